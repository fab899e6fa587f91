/// Text of a page without what could act on the reader's screen.
package enum PlainText {
    /// Without control characters, bidirectional overrides, invisible characters that hide text, and line breaks: one
    /// line of plain words. White space becomes single spaces.
    package static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || isBreak(scalar.value) {
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

    private static func isBreak(_ value: UInt32) -> Bool { (0x1c...0x1f).contains(value) }

    private static func isHarmful(_ value: UInt32) -> Bool {
        switch value {
        // C0 and C1 controls; a terminal acts on them.
        case 0...0x1f, 0x7f...0x9f: true
        // Bidirectional marks, embeddings, overrides and isolates: they show text in another order than it has.
        case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: true
        // Invisible operators, interlinear annotation, byte order mark, tags.
        case 0x200b, 0x2060...0x2064, 0x206a...0x206f, 0xfff9...0xfffb, 0xfeff, 0xe0000...0xe007f: true
        default: false
        }
    }
}
