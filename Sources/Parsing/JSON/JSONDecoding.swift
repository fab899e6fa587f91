/// Decodes JSON in one pass over the bytes; the depth is bounded, the time linear.
struct JSONDecoding {
    private static let maximumDepth = 512
    /// A block holds a value, by mistake a few.
    private static let mostValues = 1000

    let bytes: UnsafeBufferPointer<UInt8>
    let isLenient: Bool
    let isSalvaging: Bool
    var position = 0
    /// Whether the text went wrong at ``position``: what was read until then is all that there is.
    private var isBroken = false

    /// Decodes a whole text.
    static func value(
        of bytes: some Sequence<UInt8>, tolerance: JSONTolerance
    ) throws(ParsingError) -> JSONValue {
        let result = withUTF8(bytes) { utf8 -> Result<JSONValue, ParsingError> in
            Result { () throws(ParsingError) in
                var decoding = JSONDecoding(bytes: utf8, tolerance: tolerance)
                return try decoding.document()
            }
        }
        return try result.get()
    }

    /// Decodes all values that stand one after the other in a text, up to the first that is none.
    static func values(of bytes: some Sequence<UInt8>, tolerance: JSONTolerance) -> [JSONValue] {
        withUTF8(bytes) { utf8 in
            var decoding = JSONDecoding(bytes: utf8, tolerance: tolerance)
            var values: [JSONValue] = []
            while values.count < mostValues, !decoding.isBroken, let value = try? decoding.next() {
                values.append(value)
            }
            return values
        }
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

    private init(bytes: UnsafeBufferPointer<UInt8>, tolerance: JSONTolerance) {
        self.bytes = bytes
        isLenient = tolerance != .strict
        isSalvaging = tolerance == .salvaging
    }

    private mutating func document() throws(ParsingError) -> JSONValue {
        let value = try next()
        skipSpace()
        if !isLenient && position < bytes.count { throw error("more text after the value") }
        return value
    }

    private mutating func next() throws(ParsingError) -> JSONValue {
        if isLenient { skipWrapping() }
        return try value(depth: 0)
    }

    private mutating func value(depth: Int) throws(ParsingError) -> JSONValue {
        skipSpace()
        guard let byte = current else { throw error("the text ends where a value should be") }
        switch byte {
        case UInt8(ascii: "{"): return .object(try object(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
        default:
            if isSalvaging { return try scriptValue(byte) }
            if let value = word() { return value }
            throw error("no value can begin like this")
        }
    }

    private mutating func object(depth: Int) throws(ParsingError) -> JSONObject {
        if depth > Self.maximumDepth { throw error("nested deeper than \(Self.maximumDepth)") }
        position += 1
        var object = JSONObject()
        while !isBroken {
            skipSpace()
            if take(UInt8(ascii: "}")) { break }
            do throws(ParsingError) {
                if !object.isEmpty, try isEnd(after: UInt8(ascii: ","), closing: UInt8(ascii: "}")) { break }
                let key = try name()
                object.set(key, to: try value(depth: depth))
            } catch {
                try giveUp(error)
            }
        }
        return object
    }

    private mutating func array(depth: Int) throws(ParsingError) -> [JSONValue] {
        if depth > Self.maximumDepth { throw error("nested deeper than \(Self.maximumDepth)") }
        position += 1
        var elements: [JSONValue] = []
        while !isBroken {
            skipSpace()
            if take(UInt8(ascii: "]")) { break }
            do throws(ParsingError) {
                if !elements.isEmpty, try isEnd(after: UInt8(ascii: ","), closing: UInt8(ascii: "]")) { break }
                elements.append(try value(depth: depth))
            } catch {
                try giveUp(error)
            }
        }
        return elements
    }

    /// Takes the comma between two members or elements; whether the end follows it.
    private mutating func isEnd(after comma: UInt8, closing: UInt8) throws(ParsingError) -> Bool {
        guard take(comma) else {
            // A comma was forgotten.
            if isSalvaging, current == UInt8(ascii: "\"") || current == UInt8(ascii: "{") { return false }
            throw error("a comma is missing")
        }
        skipSpace()
        return isLenient && take(closing)
    }

    /// The name of a member, and the colon behind it.
    private mutating func name() throws(ParsingError) -> String {
        let key: String
        if current == UInt8(ascii: "\"") || isSalvaging && current == UInt8(ascii: "'") {
            key = try string()
        } else if isSalvaging, let word = identifier() {
            key = word
        } else {
            throw error("a member's name is missing")
        }
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw error("a colon is missing") }
        return key
    }

    /// Ends the reading where something is wrong; only a salvaging decoder keeps what it has.
    private mutating func giveUp(_ error: ParsingError) throws(ParsingError) {
        guard isSalvaging else { throw error }
        isBroken = true
    }

    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    func error(_ problem: String) -> ParsingError { .json(offset: position, problem: problem) }
}
