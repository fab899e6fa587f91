internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct ProxyTests {
    @Test("an http proxy gets the whole address: no name is looked up here")
    func http() async throws {
        try await withServer { request in
            .text("proxied \(request.path)")
        } _: { server in
            let proxy = try ProxyAddress(server.baseURL)
            let client = HTTPClient.quick { $0.proxy = proxy }
            #expect(await client.fetch("http://no-such-host.invalid/a").text == "proxied http://no-such-host.invalid/a")
        }
    }

    @Test("a SOCKS proxy is told the name, not an address")
    func socks() async throws {
        let server = try #require(SocksServer())
        let proxy = try ProxyAddress("socks5h://127.0.0.1:\(server.port)")
        let client = HTTPClient.quick { $0.proxy = proxy }
        #expect(await client.fetch("http://no-such-host.invalid/").text == "ok")
        // Version 5, connect, reserved, "a name follows", its length.
        #expect(Array(server.request.prefix(5)) == [5, 1, 0, 3, 20])
        #expect(Array(server.request.dropFirst(5).prefix(20)) == Array("no-such-host.invalid".utf8))
    }

    @Test(
        "addresses that are plainly not public are refused through a proxy too",
        arguments: ["127.0.0.1", "localhost", "a.localhost", "[::1]", "169.254.169.254", "2130706433", "0x7f.1"])
    func refused(_ host: String) async throws {
        try await withServer { _ in
            .text("inside")
        } _: { server in
            let proxy = try ProxyAddress(server.baseURL)
            let client = HTTPClient.quick {
                $0.proxy = proxy
                $0.allowedNetworks = []
            }
            #expect(await client.fetch("http://\(host)/").failure?.code == .addressRefused)
            #expect(server.requests.isEmpty)
        }
    }

    @Test(
        "kinds of proxy that look names up here are refused, and so is rubbish",
        arguments: [
            "socks5://127.0.0.1:1", "socks4://127.0.0.1:1", "127.0.0.1:1", "ftp://127.0.0.1", "http://a b", "",
        ])
    func kinds(_ text: String) {
        #expect(throws: FetchingError.self) { try ProxyAddress(text) }
    }
}
