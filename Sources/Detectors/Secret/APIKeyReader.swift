/// Reads the random token that follows a word for a key.
enum APIKeyReader {
    /// How far the token may stand from the word, on the same line.
    private static let reach = 40
    private static let longest = 256

    static func isTokenByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f || byte == 0x2d
    }

    /// Whether exactly these bytes stand at an offset.
    static func begins(_ prefix: StaticString, at offset: Int, in text: ScanText) -> Bool {
        for i in 0..<prefix.utf8CodeUnitCount where text[offset + i] != prefix.utf8Start[i] { return false }
        return true
    }

    /// The first token of the line after a word that is no word itself.
    /// - Parameter needsSign: whether a colon or equals sign must stand right after the word.
    static func token(after offset: Int, needsSign: Bool, in text: ScanText) -> Range<Int>? {
        if needsSign {
            var at = text.skipSpaces(from: offset, limit: 4)
            while text[at] == 0x22 || text[at] == 0x27 { at += 1 }
            at = text.skipSpaces(from: at, limit: 4)
            guard text[at] == 0x3a || text[at] == 0x3d else { return nil }
        }
        var at = offset
        while at < offset + reach, at < text.count, text[at] != 0x0a {
            guard isTokenByte(text[at]) else {
                if [0x24, 0x3c, 0x7b].contains(text[at]) { return nil }
                at += 1
                continue
            }
            let run = text.run(from: at, limit: longest, where: isKeyByte)
            var end = run.upperBound
            while end > at, [0x2e, 0x2c, 0x2d, 0x5f].contains(text[end - 1]) { end -= 1 }
            if isKey(at..<end, in: text) { return at..<end }
            guard run.count < 16 else { return nil }
            at = max(run.upperBound, at + 1)
        }
        return nil
    }

    /// Whether the characters differ enough to be random.
    static func isVaried(_ span: Range<Int>, in text: ScanText) -> Bool {
        Set(span.map { text[$0] }).count >= 7
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        isTokenByte(byte) || byte == 0x2b || byte == 0x2f || byte == 0x3d || byte == 0x2e
    }

    /// 16 or more characters, letters and digits mixed as no word or name mixes them.
    private static func isKey(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard span.count >= 16, isVaried(span, in: text), text[span.upperBound] != 0x3a, text[span.upperBound] != 0x28
        else {
            return false
        }
        var digits = 0
        var letters = 0
        var switches = 0
        var slashes = 0
        var last = 0
        for at in span {
            let byte = text[at]
            let kind: Int
            switch byte {
            case 0x30...0x39: (kind, digits) = (1, digits + 1)
            case 0x41...0x5a, 0x61...0x7a: (kind, letters) = (2, letters + 1)
            case 0x2e: return false
            default:
                kind = 0
                slashes += byte == 0x2f ? 1 : 0
            }
            if kind > 0, last > 0, kind != last { switches += 1 }
            if kind > 0 { last = kind }
        }
        let lower = text.string(span).lowercased()
        if lower.contains("your") || lower.contains("xxxx") || lower.contains("placeholder") { return false }
        return digits >= 2 && letters >= 4 && switches >= 3 && slashes <= span.count / 12 + 1
    }
}
