/// Reads the random token that follows a word for a key.
enum APIKeyReader {
    /// How far the token may stand from the word, on the same line.
    private static let reach = 48
    private static let longest = 256

    @inline(__always)
    static func isTokenByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f || byte == 0x2d
    }

    /// Whether a run of 14 or more letters and digits begins as a long word does: nearly all of them are words.
    @inline(__always)
    static func isWord(_ run: Range<Int>, in text: ScanText) -> Bool {
        for at in run.lowerBound + 1..<run.lowerBound + 14 where text[at] &- 0x61 > 25 { return false }
        return true
    }

    /// Whether exactly these bytes stand at an offset.
    static func begins(_ prefix: StaticString, at offset: Int, in text: ScanText) -> Bool {
        for i in 0..<prefix.utf8CodeUnitCount where text[offset + i] != prefix.utf8Start[i] { return false }
        return true
    }

    /// What stands between a word and its value.
    enum Sign {
        /// Anything on the line.
        case any
        /// A colon, an equals sign or a bar right behind the word.
        case needed
    }

    /// The first token of the line after a word that is no word itself.
    static func token(after offset: Int, sign: Sign, in text: ScanText) -> Range<Int>? {
        var at = offset
        if let behind = behindSign(offset, in: text) {
            at = behind
            // The value may stand on the next line.
            if text[at] == 0x0a || text[at] == 0x0d { at = text.skipSpaces(from: at, limit: 8, lines: true) }
        } else if sign == .needed {
            return nil
        }
        let end = at + reach
        while at < end, at < text.count, text[at] != 0x0a {
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

    /// A key with nothing but a mark or two between it and one before.
    static func key(rightBehind span: Range<Int>, in text: ScanText) -> Range<Int>? {
        let gap = text.run(from: span.upperBound, limit: 4) {
            [0x20, 0x2f, 0x2c, 0x3b, 0x7c, 0x22, 0x27, 0x26, 0x3a, 0x0a].contains($0)
        }
        let next = text.run(from: gap.upperBound, limit: 256) {
            isTokenByte($0) || $0 == 0x2b || $0 == 0x2f || $0 == 0x3d
        }
        return !gap.isEmpty && next.count >= 24 && isKey(next, in: text) ? next : nil
    }

    /// The offset behind `:`, `=`, `=>`, `|` and the quotes around them; nil without one.
    static func behindSign(_ offset: Int, in text: ScanText) -> Int? {
        var at = text.skipSpaces(from: offset, limit: 4)
        while [0x22, 0x27, 0x60, 0x5d, 0x2a].contains(text[at]) { at += 1 }
        at = text.skipSpaces(from: at, limit: 4)
        switch text[at] {
        case 0x3a, 0x3d, 0x7c: at += 1
        case 0xef where text[at + 1] == 0xbc && text[at + 2] == 0x9a: at += 3
        case 0x2d where text[at + 1] == 0x3e: at += 2
        case 0x2d where text[at + 1] == 0x20 && text[at - 1] == 0x20: at += 1
        default: return nil
        }
        while text[at] == 0x3e || text[at] == 0x3d || text[at] == 0x3a { at += 1 }
        return text.skipSpaces(from: at, limit: 8)
    }

    /// Whether the characters differ enough to be random.
    static func isVaried(_ span: Range<Int>, in text: ScanText) -> Bool {
        var seen: (UInt64, UInt64) = (0, 0)
        for at in span {
            let byte = text[at]
            if byte < 64 { seen.0 |= 1 << UInt64(byte) } else { seen.1 |= 1 << UInt64(byte & 63) }
        }
        return seen.0.nonzeroBitCount + seen.1.nonzeroBitCount >= 7
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        isTokenByte(byte) || byte == 0x2b || byte == 0x2f || byte == 0x3d || byte == 0x2e
    }

    /// 16 or more characters, letters and digits mixed as no word or name mixes them.
    static func isKey(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard span.count >= 16, isVaried(span, in: text),
            text[span.upperBound] != 0x3a || text.matches(":fx", at: span.upperBound),
            text[span.upperBound] != 0x28
        else {
            return false
        }
        var (digits, letters, switches, changes, slashes, last, lastByte) = (0, 0, 0, 0, 0, 0, UInt8(0))
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
            if kind > 0, last > 0 {
                switches += kind != last ? 1 : 0
                changes += kind != last || kind == 2 && (byte ^ lastByte) & 0x20 != 0 ? 1 : 0
            }
            if kind > 0 { (last, lastByte) = (kind, byte) }
        }
        guard letters >= 4, slashes <= span.count / 12 + 1 else { return false }
        // Chance may leave a key with one digit: then its capitals stand as in no name.
        guard digits >= 2 && switches >= 3 || digits >= 1 && changes * 3 >= span.count else { return false }
        return !isPlaceholder(span, in: text) && !isAddress(span, in: text)
    }

    /// Whether it stands for something that the reader has to fill in.
    static func isPlaceholder(_ span: Range<Int>, in text: ScanText) -> Bool {
        let lower = text.string(span).lowercased()
        return placeholders.contains { lower.contains($0) } || lower.contains("example") && span.count < 16
    }

    private static let placeholders = [
        "your", "xxxx", "placeholder", "replace", "changeme", "change_me", "insert", "_here", "-here", "dummy",
        "my_api",
        "coloque", "votre", "deine_", "0000000000", "1234567890abc", "abcdef123456", "123456abcdef",
    ]

    /// Addresses of contracts and wallets are public.
    private static func isAddress(_ span: Range<Int>, in text: ScanText) -> Bool {
        text.matches("0x", at: span.lowerBound)
            || text.matches("sha", at: span.lowerBound) && text[span.lowerBound + 6] == 0x2d
    }
}
