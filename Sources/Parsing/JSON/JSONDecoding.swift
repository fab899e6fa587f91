/// Decodes JSON in one pass over the bytes; the depth is bounded, the time linear.
struct JSONDecoding {
    private static let maximumDepth = 512

    private let bytes: UnsafeBufferPointer<UInt8>
    private let isLenient: Bool
    private var position = 0

    /// Decodes a whole text.
    static func value(
        of bytes: some Sequence<UInt8>, tolerance: JSONTolerance
    ) throws(ParsingError) -> JSONValue {
        let result = withUTF8(bytes) { utf8 -> Result<JSONValue, ParsingError> in
            Result { () throws(ParsingError) in
                var decoding = JSONDecoding(bytes: utf8, isLenient: tolerance == .lenient)
                return try decoding.document()
            }
        }
        return try result.get()
    }

    /// Passes the bytes as UTF-8, without a byte order mark.
    private static func withUTF8<Value>(
        _ bytes: some Sequence<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) -> Value {
        let all = Array(bytes)
        if let encoding = EncodingSniffer.jsonEncoding(of: all) {
            return TextDecoder.utf8(all, from: encoding).withUnsafeBufferPointer(body)
        }
        return all.withUnsafeBufferPointer { buffer in
            let mark = buffer.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
            return body(UnsafeBufferPointer(rebasing: buffer[mark...]))
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, isLenient: Bool) {
        self.bytes = bytes
        self.isLenient = isLenient
    }

    private mutating func document() throws(ParsingError) -> JSONValue {
        if isLenient { skipWrapping() }
        let value = try value(depth: 0)
        skipSpace()
        if !isLenient && position < bytes.count { throw error("more text after the value") }
        return value
    }

    private mutating func value(depth: Int) throws(ParsingError) -> JSONValue {
        skipSpace()
        guard let byte = current else { throw error("the text ends where a value should be") }
        switch byte {
        case UInt8(ascii: "{"): return .object(try object(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
        default: throw error("no value can begin like this")
        }
    }

    private mutating func object(depth: Int) throws(ParsingError) -> JSONObject {
        if depth > Self.maximumDepth { throw error("nested deeper than \(Self.maximumDepth)") }
        position += 1
        var object = JSONObject()
        while true {
            skipSpace()
            if take(UInt8(ascii: "}")) { break }
            if !object.isEmpty {
                guard take(UInt8(ascii: ",")) else { throw error("a comma is missing") }
                skipSpace()
                if isLenient, take(UInt8(ascii: "}")) { break }
            }
            guard current == UInt8(ascii: "\"") else { throw error("a member's name is missing") }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw error("a colon is missing") }
            object.set(key, to: try value(depth: depth))
        }
        return object
    }

    private mutating func array(depth: Int) throws(ParsingError) -> [JSONValue] {
        if depth > Self.maximumDepth { throw error("nested deeper than \(Self.maximumDepth)") }
        position += 1
        var elements: [JSONValue] = []
        while true {
            skipSpace()
            if take(UInt8(ascii: "]")) { break }
            if !elements.isEmpty {
                guard take(UInt8(ascii: ",")) else { throw error("a comma is missing") }
                skipSpace()
                if isLenient, take(UInt8(ascii: "]")) { break }
            }
            elements.append(try value(depth: depth))
        }
        return elements
    }

    private mutating func string() throws(ParsingError) -> String {
        position += 1
        let start = position
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if current == UInt8(ascii: "\"") {
            position += 1
            return String(decoding: bytes[start..<position - 1], as: UTF8.self)
        }
        var text = Array(bytes[start..<position])
        while let byte = current {
            position += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
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
        default:
            guard isLenient else { throw error("an unknown escape") }
            text.append(byte)
        }
    }

    private mutating func unicodeEscape(into text: inout [UInt8]) throws(ParsingError) {
        var code = try hexUnit()
        if (0xd800..<0xdc00).contains(code) {
            let back = position
            if take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let low = try? hexUnit(),
                (0xdc00..<0xe000).contains(low)
            {
                code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
            } else {
                position = back
            }
        }
        text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    }

    private mutating func hexUnit() throws(ParsingError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = current.flatMap(Bytes.hexValue) else { throw error("an unfinished \\u escape") }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    private mutating func number() throws(ParsingError) -> String {
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

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(ParsingError) -> JSONValue {
        let count = word.utf8CodeUnitCount
        let text = UnsafeBufferPointer(start: word.utf8Start, count: count)
        guard bytes.count - position >= count, bytes[position..<position + count].elementsEqual(text) else {
            throw error("an unknown word")
        }
        position += count
        return value
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = current {
            if byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 {
                position += 1
            } else if !isLenient || !skipComment() {
                return
            }
        }
    }

    /// Skips `// …`, `/* … */`.
    private mutating func skipComment() -> Bool {
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "/") else { return false }
        if bytes[position + 1] == UInt8(ascii: "/") {
            while let byte = current, byte != 0x0a { position += 1 }
            return true
        }
        guard bytes[position + 1] == UInt8(ascii: "*") else { return false }
        position = Bytes.find("*/", in: bytes, from: position + 2).map { $0 + 2 } ?? bytes.count
        return true
    }

    /// Skips what pages put before the value: `<!--`, `<![CDATA[`, `// <![CDATA[`, a stray `;`.
    private mutating func skipWrapping() {
        while let byte = current, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "["), byte != UInt8(ascii: "\"") {
            if bytes[position...].starts(with: "<![CDATA[".utf8) {
                position += 9
            } else if opensWrapping {
                position += 2
            } else if skipComment() {
                continue
            } else {
                if (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte) { return }
                position += 1
            }
        }
    }

    /// Whether a comment mark stands here that only hides a CDATA mark from script engines.
    private var opensWrapping: Bool {
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "/") else { return false }
        return bytes[(position + 2)...].prefix(4).first { !Bytes.isSpace($0) } == UInt8(ascii: "<")
    }

    private func error(_ problem: String) -> ParsingError { .json(offset: position, problem: problem) }
}
