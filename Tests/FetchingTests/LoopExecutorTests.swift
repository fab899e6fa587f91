internal import AuditModel
internal import LoopbackServer
internal import Synchronization
import Testing

@testable import Fetching

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

@Suite("tasks on the client's thread") struct LoopExecutorTests {
    @Test("tasks that prefer the client run on one thread, before, between and after their questions")
    func oneThread() async throws {
        try await withServer {
            .text($0.path)
        } _: { server in
            let client = HTTPClient.quick { $0.respectsRobots = true }
            let threads = await withTaskGroup(of: Set<UInt>.self) { group in
                for number in 0..<20 {
                    group.addTask(executorPreference: client.executor) {
                        var threads = [thread()]
                        #expect(await client.fetch("\(server.baseURL)/\(number)").text == "/\(number)")
                        threads.append(thread())
                        return Set(threads)
                    }
                }
                return await group.reduce(into: Set()) { $0.formUnion($1) }
            }
            #expect(threads.count == 1)
        }
    }

    @Test("tasks that the client's end leaves behind go on elsewhere", .timeLimit(.minutes(1)))
    func afterTheEnd() async {
        let client = HTTPClient.quick()
        let isBegun = OneShot<Void>()
        let gate = OneShot<Void>()
        let task = Task(executorPreference: client.executor) {
            isBegun.settle(())
            await gate.value()
            return await client.fetch("http://127.0.0.1:1/").failure?.code
        }
        await isBegun.value()
        client.shutDown()
        gate.settle(())
        #expect(await task.value == .cancelled)
        #expect(await Task(executorPreference: client.executor) { 7 }.value == 7)
    }

    @Test("there is no room while many requests wait, and room again once they are answered", .timeLimit(.minutes(1)))
    func room() async throws {
        let isOpen = OneShot<Void>()
        let gate = Task { await isOpen.value() }
        try await withServer { _ in
            await gate.value
            return .text("page")
        } _: { server in
            let client = HTTPClient.quick { $0.maximumConnections = 1 }
            #expect(await client.room() > 0)
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask(executorPreference: client.executor) {
                        #expect(await client.fetch("\(server.baseURL)/\(number)").text == "page")
                    }
                }
                // Runs after all of these, on the same thread.
                group.addTask(executorPreference: client.executor) {
                    let opening = Task { isOpen.settle(()) }
                    #expect(await client.room() > 0)
                    #expect(isOpen.isSettled)
                    await opening.value
                }
            }
        }
    }

    @Test("a cancelled task and a client that has ended do not wait for room", .timeLimit(.minutes(1)))
    func noWaiting() async throws {
        let client = HTTPClient.quick()
        let cancelled = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await client.room()
        }
        #expect(await cancelled.value > 0)
        client.shutDown()
        #expect(await client.room() == .max)
    }

    @Test("who waits for another's robots.txt stops waiting when cancelled", .timeLimit(.minutes(1)))
    func waitingForRobots() async throws {
        let asked = OneShot<Void>()
        let isOver = OneShot<Void>()
        try await withServer { request in
            guard request.path == "/robots.txt" else { return .text("page") }
            asked.settle(())
            await isOver.value()
            return .text("")
        } _: { server in
            let client = HTTPClient.quick { $0.respectsRobots = true }
            let first = Task { await client.fetch(server.baseURL + "/first") }
            await asked.value()
            let second = Task { await client.fetch(server.baseURL + "/second") }
            second.cancel()
            #expect(await second.value.failure?.code == .cancelled)
            isOver.settle(())
            #expect(await first.value.text == "page")
        }
    }
}

private func thread() -> UInt { UInt(pthread_self()) }
