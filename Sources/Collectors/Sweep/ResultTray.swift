internal import Synchronization

/// Results on their way to whoever is told of them, who takes all that are there: waking somebody for each result would
/// cost more than the result.
final class ResultTray: Sendable {
    private struct State {
        var results: [SweepResult] = []
        /// How many results are still to come.
        var expected: Int
        /// Who waits for the next result.
        var waiting: CheckedContinuation<Void, Never>?
        /// Who lets some results gather.
        var pause: Task<Void, Never>?
    }

    private let state: Mutex<State>

    /// - Parameter expected: how many results will be put here.
    init(expecting expected: Int) {
        state = Mutex(State(expected: expected))
    }

    func put(_ result: SweepResult) {
        let (waiting, pause) = state.withLock { state in
            state.results.append(result)
            state.expected -= 1
            defer { state.waiting = nil }
            // The last need not wait for others.
            return (state.waiting, state.expected == 0 ? state.pause : nil)
        }
        waiting?.resume()
        pause?.cancel()
    }

    /// All that is there, once there is something. To be called by one task.
    func take() async -> [SweepResult] {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.results.isEmpty { state.waiting = continuation }
                return !state.results.isEmpty
            }
            if isThere { continuation.resume() }
        }
        return state.withLock { state in
            defer { state.results = [] }
            return state.results
        }
    }

    /// Lets results gather for a while, or until the last is there. A cancelled task does not wait.
    func gather(for time: Duration) async {
        let pause = Task { _ = try? await Task.sleep(for: time) }
        let isOver = state.withLock { state in
            state.pause = pause
            return state.expected == 0
        }
        if isOver { pause.cancel() }
        await withTaskCancellationHandler {
            await pause.value
        } onCancel: {
            pause.cancel()
        }
    }
}
