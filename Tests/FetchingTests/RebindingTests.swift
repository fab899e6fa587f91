internal import AuditModel
internal import LoopbackServer
import Synchronization
import Testing

@testable import Fetching

/// Names whose addresses change between two look-ups. Only 127.0.0.1 may be connected to here; 127.0.0.2 plays the inside
/// of a network.
@Suite struct RebindingTests {
    private static let outside = IPAddress(family: .v4, bits: 127 << 24 | 1)
    private static let inside = IPAddress(family: .v4, bits: 127 << 24 | 2)

    private func client(_ answers: [[IPAddress]], _ change: (inout HTTPClient.Configuration) -> Void = { _ in })
        -> HTTPClient
    {
        let rest = Mutex(answers)
        return HTTPClient.quick {
            $0.allowedNetworks = [NetworkRange(Self.outside, prefixLength: 32)]
            $0.lookUp = { _ in rest.withLock { $0.count > 1 ? $0.removeFirst() : $0.first ?? [] } }
            change(&$0)
        }
    }

    private func withPage(_ body: (RawLoopbackServer, String) async throws -> Void) async throws {
        try await withRawServer {
            // Closed after each answer, so that each question takes a look-up.
            try await $0.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\npage")
        } _: { server in
            try await body(server, "http://rebinding.example:\(server.port)/")
        }
    }

    @Test("a name that turns private on the second look-up is not connected to")
    func secondLookUp() async throws {
        try await withPage { server, url in
            let client = client([[Self.outside], [Self.inside]])
            #expect(await client.fetch(url).text == "page")
            let failure = await client.fetch(url).failure
            #expect(failure?.code == .addressRefused)
            #expect(failure?.message.contains("rebinding.example is 127.0.0.2") == true)
            #expect(server.connections == 1)
        }
    }

    @Test("nor between robots.txt and the page that it allows")
    func afterRobots() async throws {
        try await withPage { server, url in
            let client = client([[Self.outside], [Self.inside]]) { $0.respectsRobots = true }
            #expect(await client.fetch(url).failure?.code == .addressRefused)
            #expect(server.connections == 1)
        }
    }

    @Test("a name that stands for both is connected to where it may be", arguments: [0, 1])
    func both(_ order: Int) async throws {
        try await withPage { _, url in
            let addresses = [Self.inside, Self.outside]
            let client = client([order == 0 ? addresses : addresses.reversed()])
            #expect(await client.fetch(url).text == "page")
        }
    }

    @Test("a redirect back to the name looks it up again")
    func redirect() async throws {
        try await withRawServer {
            try await $0.send(
                "HTTP/1.1 302 Found\r\nLocation: /next\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
        } _: { server in
            let client = client([[Self.outside], [Self.inside]])
            #expect(
                await client.fetch("http://rebinding.example:\(server.port)/").failure?.code == .addressRefused)
            #expect(server.connections == 1)
        }
    }
}
