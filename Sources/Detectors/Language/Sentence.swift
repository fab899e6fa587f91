/// One sentence of a text, cut into tokens.
///
/// A sentence ends at `.`, `!`, `?`, a line break, or what profiles put between their parts (`|`, `·`, `•`). It is read
/// once per detector (see ``FindingSink/watermark``), at most ``reach`` bytes to either side of the place that woke it,
/// so that the work stays linear on text without any stop.
package struct Sentence {
    /// The text.
    package let text: ScanText
    /// Without surrounding space; with the final stop.
    package let span: Range<Int>
    /// At most 160.
    package let tokens: TokenList
    /// The byte that ended it: `.`, `?`, `!`, a line feed...; 0 at the end of the text.
    package let terminator: UInt8

    /// How far a sentence is followed to either side.
    package static let reach = 420
    private static let mostTokens = 160

    /// The sentence in which a byte stands; nothing before `floor` is read again.
    package init(containing offset: Int, in text: ScanText, floor: Int = 0) {
        self.init(text.stretch(around: offset, lowest: floor), in: text)
    }

    /// The sentence that begins at a byte.
    package init(from start: Int, in text: ScanText) {
        let start = max(0, start)
        self.init(start..<max(start, text.stretch(around: start, lowest: start).upperBound), in: text)
    }

    /// A stretch taken as one sentence, whatever stands in it.
    package init(whole range: Range<Int>, in text: ScanText) {
        self.init(range.clamped(to: 0..<text.count), in: text)
    }

    private init(_ range: Range<Int>, in text: ScanText) {
        self.text = text
        tokens = text.tokens(of: range, limit: Sentence.mostTokens)
        terminator = text[range.upperBound]
        end = range.upperBound
        let first = tokens.first?.span.lowerBound ?? range.lowerBound
        span = min(first, end)..<max(first, tokens.last?.span.upperBound ?? end)
    }

    /// Where its stop stands.
    package let end: Int

    /// Whether it asks.
    package var isQuestion: Bool { terminator == 0x3f }

    /// The bytes from one token to another, both included.
    package func bytes(_ range: Range<Int>) -> Range<Int> {
        guard let first = tokens[safe: range.lowerBound], let last = tokens[safe: range.upperBound - 1] else {
            return span
        }
        return first.span.lowerBound..<max(first.span.upperBound, last.span.upperBound)
    }

    /// The index of the first token that ends after a byte.
    package func token(at offset: Int) -> Int? {
        tokens.firstIndex { $0.span.upperBound > offset }
    }
}

extension Array {
    /// The element, or nil outside the array.
    package subscript(safe index: Int) -> Element? {
        indices.contains(index) ? self[index] : nil
    }
}
