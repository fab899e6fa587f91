/// Reads the value that follows a word for a secret: `password: …`, `the password is …`.
struct SecretValue {
    /// The value, without quotes and the marks of the sentence.
    private(set) var span: Range<Int>
    /// Whether a colon, an equals sign or a quote stands before it, not only a word.
    private(set) var hasSign: Bool

    /// Words between the cue and the value, in the languages that the program reads.
    private static let bridges = CueWords([
        "is", "was", "are", "for", "it's", "its", "=", "ist", "lautet", "est", "es", "é", "è", "era", "это", "був",
        "jest",
        "je", "olan", "adalah", "là", "是", "为", "は", "는", "은", "wifi", "wi fi", "de", "do", "del", "du", "la", "le",
        "el",
        "google", "github", "binance", "kraken", "coinbase", "code", "codes", "kod", "код", "acceso", "wlan",
    ])

    private static let longest = 128

    /// Reads on from the end of the cue, past signs, quotes and a few small words.
    /// - Parameter lines: whether the value may stand on the next line, after a colon.
    init?(after cue: Int, in text: ScanText, lines: Bool = false) {
        var at = cue
        hasSign = false
        for _ in 0..<10 {
            at = text.skipSpaces(from: at, limit: 6, lines: lines && hasSign)
            switch text[at] {
            case 0x3a, 0x3d:
                hasSign = true
                at += 1
            case 0x22, 0x27, 0x60, 0x28, 0x5b, 0x2a, 0x3e, 0x2d: at += 1
            case 0xef where text[at + 1] == 0xbc && text[at + 2] == 0x9a:
                hasSign = true
                at += 3
            case 0xe2 where text[at + 1] == 0x80 && text[at + 2] >= 0x93: at += 3
            default:
                guard let bridge = SecretValue.bridges.first(in: text, within: at..<min(text.count, at + 16)),
                    bridge.span.lowerBound == at, text[bridge.span.upperBound] <= 0x3a || text[at] >= 0x80
                else {
                    guard let span = SecretValue.value(from: at, in: text) else { return nil }
                    self.span = span
                    return
                }
                at = bridge.span.upperBound
            }
        }
        return nil
    }

    /// The run of visible characters, without what closes a quote or ends a sentence.
    private static func value(from start: Int, in text: ScanText) -> Range<Int>? {
        let run = text.run(from: start, limit: longest) {
            $0 > 0x20 && $0 < 0x7f && $0 != 0x22 && $0 != 0x60 && $0 != 0x3c
        }
        var end = run.upperBound
        while end > start, [0x2e, 0x2c, 0x3b, 0x3a, 0x29, 0x5d, 0x27, 0x3f].contains(text[end - 1]) { end -= 1 }
        guard end > start, run.count < longest else { return nil }
        return start..<end
    }

    /// Whether it stands for something that the reader has to fill in.
    static func isPlaceholder(_ span: Range<Int>, in text: ScanText) -> Bool {
        let value = text.string(span).lowercased()
        let marks = ["xxx", "***", "...", "your", "<", "{", "$", "%s", "example.com", "changeme", "placeholder", "://"]
        return marks.contains { value.contains($0) } || Set(value).count < 3
    }
}
