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

    var words: Set<PatternNeeds.Word>
    /// Words alone are rare enough to be searched for.
    var hasShape: Bool
    /// Among how many of the first tokens it stands: an article may come before.
    var reach: Int

    /// - Parameters:
    ///   - words: words separated by spaces, or joined by `_`, of which the first counts.
    ///   - reach: among how many of the first tokens one of them must stand.
    package init(_ shapes: Shape..., words: [String] = [], reach: Int = 1) {
        self.reach = reach
        hasShape = !shapes.isEmpty
        let listed = words.lazy.flatMap { $0.split(separator: " ") }.map { phrase in
            WordHash.of(String(phrase.prefix { $0 != "_" }))
        }
        self.words = Set((shapes.map(\.rawValue) + listed).map { PatternNeeds.Word(hash: $0, isBeginning: false) })
    }

    /// Names in capitals.
    package static let name = SlotOpening(.capital, .wide)
    /// Figures.
    package static let number = SlotOpening(.number, .wide)
}
