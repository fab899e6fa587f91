/// Addresses of what3words: `///filled.count.soap`, three words where the service is named.
enum ThreeWords {
    /// How far behind the name of the service its words may stand.
    private static let reach = 48

    /// The first such address behind an offset.
    static func read(after offset: Int, in text: ScanText) -> (value: String, span: Range<Int>)? {
        var at = offset
        while at < min(text.count, offset + reach) {
            if isLetter(text[at]), !isLetter(text[at - 1]), let end = end(at, in: text) {
                return ("///" + text.string(at..<end).lowercased(), at..<end)
            }
            at += 1
        }
        return nil
    }

    /// Three words of four letters or more and two stops between them.
    private static func end(_ start: Int, in text: ScanText) -> Int? {
        var at = start
        for word in 0..<3 {
            let from = at
            while isLetter(text[at]), at - from < 40 { at += 1 }
            guard at - from >= 3 else { return nil }
            if word < 2 {
                guard text[at] == 0x2e else { return nil }
                at += 1
            }
        }
        guard text[at] != 0x2e || !isLetter(text[at + 1]), text[at] != 0x2f, text[at] != 0x40 else { return nil }
        let words = text.string(start..<at).lowercased()
        return ["www.", ".com", ".co.", "what3words"].contains { words.contains($0) } ? nil : at
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) || byte >= 0x80 }
}
