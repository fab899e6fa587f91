#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What parsers ask of single bytes and stretches of them.
enum Bytes {
    /// Tab, line feed, form feed, carriage return, space: the white space of HTML.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool {
        byte <= 0x20 && (0x1_0000_3600 as UInt64) &>> UInt64(byte) & 1 != 0
    }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// The byte in lower case if it is an ASCII letter.
    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// The value of a hexadecimal digit.
    static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// The first place of a byte at or after `start`, where it is likely to stand near.
    ///
    /// Eight bytes at a time before the library is asked: a call of it costs as much as twenty bytes.
    @inline(__always)
    static func findNear(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        let raw = UnsafeRawBufferPointer(bytes)
        var index = start
        let limit = min(bytes.count, start + 32)
        while index + 8 <= limit {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ pattern
            let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
            if zeros != 0 { return index + (zeros.trailingZeroBitCount &>> 3) }
            index += 8
        }
        return find(byte, in: bytes, from: index)
    }

    /// Where the white space from `start` on ends. Indentation is most of it, so eight spaces go at a time.
    @inline(__always)
    static func endOfSpace(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = start
        while index < bytes.count, isSpace(bytes[index]) {
            index += 1
            while index + 8 <= bytes.count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) == 0x2020_2020_2020_2020
            {
                index += 8
            }
        }
        return index
    }

    /// The first place of a byte at or after `start`.
    @inline(__always)
    static func find(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress else { return nil }
        guard let hit = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// The first place of a few bytes at or after `start`.
    static func find(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let count = text.utf8CodeUnitCount
        guard count > 0 else { return start }
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: count)
        var from = start
        while let hit = find(wanted[0], in: bytes, from: from), hit + count <= bytes.count {
            if bytes[hit..<hit + count].elementsEqual(wanted) { return hit }
            from = hit + 1
        }
        return nil
    }

    /// Whether the bytes at `start` are this text, which is in lower case, in any ASCII case.
    @inline(__always)
    static func matches(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard start >= 0, count <= bytes.count - start else { return false }
        for offset in 0..<count where lowered(bytes[start + offset]) != text.utf8Start[offset] { return false }
        return true
    }
}
