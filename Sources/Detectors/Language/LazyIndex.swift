internal import Synchronization

/// An index that is made when it is first asked for: most sets of patterns are tried only where one of them woke their
/// detector, and need none.
final class LazyIndex: Sendable {
    private let patterns: [WordPattern]
    private let made = Mutex<PatternIndex?>(nil)

    init(_ patterns: [WordPattern]) { self.patterns = patterns }

    var index: PatternIndex {
        made.withLock { made in
            if let made { return made }
            let index = PatternIndex(patterns)
            made = index
            return index
        }
    }
}
