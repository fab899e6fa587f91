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
        /// Begins with a capital of ASCII and is no word that sentences begin with: see ``PlaceWords/neverWords``.
        case name = 8
        /// Holds a digit of ASCII.
        case figure = 10
        /// As ``name``, and right behind a word that leads to places: see ``TravelWake/leads``.
        case led = 12
    }

    /// What is read of the words, when it is first asked for.
    private struct Content: Sendable {
        var words: [PatternNeeds.Word]
        var key: UInt64
        var weight: Int
    }

    private let content: Once<Content>
    /// Words alone are rare enough to be searched for.
    let hasShape: Bool
    /// Among how many of the first tokens it stands: an article may come before. Or of the last.
    let reach: Int
    let end: End
    var words: [PatternNeeds.Word] { content.value.words }
    /// Of the words together, and how common they are: patterns share them.
    var key: UInt64 { content.value.key }
    var weight: Int { content.value.weight }

    /// Which end of what a reader takes is spoken of.
    package enum End: Sendable { case first, last }

    /// - Parameters:
    ///   - words: words separated by spaces, or joined by `_`, of which the first counts, or the last.
    ///   - reach: among how many of the first tokens one of them must stand, or of the last.
    ///   - end: which.
    package init(_ shapes: Shape..., words: [String] = [], reach: Int = 1, of end: End = .first) {
        (self.reach, self.end) = (reach, end)
        hasShape = !shapes.isEmpty
        content = Once {
            var all = shapes.map { PatternNeeds.Word($0) }
            for text in words { SlotOpening.read(text, end: end, into: &all) }
            return Content(
                words: all, key: PatternNeeds.key(of: all), weight: all.reduce(0) { $0 + PatternNeeds.weight($1) })
        }
    }

    /// Reads words separated by spaces; of those that `_` joins the first or the last one.
    private static func read(_ text: String, end: End, into words: inout [PatternNeeds.Word]) {
        var text = text
        text.withUTF8 { bytes in
            var (hash, letters, prefix, isTaken): (WordHash, Int, UInt64, Bool) = (WordHash(), 0, 0, false)
            func finish() {
                if letters > 0 { words.append(PatternNeeds.Word(hash: hash.value, prefix: prefix)) }
                (hash, letters, prefix, isTaken) = (WordHash(), 0, 0, false)
            }
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte == 0x20 { finish() }
                if byte == 0x5f {
                    if end == .first { isTaken = true } else { (hash, letters, prefix) = (WordHash(), 0, 0) }
                }
                let (value, kind, length) = WordHash.folded(bytes, at)
                at += length
                guard kind == .letter || kind == .digit || kind == .ideograph, !isTaken else { continue }
                hash.combine(value)
                letters += 1
                if letters == 3 { prefix = hash.value }
            }
            finish()
        }
    }

    /// Names in capitals.
    package static let name = SlotOpening(.capital, .wide)
    /// Figures.
    package static let number = SlotOpening(.number, .wide)
}
