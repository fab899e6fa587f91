/// Tells whether bytes are UTF-8, and where they are not.
enum UTF8Check {
    /// Whether bytes begin with the byte order mark of UTF-8.
    static func hasMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.starts(with: [0xef, 0xbb, 0xbf]) }

    /// Whether all bytes form well-formed sequences.
    static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { isValid($0) }
    }

    /// Whether all bytes form well-formed sequences (Unicode 15, table 3-7).
    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        firstInvalid(in: bytes, from: 0) == nil
    }

    /// The first bytes at or after `start` that belong to no well-formed sequence: the longest beginning of one that
    /// they are, or a single byte. One U+FFFD stands for each of them (Unicode 15, section 3.9; WHATWG decode).
    static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var index = start
        let count = bytes.count
        while index < count {
            if bytes[index] < 0x80 {
                index = asciiEnd(in: bytes, from: index)
                continue
            }
            let (length, isWhole) = sequence(in: bytes, at: index)
            if !isWhole { return index..<index + length }
            index += length
        }
        return nil
    }

    /// Where the run of ASCII from `start` ends, 64 bytes at a time: most pages are little else.
    static func asciiEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 64 <= raw.count {
            let words = raw.loadUnaligned(fromByteOffset: index, as: SIMD8<UInt64>.self)
            let half = words.lowHalf | words.highHalf
            let quarter = half.lowHalf | half.highHalf
            if (quarter.x | quarter.y) & 0x8080_8080_8080_8080 != 0 { break }
            index += 64
        }
        while index + 8 <= raw.count {
            let beyond = UInt64(littleEndian: word(raw, index)) & 0x8080_8080_8080_8080
            if beyond != 0 { return index + beyond.trailingZeroBitCount &>> 3 }
            index += 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }

    @inline(__always)
    private static func word(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// The length of the sequence beyond ASCII at a place, and whether it is whole; at least one byte.
    @inline(__always)
    private static func sequence(
        in bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (length: Int, isWhole: Bool) {
        let lead = bytes[index]
        let wanted = lead < 0xc2 || lead > 0xf4 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
        guard wanted > 1, index + 1 < bytes.count, isSecond(bytes[index + 1], after: lead) else { return (1, false) }
        var length = 2
        while length < wanted {
            guard index + length < bytes.count, bytes[index + length] & 0xc0 == 0x80 else { return (length, false) }
            length += 1
        }
        return (length, true)
    }

    @inline(__always)
    private static func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
        if byte & 0xc0 != 0x80 { return false }
        switch lead {
        case 0xe0: return byte >= 0xa0
        case 0xed: return byte < 0xa0
        case 0xf0: return byte >= 0x90
        case 0xf4: return byte < 0x90
        default: return true
        }
    }
}
