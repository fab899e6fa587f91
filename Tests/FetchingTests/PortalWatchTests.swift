import Testing

@testable import Fetching

@Suite struct PortalWatchTests {
    private func judge(_ steps: [(status: Int, from: String, to: String?)]) throws -> [Bool] {
        let watch = PortalWatch()
        return try steps.map { step in
            let answer = TransferAnswer(status: step.status, headers: [], body: [])
            return watch.isPortal(
                answer, from: try RequestAddress(step.from), sendsTo: try step.to.map { try RequestAddress($0) })
        }
    }

    private static let login = "http://wifi.example/login?from=x"

    @Test("hosts with nothing in common that all send to one other are a network that wants a sign-in")
    func portal() throws {
        let verdicts = try judge([
            (302, "http://one.example/", Self.login), (200, Self.login, nil),
            (302, "http://a.two.example/", Self.login),
            (307, "http://three.example/", Self.login), (303, "http://four.example/", Self.login),
        ])
        #expect(verdicts == [false, false, false, true, true])
    }

    @Test("sites of one owner, lasting moves, encrypted sites and different aims are none")
    func others() throws {
        let kinds: [(Int, (Int) -> String, (Int) -> String)] = [
            (302, { "http://user\($0).blogs.example/" }, { _ in Self.login }),
            (301, { "http://own\($0).example/" }, { _ in "https://home.example/" }),
            (302, { "https://shop\($0).example/" }, { _ in Self.login }),
            (302, { "http://site\($0).example/" }, { "http://www.other\($0).example/" }),
            (302, { "http://plain\($0).example/" }, { "https://plain\($0).example/" }),
        ]
        for (status, from, to) in kinds {
            #expect(try !judge((1...5).map { (status, from($0), to($0)) }).contains(true))
        }
    }

    @Test("once a host has answered by itself, there is no portal")
    func through() throws {
        let steps = (1...5).map { (status: 302, from: "http://host\($0).example/", to: Optional(Self.login)) }
        #expect(try !judge([(200, "http://first.example/", nil)] + steps).contains(true))
    }
}
