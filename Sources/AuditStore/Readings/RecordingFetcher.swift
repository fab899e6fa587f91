internal import AuditModel
internal import Synchronization

/// Passes requests on and notes the answers; what was answered already is not asked for again.
final class RecordingFetcher: Fetching {
    private let fetcher: any Fetching
    private let key: DataKey
    private let state: Mutex<State>

    private struct State {
        var answered: [PageRequest: FetchOutcome]
        var marks: [PageMark] = []
        /// Whether every answer left a mark.
        var isWhole = true
    }

    init(_ fetcher: any Fetching, answered: [PageRequest: FetchOutcome], key: DataKey) {
        self.fetcher = fetcher
        self.key = key
        state = Mutex(State(answered: answered))
    }

    func fetch(_ request: PageRequest) async -> FetchOutcome {
        let known = state.withLock { $0.answered.removeValue(forKey: request) }
        let outcome = if let known { known } else { await fetcher.fetch(request) }
        let mark = PageMark(request, outcome, key: key)
        state.withLock {
            if let mark { $0.marks.append(mark) } else { $0.isWhole = false }
        }
        return outcome
    }

    /// The marks of all answers; nil where one left none, or no server would say whether a page has changed.
    var marks: [PageMark]? {
        state.withLock { state in
            guard state.isWhole, state.marks.contains(where: \.isAskable) else { return nil }
            var seen: Set<PageRequest> = []
            return state.marks.filter { seen.insert($0.request).inserted }
        }
    }
}
