/// Reads a line of the plain shape that programs write, many times faster than a decoder of all of JSON: one object of
/// the known members, each at most once, all of them strings but the version.
///
/// It answers only where it is sure; everything unusual and everything wrong is left to the decoder.
struct PlainFieldsReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    /// The members of a line; nil if it is not of the plain shape.
    static func fields(of line: ArraySlice<UInt8>) -> ScanFields? {
        line.withUnsafeBufferPointer { bytes in
            var reader = PlainFieldsReader(bytes: bytes)
            return reader.object()
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func object() -> ScanFields? {
        var fields = ScanFields()
        guard take(0x7b) else { return nil }
        repeat {
            guard let name = string(), take(0x3a) else { return nil }
            if name == "v" {
                guard fields.v == nil, let version = digit() else { return nil }
                fields.v = version
            } else {
                guard let member = ScanFields.member(name), fields[keyPath: member] == nil, let value = string() else {
                    return nil
                }
                fields[keyPath: member] = value
            }
        } while take(0x2c)
        guard take(0x7d) else { return nil }
        skipSpaces()
        return at == bytes.count ? fields : nil
    }

    private mutating func skipSpaces() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0d { at += 1 }
    }

    /// Takes a byte, after spaces.
    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpaces()
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    /// A version of one digit.
    private mutating func digit() -> Int? {
        skipSpaces()
        guard at + 1 < bytes.count, bytes[at] &- 0x31 < 9 else { return nil }
        let next = bytes[at + 1]
        guard next == 0x2c || next == 0x7d || next == 0x20 else { return nil }
        defer { at += 1 }
        return Int(bytes[at] - 0x30)
    }

    private mutating func string() -> String? {
        guard take(0x22) else { return nil }
        let start = at
        skipPlain()
        guard at < bytes.count else { return nil }
        if bytes[at] == 0x22 {
            defer { at += 1 }
            return String(validating: bytes[start..<at], as: UTF8.self)
        }
        return escapedString(from: start)
    }

    /// A string with escapes in it, of which the bytes from `start` to here are plain.
    private mutating func escapedString(from start: Int) -> String? {
        var unescaped: [UInt8] = []
        var runStart = start
        while at < bytes.count {
            unescaped.append(contentsOf: bytes[runStart..<at])
            if bytes[at] == 0x22 {
                at += 1
                return String(validating: unescaped, as: UTF8.self)
            }
            guard bytes[at] == 0x5c, appendEscape(to: &unescaped) else { return nil }
            runStart = at
            skipPlain()
        }
        return nil
    }

    /// Reads the escape that begins here; false for one that is wrong.
    private mutating func appendEscape(to unescaped: inout [UInt8]) -> Bool {
        guard at + 1 < bytes.count else { return false }
        let mark = bytes[at + 1]
        at += 2
        switch mark {
        case 0x22, 0x2f, 0x5c: unescaped.append(mark)
        case 0x62: unescaped.append(0x08)
        case 0x66: unescaped.append(0x0c)
        case 0x6e: unescaped.append(0x0a)
        case 0x72: unescaped.append(0x0d)
        case 0x74: unescaped.append(0x09)
        case 0x75:
            guard let scalar = unicodeScalar(), let encoded = UTF8.encode(scalar) else { return false }
            unescaped.append(contentsOf: encoded)
        default: return false
        }
        return true
    }

    /// The four digits behind `\u`, with the second half of a pair.
    private mutating func unicodeScalar() -> Unicode.Scalar? {
        guard let unit = fourDigits() else { return nil }
        guard unit & 0xfc00 == 0xd800 else { return Unicode.Scalar(unit) }
        guard at + 1 < bytes.count, bytes[at] == 0x5c, bytes[at + 1] == 0x75 else { return nil }
        at += 2
        guard let low = fourDigits(), low & 0xfc00 == 0xdc00 else { return nil }
        return Unicode.Scalar(0x10000 + (unit & 0x3ff) << 10 + (low & 0x3ff))
    }

    private mutating func fourDigits() -> UInt32? {
        guard at + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for _ in 0..<4 {
            let byte = bytes[at]
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
            at += 1
        }
        return value
    }

    /// Moves to the next quote, backslash or control character, eight bytes at a time.
    private mutating func skipPlain() {
        if let base = bytes.baseAddress {
            while at + 8 <= bytes.count {
                let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self)
                let low = (word &- 0x2020_2020_2020_2020) & ~word
                let marks = low | zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x5c5c_5c5c_5c5c_5c5c)
                if marks & 0x8080_8080_8080_8080 != 0 { break }
                at += 8
            }
        }
        while at < bytes.count, bytes[at] >= 0x20, bytes[at] != 0x22, bytes[at] != 0x5c { at += 1 }
    }

    /// Has the top bit of each byte set that is zero, and perhaps of others above it.
    @inline(__always)
    private func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }
}
