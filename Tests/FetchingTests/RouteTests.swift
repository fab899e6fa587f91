internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct RouteTests {
    @Test("a route takes every host to one server, under its own name, and the guard still looks at where it leads")
    func route() async throws {
        try await withServer {
            .text($0.host + $0.path)
        } _: { server in
            let client = HTTPClient.quick { $0.connectTo = "127.0.0.1:\(server.port)" }
            for host in ["one.example.org", "two.example.net:8080"] {
                let page = try #require(await client.fetch("http://\(host)/a").page)
                #expect(String(decoding: page.body, as: UTF8.self) == host.prefix { $0 != ":" } + "/a")
                #expect(page.url == "http://\(host)/a")
            }
            let guarded = HTTPClient.quick {
                $0.connectTo = "127.0.0.1:\(server.port)"
                $0.allowedNetworks = []
            }
            #expect(await guarded.fetch("http://one.example.org/").failure?.code == .addressRefused)
        }
    }
}
