/// What the words of one short text begin with: tells of most patterns that they cannot match, before they are read.
struct WordHeads {
    /// One bit for each three letters, five bits each; fewer letters for a word that is so short.
    private var bits = [UInt64](repeating: 0, count: 512)
    /// Whether a word begins with something else than letters and digits of ASCII.
    private var hasWide = false

    /// Takes in a word of the text.
    mutating func note(_ token: Token, in text: ScanText) {
        var (head, letters, at): (Int, Int, Int) = (0, 0, token.span.lowerBound)
        while letters < 3, at < token.span.upperBound {
            let (value, kind, length) = WordHash.folded(text.bytes, at)
            at += length
            guard kind != .ignored, kind != .other else { continue }
            guard value < 0x80 else {
                hasWide = true
                return
            }
            if token.isPossessive { set(head) }
            head |= WordHeads.bits(value, letters)
            letters += 1
        }
        set(head)
    }

    /// Whether a pattern may wake somewhere in the text, by how it is written: see ``WordPattern``. Seldom true where
    /// it may not, never false where it may.
    func mayWake(_ pattern: String) -> Bool {
        var pattern = pattern
        return pattern.withUTF8 { bytes in
            var at = 0
            while at < bytes.count {
                var end = at
                while end < bytes.count, bytes[end] != 0x20 { end += 1 }
                if end > at, WordHeads.isNeeded(bytes, at..<end), !holdsAny(bytes, at..<end) { return false }
                at = end + 1
            }
            return true
        }
    }

    /// Whether an element is of words, one of which must stand in the text.
    private static func isNeeded(_ bytes: UnsafeBufferPointer<UInt8>, _ element: Range<Int>) -> Bool {
        switch bytes[element.lowerBound] {
        case 0x5e, 0x7e, 0x21, 0x3c: false
        default: bytes[element.upperBound - 1] != 0x3f
        }
    }

    /// Whether one of the alternatives of an element may stand in the text.
    private func holdsAny(_ bytes: UnsafeBufferPointer<UInt8>, _ element: Range<Int>) -> Bool {
        var at = element.lowerBound
        while at < element.upperBound {
            if mayHold(bytes, &at, until: element.upperBound) { return true }
            while at < element.upperBound, bytes[at] != 0x7c { at += 1 }
            at += 1
        }
        return false
    }

    /// Whether the word that begins at a byte may stand in the text.
    private func mayHold(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, until end: Int) -> Bool {
        var (head, letters): (Int, Int) = (0, 0)
        while letters < 3, at < end, bytes[at] != 0x7c, bytes[at] != 0x5f {
            let (value, kind, length) = WordHash.folded(bytes, at)
            // Marks mean more than a word, as in `wo*`.
            guard kind != .ignored, kind != .other else { return true }
            guard value < 0x80 else { return hasWide }
            head |= WordHeads.bits(value, letters)
            letters += 1
            at += length
        }
        return bits[head >> 6] & 1 << UInt64(head & 63) != 0
    }

    private mutating func set(_ head: Int) { bits[head >> 6] |= 1 << UInt64(head & 63) }

    private static func bits(_ letter: UInt32, _ place: Int) -> Int { Int(letter & 0x1f) << (5 * place) }
}
