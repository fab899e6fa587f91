internal import Synchronization

/// Results on their way to whoever is told of them, who takes all that are there: waking somebody for each result would
/// cost more than the result.
final class ResultTray: Sendable {
    private struct State {
        var results: [SweepResult] = []
        /// Who waits for the next result.
        var waiting: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func put(_ result: SweepResult) {
        let waiting = state.withLock { state in
            state.results.append(result)
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume()
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
}
