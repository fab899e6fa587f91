/// What a reader's first token can look like: with that, a pattern is not tried where its reader could take nothing.
package struct SlotOpening: Sendable {
    /// A shape that a token has or has not.
    package enum Shape: UInt64, Sendable, CaseIterable {
        /// Begins with a capital of ASCII.
        case capital = 2
        /// Begins with a digit of ASCII.
        case number = 4
        /// Is not all of ASCII.
        case wide = 6
    }

    var words: [PatternNeeds.Word]
    /// Words alone are rare enough to be searched for.
    var hasShape: Bool
    /// Among how many of the first tokens it stands: an article may come before. Or of the last.
    var reach: Int
    var end: End

    /// Which end of what a reader takes is spoken of.
    package enum End: Sendable { case first, last }

    /// - Parameters:
    ///   - words: words separated by spaces, or joined by `_`, of which the first counts, or the last.
    ///   - reach: among how many of the first tokens one of them must stand, or of the last.
    ///   - end: which.
    package init(_ shapes: Shape..., words: [String] = [], reach: Int = 1, of end: End = .first) {
        (self.reach, self.end) = (reach, end)
        hasShape = !shapes.isEmpty
        self.words = shapes.map { PatternNeeds.Word($0) }
        var known = WordMap()
        for phrase in words.lazy.flatMap({ $0.split(separator: " ") }) {
            let parts = phrase.split(separator: "_")
            guard let part = end == .first ? parts.first : parts.last else { continue }
            let (hash, prefix) = WordHash.ofWord(String(part))
            if known[hash] == nil { self.words.append(PatternNeeds.Word(hash: hash, prefix: prefix)) }
            known[hash] = 1
        }
    }

    /// Names in capitals.
    package static let name = SlotOpening(.capital, .wide)
    /// Figures.
    package static let number = SlotOpening(.number, .wide)
}
