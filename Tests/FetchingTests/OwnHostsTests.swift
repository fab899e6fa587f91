internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct OwnHostsTests {
    @Test("robots.txt is not asked of the user's own hosts, and of all others it is")
    func robots() async throws {
        try await withServer {
            $0.path == "/robots.txt" ? .text("User-agent: *\nDisallow: /") : .text("page")
        } _: { server in
            let client = HTTPClient.quick {
                $0.respectsRobots = true
                $0.ownHosts = ["127.0.0.1"]
            }
            #expect(await client.fetch(server.baseURL).text == "page")
            #expect(await client.fetch("http://localhost:\(server.port)/").failure?.code == .forbiddenByRobots)
        }
    }

    @Test("a network that wants a sign-in first is told from the site")
    func captivePortal() async throws {
        try await withServer { _ in
            .html("<h1>Welcome to our wireless network", status: 511)
        } _: { server in
            let failure = await HTTPClient.quick().fetch(server.baseURL).failure
            #expect(failure?.code == .captivePortal)
            #expect(failure?.message.contains("sign-in") == true)
        }
    }
}
