internal import AuditModel
internal import LoopbackServer
internal import Synchronization
import Testing

@testable import Fetching

@Suite struct PolitenessTests {
    private let clock = JumpingClock()
    private var elapsed: Duration { clock.now.offset }

    @Test("requests to one host come one by one, in order, a second apart")
    func spacing() async throws {
        try await withServer {
            .text($0.path)
        } _: { server in
            let client = HTTPClient.jumping(clock) { $0.secondsBetweenRequests = 1 }
            for number in 0..<4 { _ = await client.fetch("\(server.baseURL)/\(number)") }
            #expect(server.requests.map(\.path) == ["/0", "/1", "/2", "/3"])
            #expect(elapsed == .seconds(3))
        }
    }

    @Test("redirects wait for their turn too")
    func redirects() async throws {
        try await withServer {
            $0.path == "/a" ? .redirect(to: "/b") : .text("b")
        } _: { server in
            let client = HTTPClient.jumping(clock) { $0.secondsBetweenRequests = 1 }
            _ = await client.fetch(server.baseURL + "/a")
            #expect(elapsed == .seconds(1))
        }
    }

    @Test("a slow host does not keep another waiting")
    func twoHosts() async throws {
        try await withServer { request in
            if request.host == "slow.localhost" { try? await Task.sleep(for: .seconds(60)) }
            return .text(request.host)
        } _: { server in
            let client = HTTPClient.quick { $0.maximumConnections = 8 }
            let slow = (0..<20).map { _ in Task { await client.fetch("http://slow.localhost:\(server.port)/") } }
            while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
            #expect(await client.fetch("http://fast.localhost:\(server.port)/").text == "fast.localhost")
            slow.forEach { $0.cancel() }
            for task in slow { #expect(await task.value.failure?.code == .cancelled) }
        }
    }

    @Test("no host gets more than its share of connections")
    func connectionsPerHost() async throws {
        let open = Mutex((now: 0, most: 0))
        try await withServer { _ in
            open.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
            try? await Task.sleep(for: .milliseconds(5))
            open.withLock { $0.now -= 1 }
            return .text("ok")
        } _: { server in
            let client = HTTPClient.quick { $0.maximumConnectionsPerHost = 3 }
            await withTaskGroup { group in
                for _ in 0..<30 { group.addTask { _ = await client.fetch(server.baseURL) } }
            }
        }
        #expect(open.withLock { $0.most } <= 3)
    }

    @Test("waits as long as a busy server asks, and asks again", arguments: [429, 503])
    func retryAfter(_ status: Int) async throws {
        let asked = Mutex(0)
        try await withServer { _ in
            let number = asked.withLock { count in
                count += 1
                return count
            }
            return number == 1 ? .init(status: status, headers: [("Retry-After", "7")]) : .text("welcome")
        } _: { server in
            let client = HTTPClient.jumping(clock) { $0.retries = 2 }
            #expect(await client.fetch(server.baseURL).text == "welcome")
            #expect(elapsed == .seconds(7))
        }
    }

    @Test("a pause that comes with the last answer holds for the next request")
    func pauseAfterLastAnswer() async throws {
        try await withServer { _ in
            .init(status: 429, headers: [("Retry-After", "7")])
        } _: { server in
            let client = HTTPClient.jumping(clock) { $0.retries = 0 }
            for _ in 0..<3 { #expect(await client.fetch(server.baseURL).page?.status == 429) }
            #expect(elapsed == .seconds(14))
        }
    }

    @Test("a pause over the limit is a failure that says when to come back, and spares the server")
    func longRetryAfter() async throws {
        try await withServer { _ in
            .init(status: 429, headers: [("Retry-After", "3600")])
        } _: { server in
            let client = HTTPClient.jumping(clock) { $0.retries = 2 }
            for path in ["/a", "/b"] {
                let failure = await client.fetch(server.baseURL + path).failure
                #expect(failure?.code == .rateLimited)
                #expect(failure?.message.contains("try again after 2026-03-01T13:00:00Z") == true)
            }
            #expect(server.requests.count == 1)
            #expect(elapsed == .zero)
        }
    }

    @Test("a storm of 503 ends with the 503 as the page")
    func storm() async throws {
        try await withServer { _ in
            .text("busy", status: 503)
        } _: { server in
            let client = HTTPClient.jumping(clock) { $0.retries = 2 }
            #expect(await client.fetch(server.baseURL).page?.status == 503)
            #expect(server.requests.count == 3)
        }
    }

    @Test("a broken connection is tried again")
    func brokenConnection() async throws {
        try await withRawServer { connection in
            guard connection.number > 2 else { return try await connection.reset() }
            try await connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        } _: { server in
            #expect(await HTTPClient.quick { $0.retries = 2 }.fetch(server.baseURL).text == "ok")
            #expect(server.connections == 3)
        }
    }

    @Test("pages that are missing or broken for good are asked for once", arguments: [404, 500])
    func noRetry(_ status: Int) async throws {
        try await withServer { _ in
            .text("no", status: status)
        } _: { server in
            _ = await HTTPClient.quick { $0.retries = 2 }.fetch(server.baseURL)
            #expect(server.requests.count == 1)
        }
    }
}
