/// Text of a page without what could act on the reader's screen.
package enum PlainText {
    /// Without control characters, bidirectional overrides, invisible characters that hide text, and line breaks: one
    /// line of plain words. White space becomes single spaces. What is longer than any text that is meant to be read is
    /// cut in the middle, and says by how much.
    package static func cleaned(_ text: String) -> String {
        text.utf8.count > longest ? cleanedWhole(cut(text)) : cleanedWhole(text)
    }

    /// Its beginning and its end: a message may say there what to do.
    private static func cut(_ text: String) -> String {
        var start = String(decoding: text.utf8.prefix(longest / 4 * 3), as: UTF8.self)
        var end = String(decoding: text.utf8.suffix(longest / 4), as: UTF8.self)
        // Half a character at the cuts.
        while start.unicodeScalars.last == "\u{fffd}" { start.unicodeScalars.removeLast() }
        while end.unicodeScalars.first == "\u{fffd}" { end.unicodeScalars.removeFirst() }
        return start + "… (\(text.utf8.count - start.utf8.count - end.utf8.count) bytes left out) …" + end
    }

    /// Bytes.
    private static let longest = 1 << 15

    private static func cleanedWhole(_ text: String) -> String {
        if isClean(text) { return text }
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar.value) || isBreak(scalar.value) {
                pendingSpace = true
                continue
            }
            if isHarmful(scalar.value) { continue }
            if pendingSpace, !result.isEmpty { result.append(" ") }
            pendingSpace = false
            result.append(scalar)
        }
        return String(result)
    }

    /// At most so many characters, with an ellipsis where some are left out: nobody reads a million of them.
    package static func shortened(_ text: String, to most: Int) -> String {
        // Bytes are counted first: they are at hand, and there are never fewer.
        guard text.utf8.count > most, text.count > most else { return text }
        return text.prefix(most - 1) + "…"
    }

    /// Whether it is plain ASCII in single spaces already, which most texts are.
    private static func isClean(_ text: String) -> Bool {
        var isAfterSpace = true
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7f, !(isAfterSpace && byte == 0x20) else { return false }
            isAfterSpace = byte == 0x20
        }
        return !isAfterSpace || text.isEmpty
    }

    /// Unicode's property White_Space, which is slow to ask for.
    private static func isSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0x09...0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: true
        default: false
        }
    }

    private static func isBreak(_ value: UInt32) -> Bool { (0x1c...0x1f).contains(value) }

    private static func isHarmful(_ value: UInt32) -> Bool {
        switch value {
        // C0 and C1 controls; a terminal acts on them.
        case 0...0x1f, 0x7f...0x9f: true
        // Bidirectional marks, embeddings, overrides and isolates: they show text in another order than it has.
        case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: true
        // Soft hyphen, invisible operators, interlinear annotation, byte order mark, variation and other tags.
        case 0x00ad, 0x180e, 0x200b, 0x2060...0x2064, 0x206a...0x206f, 0xfff9...0xfffb, 0xfeff, 0xe0000...0xe007f: true
        default: false
        }
    }
}
