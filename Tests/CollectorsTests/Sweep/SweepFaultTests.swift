import AuditModel
import Fetching
import LoopbackServer
import Testing

@testable import Collectors

/// What servers do that break the protocol, or would use the one who asks: every look comes to an end with a verdict.
@Suite("A sweep of servers that misbehave")
struct SweepFaultTests {
    struct Fault: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var play: @Sendable (RawConnection) async throws -> Void

        init(_ name: String, _ play: @escaping @Sendable (RawConnection) async throws -> Void) {
            testDescription = name
            self.play = play
        }
    }

    private static let ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    /// A gzip file of a megabyte that unpacks to a gigabyte.
    private static let bomb =
        [
            0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3, 0xed, 0xc1, 0x31, 1, 0, 0, 0, 0xc2, 0xa0, 0xf5, 0x4f, 0x6d, 0x0d, 0x0f,
            0xa0,
        ]
        + [UInt8](repeating: 0, count: 1 << 20)

    private static let faults = [
        Fault("silence") { try await $0.stayMute() },
        Fault("a gigabyte in a megabyte") {
            try await $0.send(ok + "Content-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n")
            try await $0.send(bomb)
        },
        Fault("a body without end") {
            try await $0.send(ok + "\r\n")
            try await $0.sendForever(String(repeating: "alice ", count: 10_000))
        },
        Fault("a byte now and then") {
            try await $0.send(ok + "Content-Length: 100000\r\n\r\n")
            try await $0.sendForever("x", pause: .milliseconds(100))
        },
        Fault("a header without end") {
            try await $0.send(ok)
            try await $0.sendForever("X-More: \(String(repeating: "y", count: 8000))\r\n")
        },
        Fault("one field without end") {
            try await $0.send(ok + "X-Huge: ")
            try await $0.sendForever(String(repeating: "y", count: 100_000))
        },
        Fault("a redirect in a circle") { connection in
            let path = connection.request.split(separator: " ").dropFirst().first ?? "/"
            try await connection.send("HTTP/1.1 302 Found\r\nLocation: \(path)\r\nContent-Length: 0\r\n\r\n")
        },
        Fault("closed amid the header") { try await $0.send("HTTP/1.1 200 OK\r\nContent-Ty") },
        Fault("closed amid the body") { try await $0.send(ok + "Content-Length: 5000\r\n\r\nalice") },
        Fault("half closed amid the body") {
            try await $0.send(ok + "Content-Length: 5000\r\n\r\nalice")
            $0.closeSendingSide()
            try await $0.stayMute()
        },
        Fault("reset amid the body") {
            try await $0.send(ok + "Content-Length: 5000\r\n\r\nalice")
            try await $0.reset()
        },
        Fault("chunks of no length") { try await $0.send(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nalice\r\n") },
        Fault("no http") { try await $0.send("220 mail.example.org\r\n") },
        Fault("bytes") { try await $0.send([0, 1, 2, 3, 0xff, 0xfe, 13, 10, 13, 10]) },
        Fault("busy, always") {
            try await $0.send("HTTP/1.1 503 Busy\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbusy")
        },
    ]

    /// Redirects to what is not public, in the ways of writing it; only 127.0.0.1 is allowed here.
    private static let redirects = [
        "http://127.0.0.2/", "http://169.254.169.254/latest/", "http://[::1]/", "http://2130706434/",
        "http://0177.0.0.2/",
        "http://0x7f.2/", "http://10.0.0.1/", "http://[::ffff:127.0.0.2]/",
    ].map { place in
        Fault("a redirect to \(place)") {
            try await $0.send(
                "HTTP/1.1 302 Found\r\nLocation: \(place)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        }
    }

    @Test("each fault is 'failed', never found and never absent", arguments: faults + redirects)
    func verdict(_ fault: Fault) async throws {
        let server = try await RawLoopbackServer.start { connection in
            if connection.request.hasPrefix("GET /robots.txt") {
                let none = "HTTP/1.1 404 None\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                return try await connection.send(none)
            }
            try await fault.play(connection)
        }
        let client = HTTPClient(
            configuration: .init(
                allowedNetworks: [try NetworkRange("127.0.0.1/32")], secondsBetweenRequests: 0,
                maximumBodyBytes: 4 << 20, firstByteTimeout: 0.3, totalTimeout: 0.5, retries: 0))
        let page = AddressTemplate(server.baseURL + "/u/{handle}")
        let site = Site(
            id: "site", name: "Site", page: page,
            probes: [SiteProbe(address: page, rule: SweepStage.byStatus, source: "test")])
        var results: [SweepResult] = []
        await Sweep(sites: [site], fetcher: client, memory: ControlMemory(now: Timestamp(secondsSince1970: 0))).run([
            SweptHandle("alice")
        ]) { results += $0 }
        client.shutDown()
        await server.stop()
        #expect(results.map(\.verdict) == [.failed], "\(results.first?.reason ?? "no result")")
        #expect([.network, .serverTrouble].contains(results.first?.cause))
    }
}
