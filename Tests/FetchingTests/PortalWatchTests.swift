import AuditModel
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

    @Test("a portal is named where hosts with nothing in common all have no trusted certificate")
    func untrusted() throws {
        let fault = FetchFailure(code: .tls, message: "no trusted encrypted connection")
        let timeout = FetchFailure(code: .timeout, message: "took too long")
        let watch = PortalWatch()
        let hosts = ["one.example", "www.one.example", "a.one.example", "two.example"]
        for host in hosts { #expect(watch.explained(fault, of: host) == fault) }
        let third = watch.explained(fault, of: "three.example")
        #expect(third.code == .tls)
        #expect(third.message.hasPrefix("no trusted encrypted connection; 3 sites with nothing in common fail so"))
        #expect(third.message.contains("sign-in"))
        #expect(watch.explained(timeout, of: "four.example") == timeout)
        let answer = TransferAnswer(status: 200, headers: [], body: [])
        #expect(!watch.isPortal(answer, from: try RequestAddress("https://five.example/"), sendsTo: nil))
        #expect(watch.explained(fault, of: "six.example") == fault)
    }

    @Test("once a host has answered by itself, there is no portal")
    func through() throws {
        let steps = (1...5).map { (status: 302, from: "http://host\($0).example/", to: Optional(Self.login)) }
        #expect(try !judge([(200, "http://first.example/", nil)] + steps).contains(true))
    }
}
