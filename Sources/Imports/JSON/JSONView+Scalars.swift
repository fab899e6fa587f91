internal import AuditModel

extension JSONView {
    /// The string, escapes decoded; nil for anything else.
    ///
    /// Also reads what some programs write against the rules: control characters as they are or as `\x0B`.
    var string: String? {
        guard let inner else { return nil }
        guard inner.contains(JSONScan.backslash) else { return String(decoding: inner, as: UTF8.self) }
        return JSONEscapeDecoding(inner).decoded()
    }

    /// What stands between the quotes, escapes as they are; nil for anything but a string.
    var inner: UnsafeBufferPointer<UInt8>? {
        guard text.first == JSONScan.quote else { return nil }
        let isClosed = text.count > 1 && text[text.count - 1] == JSONScan.quote
        return UnsafeBufferPointer(rebasing: text[1..<max(1, text.count - (isClosed ? 1 : 0))])
    }

    /// The string without white space around it, if there is more to it.
    var filled: String? {
        guard let trimmed = string?.trimmingSpaces(), !trimmed.isEmpty else { return nil }
        return trimmed
    }

    /// The string, number or truth value as it is written: ids come as either.
    var word: String? {
        guard let first = text.first else { return nil }
        switch first {
        case JSONScan.quote: return filled
        case UInt8(ascii: "{"), UInt8(ascii: "["): return nil
        case UInt8(ascii: "n"): return nil
        default: return String(decoding: text, as: UTF8.self)
        }
    }

    var int: Int? { digits ?? word.flatMap { Int($0) ?? Double($0).flatMap { Int(exactly: $0) } } }
    var double: Double? { decimal ?? word.flatMap(Double.init) }

    /// A number as coordinates and times are written: with fifteen digits at most, and no exponent. Both parts of the
    /// division are exact then, so that its result is the number nearest to what is written.
    private var decimal: Double? {
        let bytes = inner ?? text
        let isNegative = bytes.first == UInt8(ascii: "-")
        var (value, digits, scale) = (0, 0, 1.0)
        var isFraction = false
        for byte in bytes.dropFirst(isNegative ? 1 : 0) {
            if byte == UInt8(ascii: "."), !isFraction, digits > 0 {
                isFraction = true
                continue
            }
            guard byte &- 0x30 < 10, digits < 15 else { return nil }
            value = value * 10 + Int(byte &- 0x30)
            digits += 1
            if isFraction { scale *= 10 }
        }
        guard digits > 0 else { return nil }
        return (isNegative ? -Double(value) : Double(value)) / scale
    }

    /// A count without sign or fraction, as ids and times are.
    private var digits: Int? {
        let bytes = inner ?? text
        guard (1...15).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            guard byte &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(byte &- 0x30)
        }
        return value
    }

    /// The truth value, also where it is written as a string.
    var bool: Bool? {
        switch word?.lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }
}

/// Decodes the escapes of one string.
private struct JSONEscapeDecoding {
    private let text: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var output: [UInt8] = []

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        output.reserveCapacity(text.count)
    }

    func decoded() -> String {
        var copy = self
        copy.run()
        return String(decoding: copy.output, as: UTF8.self)
    }

    private mutating func run() {
        while at < text.count {
            let byte = text[at]
            at += 1
            guard byte == JSONScan.backslash, at < text.count else {
                output.append(byte)
                continue
            }
            let escape = text[at]
            at += 1
            switch escape {
            case UInt8(ascii: "n"): output.append(0x0a)
            case UInt8(ascii: "t"): output.append(0x09)
            case UInt8(ascii: "r"): output.append(0x0d)
            case UInt8(ascii: "b"): output.append(0x08)
            case UInt8(ascii: "f"): output.append(0x0c)
            case UInt8(ascii: "u"): unicode()
            case UInt8(ascii: "x"): append(hex(2) ?? 0xfffd)
            default: output.append(escape)
            }
        }
    }

    private mutating func unicode() {
        guard let unit = hex(4) else { return append(0xfffd) }
        guard (0xd800..<0xdc00).contains(unit), at + 1 < text.count, text[at] == JSONScan.backslash,
            text[at + 1] == UInt8(ascii: "u")
        else { return append(unit) }
        let back = at
        at += 2
        guard let low = hex(4), (0xdc00..<0xe000).contains(low) else {
            at = back
            return append(0xfffd)
        }
        append(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00))
    }

    private mutating func append(_ code: UInt32) {
        output.append(contentsOf: UTF8.encode(Unicode.Scalar(code) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func hex(_ digits: Int) -> UInt32? {
        guard at + digits <= text.count else { return nil }
        var value: UInt32 = 0
        for byte in text[at..<at + digits] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        at += digits
        return value
    }
}
