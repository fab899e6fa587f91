internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct CancellationTests {
    @Test("a cancelled request comes back at once", .timeLimit(.minutes(1)))
    func atOnce() async throws {
        try await withRawServer {
            try await $0.stayMute()
        } _: { server in
            let client = HTTPClient.quick { $0.totalTimeout = 600 }
            let task = Task { await client.fetch(server.baseURL) }
            while server.connections == 0 { try await Task.sleep(for: .milliseconds(1)) }
            task.cancel()
            #expect(await task.value.failure?.code == .cancelled)
        }
    }

    @Test(
        "a request cancelled before it began, or while it waits for its turn, comes back too", .timeLimit(.minutes(1)))
    func inTheQueue() async throws {
        try await withServer { _ in
            .text("page")
        } _: { server in
            let client = HTTPClient.quick { $0.secondsBetweenRequests = 3600 }
            #expect(await client.fetch(server.baseURL).text == "page")
            let tasks = (0..<10).map { _ in Task { await client.fetch(server.baseURL) } }
            tasks.forEach { $0.cancel() }
            for task in tasks { #expect(await task.value.failure?.code == .cancelled) }
            #expect(server.requests.count == 1)
        }
    }

    @Test("a cancelled request frees its connection for others", .timeLimit(.minutes(1)))
    func freesConnection() async throws {
        try await withServer { request in
            if request.path == "/slow" { try? await Task.sleep(for: .seconds(60)) }
            return .text(request.path)
        } _: { server in
            let client = HTTPClient.quick {
                $0.maximumConnections = 1
                $0.totalTimeout = 600
                $0.firstByteTimeout = 600
            }
            let slow = Task { await client.fetch(server.baseURL + "/slow") }
            while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
            async let next = client.fetch(server.baseURL + "/next")
            slow.cancel()
            #expect(await next.text == "/next")
        }
    }

    @Test("cancelling at any moment neither crashes nor hangs", .timeLimit(.minutes(1)))
    func anyMoment() async throws {
        try await withServer { _ in
            .text("page")
        } _: { server in
            let client = HTTPClient.quick { $0.respectsRobots = true }
            await withTaskGroup { group in
                for number in 0..<120 {
                    group.addTask {
                        let task = Task { await client.fetch("\(server.baseURL)/\(number)") }
                        for _ in 0..<(number % 40) { await Task.yield() }
                        task.cancel()
                        let outcome = await task.value
                        return outcome.page != nil || outcome.failure?.code == .cancelled
                    }
                }
                for await isRight in group { #expect(isRight) }
            }
        }
    }
}
