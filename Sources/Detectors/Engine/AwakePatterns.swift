/// The patterns that woke a detector: in the sentence that it was woken for, no other one of theirs can match.
struct AwakePatterns {
    /// A pattern and where it may begin.
    struct Pattern {
        /// The set, and the number of the pattern in it.
        var set: Int
        var pattern: Int
        /// Where the word stands that woke, and how many tokens before it a match begins.
        var word: Int
        var start: ClosedRange<Int>
    }

    /// The bytes of the sentence as the walk saw it.
    var range = 0..<0
    var patterns: [Pattern] = []
    /// The sets of the trigger: of those that have no pattern here none can match.
    var sets = KeptList<Int>()
    /// Whose words say nothing in the sentence.
    var silent: PatternVoice.Mark = []

    /// Whether this says all that there is to say of a stretch.
    func holds(_ stretch: Range<Int>) -> Bool {
        range.lowerBound <= stretch.lowerBound && stretch.upperBound <= range.upperBound && !patterns.isEmpty
    }
}
