/// Reads the value that follows a word for a secret: `password: …`, `the password is …`.
struct SecretValue {
    /// The value, without quotes and the marks of the sentence.
    private(set) var span: Range<Int>
    /// Whether a colon, an equals sign or a quote stands before it, not only a word.
    private(set) var hasSign: Bool

    /// Words between the cue and the value, in the languages that the program reads.
    static let bridges = CueWords([
        "is", "was", "are", "for", "it's", "its", "=", "now", "still", "to", "ist", "lautet", "jetzt", "est", "c'est",
        "es", "é", "è",
        "era", "agora é", "ahora es", "adesso è", "это", "теперь", "такой", "був", "jest", "je", "olan", "oldu",
        "adalah", "skrg",
        "sekarang", "yaitu", "là", "giờ là", "是", "为", "為", "改成", "は", "는", "은", "이", "가", "wifi", "wi fi", "de", "do",
        "del",
        "du", "la", "le", "el", "google", "github", "binance", "kraken", "coinbase", "code", "codes", "kod", "код",
        "acceso", "wlan",
        "هو", "هي",
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
            case 0x3a, 0x3d, 0x7c:
                hasSign = true
                at += 1
            case 0x22, 0x27, 0x60, 0x28, 0x5b, 0x2a, 0x3e, 0x2d: at += 1
            case 0xef where text[at + 1] == 0xbc && text[at + 2] == 0x9a:
                hasSign = true
                at += 3
            // Dashes and typographic quotes, guillemets, arrows, corner brackets.
            case 0xe2 where text[at + 1] == 0x80 && text[at + 2] >= 0x93: at += 3
            case 0xc2 where text[at + 1] == 0xab: at += 2
            case 0xe2 where text[at + 1] == 0x86 || text[at + 1] == 0x9e:
                hasSign = true
                at += 3
            case 0xe3 where text[at + 1] == 0x80 && (0x8a...0x90).contains(text[at + 2]): at += 3
            default:
                // What a sign names is the value, not a word before it.
                guard !hasSign, let bridge = SecretValue.bridges.first(in: text, within: at..<min(text.count, at + 16)),
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
    static func value(from start: Int, in text: ScanText) -> Range<Int>? {
        var at = start
        var isForeign = false
        while at < text.count, at - start < longest {
            let byte = text[at]
            if byte <= 0x20 || byte == 0x7f || byte == 0x22 || byte == 0x60 || byte == 0x3c { break }
            guard byte >= 0x80 else {
                at += 1
                continue
            }
            // Letters belong to it; behind an ASCII value, what is written without spaces is the sentence again.
            let (scalar, length) = Scalars.decode(text.bytes, at: at)
            let kind = Scalars.classify(scalar)
            if at == start { isForeign = kind == .unspaced }
            guard kind == .letter || kind == .unspaced && isForeign else { break }
            at += length
        }
        var end = at
        while end > start, [0x2e, 0x2c, 0x3b, 0x3a, 0x29, 0x5d, 0x27, 0x3f, 0x7d].contains(text[end - 1]) { end -= 1 }
        guard end > start, at - start < longest else { return nil }
        return start..<end
    }

    /// Whether it stands for something that the reader has to fill in.
    static func isPlaceholder(_ span: Range<Int>, in text: ScanText) -> Bool {
        text[span.lowerBound] == 0x24 || marks.contains { text.holds($0, in: span) }
            || Set(text.string(span).lowercased()).count < 3
    }

    private static let marks: [StaticString] = [
        "xxx", "***", "...", "…", "your", "<", "{", "$(", "$_", "%s", "example.com", "changeme", "placeholder", "://",
        "replace_", "_here", "votre", "sua_senha",
    ]
}
