internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct RefusedNetworkTests {
    @Test(
        "connects to nothing that is not public, however it is written",
        arguments: [
            "127.0.0.1", "localhost", "sub.localhost", "2130706433", "0x7f.1", "0x7f000001", "0177.0.0.1", "127.1",
            "[::1]",
            "[::ffff:127.0.0.1]", "0.0.0.0", "[::]",
        ])
    func refuses(_ host: String) async throws {
        try await withServer { _ in
            .text("inside")
        } _: { server in
            let client = HTTPClient.quick { $0.allowedNetworks = [] }
            let failure = await client.fetch("http://\(host):\(server.port)/").failure
            #expect(failure?.code == .addressRefused)
            #expect(server.requests.isEmpty)
        }
    }

    @Test(
        "other networks are refused without waiting for them",
        arguments: [
            "169.254.169.254", "10.0.0.1", "192.168.0.1", "100.64.0.1", "224.0.0.1", "[fe80::1%25lo]", "[fd00::1]",
            "[64:ff9b::a00:1]",
        ])
    func refusesOthers(_ host: String) async {
        #expect(await HTTPClient.quick().fetch("http://\(host)/").failure?.code == .addressRefused)
    }

    @Test("the refusal names host and address, and what to do")
    func message() async throws {
        let client = HTTPClient.quick { $0.allowedNetworks = [] }
        let failure = try #require(await client.fetch("http://localhost:9/").failure)
        #expect(failure.message.contains("localhost is ") && failure.message.contains("(loopback)"))
        #expect(failure.message.contains("--allow-network 127.0.0.1/32"))
    }

    @Test("an allowed network is allowed under each of its names", arguments: ["127.0.0.1", "localhost", "2130706433"])
    func allowed(_ host: String) async throws {
        try await withServer { _ in
            .text("inside")
        } _: { server in
            #expect(await HTTPClient.quick().fetch("http://\(host):\(server.port)/").text == "inside")
        }
    }

    @Test("robots.txt is held back by the same gate")
    func robots() async {
        let client = HTTPClient.quick { $0.respectsRobots = true }
        #expect(await client.fetch("http://169.254.169.254/").failure?.code == .addressRefused)
    }
}
