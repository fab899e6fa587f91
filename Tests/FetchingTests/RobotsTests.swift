internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct RobotsTests {
    private func client(_ change: (inout HTTPClient.Configuration) -> Void = { _ in }) -> HTTPClient {
        HTTPClient.quick { configuration in
            configuration.respectsRobots = true
            change(&configuration)
        }
    }

    @Test("what robots.txt forbids is not asked for, and the file is read once")
    func forbids() async throws {
        try await withServer { request in
            .text(request.path == "/robots.txt" ? "User-agent: *\nDisallow: /private" : "page")
        } _: { server in
            let client = client()
            let failure = await client.fetch(server.baseURL + "/private/x").failure
            #expect(failure?.code == .forbiddenByRobots)
            #expect(await client.fetch(server.baseURL + "/public").text == "page")
            #expect(await client.fetch(server.baseURL + "/private").failure?.code == .forbiddenByRobots)
            #expect(server.requests.map(\.path) == ["/robots.txt", "/public"])
        }
    }

    @Test("a documented interface is asked whatever robots.txt tells crawlers")
    func interface() async throws {
        try await withServer { request in
            .text(request.path == "/robots.txt" ? "User-agent: *\nDisallow: /" : "answer")
        } _: { server in
            let request = PageRequest(url: server.baseURL + "/users/alice", isInterface: true)
            #expect(await client().fetch(request).text == "answer")
            #expect(server.requests.map(\.path) == ["/users/alice"])
        }
    }

    @Test("many callers at a time share one reading of the file")
    func shared() async throws {
        try await withServer {
            .text($0.path == "/robots.txt" ? "" : "page")
        } _: { server in
            let client = client()
            await withTaskGroup { group in
                for number in 0..<10 { group.addTask { _ = await client.fetch("\(server.baseURL)/\(number)") } }
            }
            #expect(server.requests.filter { $0.path == "/robots.txt" }.count == 1)
            #expect(server.requests.count == 11)
        }
    }

    @Test("without the file everything is allowed", arguments: [400, 401, 403, 404, 410])
    func missing(_ status: Int) async throws {
        try await withServer {
            $0.path == "/robots.txt" ? .text("", status: status) : .text("page")
        } _: { server in
            #expect(await client().fetch(server.baseURL).text == "page")
        }
    }

    @Test("a file that the server fails to give forbids everything", arguments: [500, 503])
    func failing(_ status: Int) async throws {
        try await withServer {
            $0.path == "/robots.txt" ? .text("", status: status) : .text("page")
        } _: { server in
            let failure = await client().fetch(server.baseURL).failure
            #expect(failure?.code == .serverTrouble)
            #expect(failure?.message.contains("\(status)") == true)
        }
    }

    @Test("a site that cannot be reached is not mistaken for one that forbids")
    func unreachable() async throws {
        let server = try #require(DeafPort())
        #expect(await client().fetch(server.baseURL).failure?.code == .cannotConnect)
    }

    @Test("redirects lead to the file, and to what it forbids they do not lead")
    func redirects() async throws {
        try await withServer { request in
            switch request.path {
            case "/robots.txt": .redirect(to: "/rules")
            case "/rules": .text("User-agent: footprint\nDisallow: /login")
            default: .redirect(to: "/login")
            }
        } _: { server in
            #expect(await client().fetch(server.baseURL + "/a").failure?.code == .forbiddenByRobots)
            #expect(server.requests.map(\.path) == ["/robots.txt", "/rules", "/a"])
        }
    }

    @Test("redirects without end count as a missing file")
    func endlessRedirects() async throws {
        try await withServer { request in
            request.path.hasSuffix("/page") ? .text("page") : .redirect(to: request.path + "x")
        } _: { server in
            #expect(await client().fetch(server.baseURL + "/page").text == "page")
        }
    }

    @Test("only the beginning of a huge file is read")
    func huge() async throws {
        let rules =
            "User-agent: *\nDisallow: /a\n" + "#" + String(repeating: "-", count: 600_000) + "\n" + "Disallow: /b\n"
        try await withServer {
            .text($0.path == "/robots.txt" ? rules : "page")
        } _: { server in
            let client = client { $0.maximumBodyBytes = 1000 }
            #expect(await client.fetch(server.baseURL + "/a").failure?.code == .forbiddenByRobots)
            #expect(await client.fetch(server.baseURL + "/b").text == "page")
        }
    }

    @Test("a crawl delay widens the spacing")
    func crawlDelay() async throws {
        try await withServer { request in
            .text(request.path == "/robots.txt" ? "User-agent: *\nCrawl-delay: 4" : "page")
        } _: { server in
            let clock = JumpingClock()
            let client = HTTPClient.jumping(clock) { $0.respectsRobots = true }
            for path in ["/a", "/b", "/c"] { _ = await client.fetch(server.baseURL + path) }
            #expect(clock.now.offset == .seconds(8))
        }
    }
}
