internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Ctrl-C and the polite kill.
///
/// The signals are listened to once for the whole process: a second listener would have to ignore the signal first,
/// as they must, and so make the first one deaf. `watch` cancels itself and the audit that it runs.
enum Interruption {
    private struct State {
        var actions: [Int: @Sendable () -> Void] = [:]
        var next = 0
        var sources: [any DispatchSourceSignal] = []
    }

    private static let state = Mutex(State())

    /// Runs the body; the first signal cancels the task, a second one ends the program as usual.
    static func cancelling<Success, Result>(
        _ task: Task<Success, Never>, told: @escaping @Sendable () -> Void, body: () async -> Result
    ) async -> Result {
        let number = state.withLock { state in
            if state.sources.isEmpty { state.sources = [SIGINT, SIGTERM].map(listen) }
            state.next += 1
            state.actions[state.next] = {
                told()
                task.cancel()
            }
            return state.next
        }
        let result = await body()
        state.withLock { $0.actions[number] = nil }
        return result
    }

    private static func listen(to number: Int32) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
            signal(number, SIG_DFL)
            let actions = state.withLock { $0.actions }
            // Nothing is under way that could end in good order.
            if actions.isEmpty { kill(getpid(), number) }
            for action in actions.sorted(by: { $0.key < $1.key }) { action.value() }
        }
        source.resume()
        return source
    }
}
