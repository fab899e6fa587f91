/// A stretch of text in which no sentence ends, kept so that the next detector that wakes in it need not look again.
struct SentenceStretch {
    /// No sentence ends at these bytes.
    private var range = 0..<0
    /// Whether a sentence ends right before the stretch, or the text begins.
    private var isBegun = false
    /// Whether a sentence ends right behind it, or the text ends.
    private var isEnded = false

    /// The stretch between two ends of sentences that are known: the walk has just passed it.
    init(_ range: Range<Int>) { (self.range, isBegun, isEnded) = (range, true, true) }

    init() {}

    /// From the end of the sentence before a byte to the end of its own, at most ``Sentence/reach`` to either side and
    /// not before `lowest`.
    mutating func around(_ offset: Int, in text: ScanText, lowest: Int) -> Range<Int> {
        let first = max(0, lowest, offset - Sentence.reach)
        let last = min(text.count, offset + Sentence.reach)
        if !(offset >= range.lowerBound && offset <= range.upperBound && (isBegun || first >= range.lowerBound)
            && (isEnded || last <= range.upperBound))
        {
            read(around: offset, in: text)
        }
        let start = min(offset, max(first, range.lowerBound))
        return start..<max(start, min(last, range.upperBound))
    }

    private mutating func read(around offset: Int, in text: ScanText) {
        var start = offset
        let first = max(0, offset - Sentence.reach)
        while start > first, !SentenceEnd.isEnd(start - 1, in: text) { start -= 1 }
        isBegun = start > first || start == 0
        var end = offset
        let last = min(text.count, offset + Sentence.reach)
        while end < last, !SentenceEnd.isEnd(end, in: text) { end += 1 }
        isEnded = end < last || end == text.count
        range = start..<end
    }
}
