/// Finds where values of a JSON text end, without taking them apart. Broken text gives the end of the text.
enum JSONScan {
    typealias Text = UnsafeBufferPointer<UInt8>

    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 }

    /// The first place at or behind `start` that is no white space.
    static func skipSpace(_ text: Text, _ start: Int) -> Int {
        var at = start
        while at < text.count, isSpace(text[at]) { at += 1 }
        return at
    }

    /// The place behind the string whose opening quote stands at `start`.
    static func skipString(_ text: Text, _ start: Int) -> Int {
        var at = nextMark(text, start + 1)
        while at < text.count {
            if text[at] == quote { return at + 1 }
            at = nextMark(text, at + 2)
        }
        return text.count
    }

    /// The first quote or backslash at or behind `start`; the end of the text if there is none. Eight bytes at a time.
    @inline(__always)
    static func nextMark(_ text: Text, _ start: Int) -> Int {
        guard let base = text.baseAddress else { return text.count }
        var at = start
        while at + 8 <= text.count {
            let word = UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
            let hits = zeroBytes(word ^ 0x2222_2222_2222_2222) | zeroBytes(word ^ 0x5c5c_5c5c_5c5c_5c5c)
            if hits != 0 { return at + hits.trailingZeroBitCount >> 3 }
            at += 8
        }
        while at < text.count, base[at] != quote, base[at] != backslash { at += 1 }
        return min(at, text.count)
    }

    /// The high bit of each byte that is zero; above the first such byte others may be set, too.
    @inline(__always)
    static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    /// The place behind the value that begins at `start`, which is no white space.
    static func skipValue(_ text: Text, _ start: Int) -> Int {
        guard start < text.count else { return text.count }
        switch text[start] {
        case quote: return skipString(text, start)
        case UInt8(ascii: "{"), UInt8(ascii: "["): return skipContainer(text, start)
        default:
            var at = start
            while at < text.count, !isEnd(text[at]) { at += 1 }
            // A stray mark is passed over, so that reading always goes on.
            return at > start ? at : start + 1
        }
    }

    private static func skipContainer(_ text: Text, _ start: Int) -> Int {
        var depth = 0
        var at = start
        while at < text.count {
            let byte = text[at]
            if byte == quote {
                at = skipString(text, at)
                continue
            }
            // `[` and `{`, `]` and `}` differ in one bit each.
            if byte | 0x20 == 0x7b {
                depth += 1
            } else if byte | 0x20 == 0x7d {
                depth -= 1
                if depth == 0 { return at + 1 }
            }
            at += 1
        }
        return text.count
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: ",") || byte | 0x20 == 0x7d || byte == UInt8(ascii: ":")
    }
}
