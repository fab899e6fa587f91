/// Decodes character references (`&amp;`, `&#64;`, `&#x40;`) as WHATWG tokenization says.
enum CharacterReferences {
    /// Appends text with its references decoded.
    ///
    /// In an attribute, a name without semicolon before `=`, a letter or a digit is no reference: `?a=1&copy=2`.
    static func append(
        _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool, to output: inout [UInt8]
    ) {
        let text = UnsafeBufferPointer(rebasing: bytes[range])
        var position = 0
        while let mark = Bytes.find(UInt8(ascii: "&"), in: text, from: position) {
            output.append(contentsOf: text[position..<mark])
            position = decode(at: mark, in: text, inAttribute: inAttribute, to: &output)
        }
        output.append(contentsOf: text[position...])
    }

    /// A text with its references decoded once more, as double-encoded feeds need it.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var output: [UInt8] = []
        Array(text.utf8).withUnsafeBufferPointer { append(0..<$0.count, of: $0, inAttribute: false, to: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    /// Decodes the reference at an ampersand, or copies the ampersand; returns where to go on.
    static func decode(
        at mark: Int, in text: UnsafeBufferPointer<UInt8>, inAttribute: Bool, to output: inout [UInt8]
    ) -> Int {
        if mark + 1 < text.count, text[mark + 1] == UInt8(ascii: "#") {
            return numeric(at: mark, in: text, to: &output)
        }
        var end = mark + 1
        let limit = min(text.count, end + NamedReferences.longestName + 1)
        while end < limit, Bytes.isLetter(text[end]) || Bytes.isDigit(text[end]) { end += 1 }
        if end < text.count, text[end] == UInt8(ascii: ";"), let entry = NamedReferences.entry(of: text[mark + 1..<end])
        {
            append(entry, to: &output)
            return end + 1
        }
        var length = min(end - mark - 1, NamedReferences.longestLegacyName)
        while length >= 2 {
            let after = mark + 1 + length
            if let entry = NamedReferences.entry(of: text[mark + 1..<after]), entry.isLegacy {
                if inAttribute, after < text.count, blocksLegacyName(text[after]) { break }
                append(entry, to: &output)
                return after
            }
            length -= 1
        }
        output.append(UInt8(ascii: "&"))
        return mark + 1
    }

    private static func blocksLegacyName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "=") || Bytes.isLetter(byte) || Bytes.isDigit(byte)
    }

    private static func append(_ entry: NamedReferences.Entry, to output: inout [UInt8]) {
        append(UInt32(truncatingIfNeeded: entry.scalars), to: &output)
        let second = UInt32(truncatingIfNeeded: entry.scalars >> 32)
        if second != 0 { append(second, to: &output) }
    }

    private static func numeric(at mark: Int, in text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Int {
        var end = mark + 2
        let isHex = end < text.count && (text[end] | 0x20) == UInt8(ascii: "x")
        if isHex { end += 1 }
        let first = end
        var code: UInt32 = 0
        while end < text.count {
            guard let digit = Bytes.hexValue(text[end]), isHex || digit < 10 else { break }
            code = min(code * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
            end += 1
        }
        if end == first {
            output.append(UInt8(ascii: "&"))
            return mark + 1
        }
        append(meant(by: code), to: &output)
        return end < text.count && text[end] == UInt8(ascii: ";") ? end + 1 : end
    }

    /// The code point that a number stands for: numbers from 128 to 159 mean windows-1252.
    private static func meant(by code: UInt32) -> UInt32 {
        if (0x80..<0xa0).contains(code) {
            let replaced = windows1252[Int(code - 0x80)]
            return replaced == 0 ? code : replaced
        }
        return code == 0 || code > 0x10_ffff || (0xd800..<0xe000).contains(code) ? 0xfffd : code
    }

    private static func append(_ code: UInt32, to output: inout [UInt8]) {
        output.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    }

    /// 0x80 to 0x9f; 0 where the number stays.
    private static let windows1252: [UInt32] = [
        0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
        0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e,
        0x0178,
    ]
}
