/// The escapes of JSON strings (RFC 8259, section 7).
enum JSONEscapes {
    /// How long the escape at a backslash is, both halves of a pair together; nil if it is none.
    static func length(at backslash: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard backslash + 1 < bytes.count else { return nil }
        switch bytes[backslash + 1] {
        case 0x22, 0x2f, 0x5c, 0x62, 0x66, 0x6e, 0x72, 0x74: return 2
        case 0x75: return scalar(at: backslash, in: bytes)?.length
        default: return nil
        }
    }

    /// Undoes the escapes of a string, which are known to be right; returns what it takes up then.
    static func undo(_ span: Range<Int>, in bytes: UnsafeMutableBufferPointer<UInt8>) -> Range<Int> {
        let source = UnsafeBufferPointer(bytes)
        var (from, to) = (span.lowerBound, span.lowerBound)
        while from < span.upperBound {
            let end = nextBackslash(in: source, from..<span.upperBound)
            if end > from {
                if to < from, let base = bytes.baseAddress {
                    UnsafeMutableRawPointer(base + to).copyMemory(from: base + from, byteCount: end - from)
                }
                (from, to) = (end, to + end - from)
                continue
            }
            let mark = source[from + 1]
            if mark == 0x75, let (scalar, length) = scalar(at: from, in: source) {
                for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    bytes[to] = unit
                    to += 1
                }
                from += length
            } else {
                bytes[to] = plain(mark)
                (from, to) = (from + 2, to + 1)
            }
        }
        return span.lowerBound..<to
    }

    private static func nextBackslash(in bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var at = span.lowerBound
        while at + 8 <= span.upperBound {
            let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            if zeros(word ^ 0x5c5c_5c5c_5c5c_5c5c) & 0x8080_8080_8080_8080 != 0 { break }
            at += 8
        }
        while at < span.upperBound, bytes[at] != 0x5c { at += 1 }
        return at
    }

    /// Has the top bit of each byte set that is zero, and perhaps of others above it.
    @inline(__always)
    static func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }

    private static func plain(_ mark: UInt8) -> UInt8 {
        switch mark {
        case 0x62: 0x08
        case 0x66: 0x0c
        case 0x6e: 0x0a
        case 0x72: 0x0d
        case 0x74: 0x09
        default: mark
        }
    }

    /// What `\u` and four digits stand for, with the second half of a pair.
    private static func scalar(
        at backslash: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        guard let unit = fourDigits(at: backslash + 2, in: bytes) else { return nil }
        guard unit & 0xfc00 == 0xd800 else { return Unicode.Scalar(unit).map { ($0, 6) } }
        guard backslash + 7 < bytes.count, bytes[backslash + 6] == 0x5c, bytes[backslash + 7] == 0x75,
            let low = fourDigits(at: backslash + 8, in: bytes), low & 0xfc00 == 0xdc00
        else { return nil }
        return Unicode.Scalar(0x10000 + (unit & 0x3ff) << 10 + (low & 0x3ff)).map { ($0, 12) }
    }

    private static func fourDigits(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        return value
    }
}
