/// The patterns that woke a detector: in the sentence that it was woken for, no other one of theirs can match.
struct AwakePatterns {
    /// The bytes of the sentence as the walk saw it.
    var range = 0..<0
    /// The patterns, each by its set and its number there.
    var patterns: [(set: Int, pattern: Int)] = []

    /// The patterns of a set that are worth trying in a stretch; nil if all are.
    ///
    /// - Parameter set: its number in the trigger.
    func patterns(of set: Int, in stretch: Range<Int>) -> [Int]? {
        guard range.lowerBound <= stretch.lowerBound, stretch.upperBound <= range.upperBound, !patterns.isEmpty else {
            return nil
        }
        return patterns.lazy.filter { $0.set == set }.map(\.pattern)
    }
}
