/// Goes through a line of JSON, and checks its strings without undoing their escapes.
struct PlainReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func skipSpaces() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0d { at += 1 }
    }

    /// Whether nothing but spaces follows.
    var isAtEnd: Bool {
        mutating get {
            skipSpaces()
            return at == bytes.count
        }
    }

    /// Takes a byte, after spaces.
    mutating func take(_ byte: UInt8) -> Bool {
        skipSpaces()
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    /// A number of one digit.
    mutating func digit() -> Int? {
        skipSpaces()
        guard at + 1 < bytes.count, bytes[at] &- 0x31 < 9 else { return nil }
        let next = bytes[at + 1]
        guard next == 0x2c || next == 0x7d || next == 0x20 else { return nil }
        defer { at += 1 }
        return Int(bytes[at] - 0x30)
    }

    /// What stands between two quotes, all escapes right; nil if there is no such string.
    mutating func string() -> (span: Range<Int>, hasEscapes: Bool)? {
        guard take(0x22) else { return nil }
        let start = at
        var hasEscapes = false
        while true {
            skipPlain()
            guard at < bytes.count else { return nil }
            if bytes[at] == 0x22 {
                at += 1
                return (start..<at - 1, hasEscapes)
            }
            guard bytes[at] == 0x5c, let length = JSONEscapes.length(at: at, in: bytes) else { return nil }
            at += length
            hasEscapes = true
        }
    }

    /// Moves to the next quote, backslash or control character, eight bytes at a time.
    private mutating func skipPlain() {
        let raw = UnsafeRawBufferPointer(bytes)
        while at + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            let low = (word &- 0x2020_2020_2020_2020) & ~word
            let marks = low | JSONEscapes.zeros(word ^ 0x2222_2222_2222_2222)
            if (marks | JSONEscapes.zeros(word ^ 0x5c5c_5c5c_5c5c_5c5c)) & 0x8080_8080_8080_8080 != 0 { break }
            at += 8
        }
        while at < bytes.count, bytes[at] >= 0x20, bytes[at] != 0x22, bytes[at] != 0x5c { at += 1 }
    }
}
