extension JSONDecoding {
    /// Reads a string from its opening quote to behind its closing one.
    mutating func string() throws(ParsingError) -> String {
        let quote = bytes[position]
        position += 1
        let start = position
        while let byte = current, byte != quote, byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if current == quote, isClosingQuote {
            position += 1
            return String(decoding: bytes[start..<position - 1], as: UTF8.self)
        }
        var text = Array(bytes[start..<position])
        while let byte = current {
            if byte == quote, isClosingQuote {
                position += 1
                return String(decoding: text, as: UTF8.self)
            }
            position += 1
            if byte == UInt8(ascii: "\\") {
                try escape(into: &text)
            } else if byte >= 0x20 || isLenient {
                text.append(byte)
            } else {
                throw error("a control character in a string")
            }
        }
        throw error("a string has no end")
    }

    /// Whether the quote at ``position`` ends its string: one in the middle of prose that nobody escaped does not.
    private var isClosingQuote: Bool {
        guard isSalvaging else { return true }
        var next = position + 1
        var isNewLine = false
        while next < bytes.count, Bytes.isSpace(bytes[next]) {
            if bytes[next] == 0x0a { isNewLine = true }
            next += 1
        }
        guard next < bytes.count else { return true }
        switch bytes[next] {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"),
            UInt8(ascii: ";"), UInt8(ascii: "/"):
            return true
        default: return isNewLine && bytes[next] == bytes[position]
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(ParsingError) {
        guard let byte = current else { throw error("a string has no end") }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0a)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0d)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0c)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "u"): try unicodeEscape(into: &text)
        case UInt8(ascii: "x") where isSalvaging:
            text.append(contentsOf: String(Unicode.Scalar(UInt8(try hexUnit(digits: 2) & 0xff))).utf8)
        default:
            guard isLenient else { throw error("an unknown escape") }
            text.append(byte)
        }
    }

    private mutating func unicodeEscape(into text: inout [UInt8]) throws(ParsingError) {
        var code = try hexUnit(digits: 4)
        if (0xd800..<0xdc00).contains(code) {
            let back = position
            if take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let low = try? hexUnit(digits: 4),
                (0xdc00..<0xe000).contains(low)
            {
                code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
            } else {
                position = back
            }
        }
        text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    }

    private mutating func hexUnit(digits: Int) throws(ParsingError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = current.flatMap(Bytes.hexValue) else { throw error("an unfinished escape") }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    mutating func number() throws(ParsingError) -> String {
        let start = position
        if current == UInt8(ascii: "-") { position += 1 }
        let whole = position
        skipDigits()
        if position == whole { throw error("a number without digits") }
        if !isLenient, bytes[whole] == 0x30, position > whole + 1 { throw error("a number with a leading zero") }
        if take(UInt8(ascii: ".")) {
            let fraction = position
            skipDigits()
            if position == fraction { throw error("a number without digits") }
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            let exponent = position
            skipDigits()
            if position == exponent { throw error("a number without digits") }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func skipDigits() {
        while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
    }

    /// `true`, `false` or `null`; nil for anything else.
    mutating func word() -> JSONValue? {
        let words: [(StaticString, JSONValue)] = [("true", .bool(true)), ("false", .bool(false)), ("null", .null)]
        for (word, value) in words where startsHere(word) {
            position += word.utf8CodeUnitCount
            return value
        }
        return nil
    }

    func startsHere(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        let text = UnsafeBufferPointer(start: word.utf8Start, count: count)
        return bytes.count - position >= count && bytes[position..<position + count].elementsEqual(text)
    }

    // MARK: What only scripts and broken texts hold

    /// A value as scripts write it; one that is unknown or missing is null.
    mutating func scriptValue(_ byte: UInt8) throws(ParsingError) -> JSONValue {
        switch byte {
        case UInt8(ascii: "'"): return .string(try string())
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): return .null
        case UInt8(ascii: "!"):
            // What minifiers make of `true` and `false`.
            position += 1
            if take(UInt8(ascii: "0")) { return .bool(true) }
            if take(UInt8(ascii: "1")) { return .bool(false) }
        default: break
        }
        switch identifier() {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case .some: return .null
        case nil: throw error("no value can begin like this")
        }
    }

    /// A word of letters, digits, `_`, `$` and `.`; nil if none stands here.
    mutating func identifier() -> String? {
        let start = position
        while let byte = current,
            Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
                || byte == UInt8(ascii: ".")
        {
            position += 1
        }
        return position > start ? String(decoding: bytes[start..<position], as: UTF8.self) : nil
    }
}
