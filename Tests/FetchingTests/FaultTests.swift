internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct FaultTests {
    private func failure(
        _ script: @escaping @Sendable (RawConnection) async throws -> Void,
        _ change: (inout HTTPClient.Configuration) -> Void = { _ in }
    ) async throws -> FetchFailure? {
        var failure: FetchFailure?
        try await withRawServer(script) { server in
            failure = await HTTPClient.quick(change).fetch(server.baseURL).failure
        }
        return failure
    }

    @Test("a port that nobody listens at")
    func cannotConnect() async throws {
        let server = try #require(DeafPort())
        let failure = await HTTPClient.quick().fetch(server.baseURL).failure
        #expect(failure?.code == .cannotConnect)
        #expect(failure?.message.hasPrefix(server.baseURL) == true)
    }

    @Test(
        "the same fault is told in the same words, however long it took",
        arguments: [
            "Failed to connect to 127.0.0.1 port 1 after TIME ms: Couldn't connect to server":
                "Failed to connect to 127.0.0.1 port 1: Couldn't connect to server",
            "Connection timed out after TIME milliseconds": "Connection timed out",
            "Operation timed out after TIME milliseconds with 0 bytes received":
                "Operation timed out with 0 bytes received",
            "words after ms, and 7 ms": "words after ms, and 7 ms",
        ])
    func untimed(_ said: String, told: String) {
        for time in ["0", "213"] { #expect(TransferFault.untimed(said.replacing("TIME", with: time)) == told) }
    }

    @Test("a host that does not exist, or a machine without a network")
    func nameNotFound() async {
        let code = await HTTPClient.quick().fetch("http://no-such-host.invalid/").failure?.code
        #expect(code == (NetworkInterfaces.isOnline ? .nameNotFound : .offline) || code == .timeout)
    }

    @Test("an announced body over the limit is refused before it comes")
    func announcedTooLarge() async throws {
        let failure = try await failure({
            try await $0.send("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n")
            try await $0.stayMute()
        }) { $0.maximumBodyBytes = 1000 }
        #expect(failure?.code == .tooLarge)
        #expect(failure?.message.contains("1000 bytes") == true)
    }

    @Test(
        "a body is cut off at the limit, whether chunked or open-ended",
        arguments: [
            "Transfer-Encoding: chunked\r\n\r\n", "Connection: close\r\n\r\n",
        ])
    func tooLarge(_ framing: String) async throws {
        let failure = try await failure({
            try await $0.send("HTTP/1.1 200 OK\r\n" + framing)
            let isChunked = framing.contains("chunked")
            try await $0.sendForever(isChunked ? "8\r\nabcdefgh\r\n" : "abcdefgh")
        }) { $0.maximumBodyBytes = 1000 }
        #expect(failure?.code == .tooLarge)
    }

    @Test("a body of exactly the limit is taken")
    func exactlyTheLimit() async throws {
        try await withServer { _ in
            .init(body: [UInt8](repeating: 65, count: 1000))
        } _: { server in
            #expect(
                await HTTPClient.quick { $0.maximumBodyBytes = 1000 }.fetch(server.baseURL).page?.body.count == 1000)
        }
    }

    @Test("a small body that unpacks to a large one")
    func bombs() async throws {
        try await withServer { _ in
            .init(headers: [("Content-Encoding", "gzip")], body: bomb)
        } _: { server in
            let client = HTTPClient.quick { $0.maximumBodyBytes = 50_000 }
            #expect(await client.fetch(server.baseURL).failure?.code == .tooLarge)
        }
    }

    @Test("a gigabyte from a megabyte is refused in the memory of a page")
    func gigabyteBomb() async throws {
        try await withServer { _ in
            .init(headers: [("Content-Encoding", "gzip")], body: bomb(of: 1 << 20))
        } _: { server in
            let failure = await HTTPClient.quick().fetch(server.baseURL).failure
            #expect(failure?.code == .tooLarge)
        }
    }

    @Test("a body that is not what its coding says", arguments: ["gzip", "deflate", "br"])
    func brokenCoding(_ coding: String) async throws {
        try await withServer { _ in
            .init(headers: [("Content-Encoding", coding)], body: Array("plain".utf8))
        } _: { server in
            #expect(await HTTPClient.quick().fetch(server.baseURL).failure?.code == .brokenAnswer)
        }
    }

    @Test("a header without end", arguments: ["X-Header: value\r\n", String(repeating: "x", count: 500)])
    func endlessHeader(_ piece: String) async throws {
        let failure = try await failure({
            try await $0.send("HTTP/1.1 200 OK\r\n")
            try await $0.sendForever(piece)
        }) { $0.maximumHeaderBytes = 10_000 }
        #expect(failure?.code == .tooLarge || failure?.code == .brokenAnswer)
    }

    @Test("interim answers without end")
    func endlessInterim() async throws {
        let failure = try await failure({ try await $0.sendForever("HTTP/1.1 100 Continue\r\n\r\n") }) {
            $0.maximumHeaderBytes = 10_000
        }
        #expect(failure?.code == .tooLarge)
    }

    @Test("a server that says nothing")
    func mute() async throws {
        let failure = try await failure({ try await $0.stayMute() }) { $0.firstByteTimeout = 0.1 }
        #expect(failure?.code == .timeout)
        #expect(failure?.message.contains("no answer within 0.1 seconds") == true)
    }

    @Test("a server that drips")
    func drip() async throws {
        let failure = try await failure({
            try await $0.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
            try await $0.sendForever("x", pause: .milliseconds(20))
        }) { $0.totalTimeout = 0.3 }
        #expect(failure?.code == .timeout)
    }

    @Test("a server that is too slow for too long")
    func slow() async throws {
        let failure = try await failure({
            try await $0.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            try await $0.sendForever("x", pause: .milliseconds(50))
        }) {
            $0.lowSpeedLimit = 1000
            $0.lowSpeedTime = 1
        }
        #expect(failure?.code == .timeout)
    }

    @Test(
        "an answer that breaks off",
        arguments: [
            "", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
        ])
    func breaksOff(_ answer: String) async throws {
        #expect(try await failure { try await $0.send(answer) }?.code == .brokenAnswer)
        #expect(
            try await failure {
                try await $0.send(answer)
                $0.closeSendingSide()
                try await $0.stayMute()
            }?.code == .brokenAnswer)
    }

    @Test("a reset connection")
    func reset() async throws {
        #expect(try await failure { try await $0.reset() }?.code == .brokenAnswer)
    }

    @Test(
        "bytes that are no HTTP",
        arguments: [
            "hello\r\n\r\n", "\u{0}\u{1}\u{2}\u{3}", "HTTP/9.9 what\r\n\r\n", "SSH-2.0-example\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nabc", "HTTP/1.1 200 OK\r\nX: \u{0}y\r\n\r\n",
        ])
    func garbage(_ answer: String) async throws {
        #expect(try await failure { try await $0.send(answer) }?.code == .brokenAnswer)
    }

    @Test("words of a server cannot reach the terminal as control characters")
    func controlCharacters() async throws {
        let failure = try await failure { try await $0.send("HTTP/1.1 2\u{1b}[31m\r\n\r\n") }
        #expect(failure?.message.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f } == true)
    }
}
