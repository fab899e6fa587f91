/// Reads and folds single characters of UTF-8 without ever leaving the buffer.
package enum Scalars {
    /// What a character is to the search for words.
    package enum Class: UInt8, Sendable {
        /// Neither letter nor digit.
        case symbol
        /// Of a script that sets its words apart: Latin, Greek, Cyrillic, Arabic, Devanagari...
        case letter
        /// Of a script that does not, or that hangs its particles on (Korean).
        case unspaced
    }

    /// The character at an offset, which must lie inside, and its length in bytes. A byte that starts no well-formed
    /// sequence reads as U+FFFD of one byte.
    @inline(__always)
    package static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
        let lead = bytes[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        return decodeSequence(bytes, at: offset, lead: lead)
    }

    private static func decodeSequence(
        _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, lead: UInt8
    ) -> (scalar: UInt32, length: Int) {
        let length: Int
        var scalar: UInt32
        switch lead {
        case 0xc2...0xdf: (length, scalar) = (2, UInt32(lead & 0x1f))
        case 0xe0...0xef: (length, scalar) = (3, UInt32(lead & 0x0f))
        case 0xf0...0xf4: (length, scalar) = (4, UInt32(lead & 0x07))
        default: return (0xfffd, 1)
        }
        guard offset + length <= bytes.count else { return (0xfffd, 1) }
        for i in 1..<length {
            let byte = bytes[offset + i]
            guard byte & 0xc0 == 0x80 else { return (0xfffd, 1) }
            scalar = scalar << 6 | UInt32(byte & 0x3f)
        }
        return (scalar, length)
    }

    /// The character that ends right before an offset; nil at the start.
    package static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, before offset: Int
    ) -> (scalar: UInt32, length: Int)? {
        guard offset > 0, offset <= bytes.count else { return nil }
        var start = offset - 1
        while start > 0, offset - start < 4, bytes[start] & 0xc0 == 0x80 { start -= 1 }
        let (scalar, length) = decode(bytes, at: start)
        return start + length == offset ? (scalar, length) : (0xfffd, 1)
    }

    /// What a character is. Blocks of the Unicode standard, without their rare exceptions.
    @inline(__always)
    package static func classify(_ scalar: UInt32) -> Class {
        // What most text is made of, before the list of blocks.
        switch scalar {
        case 0..<0x80: (scalar | 0x20) &- 0x61 < 26 ? .letter : .symbol
        case 0xc0...0x24f: scalar == 0xd7 || scalar == 0xf7 ? .symbol : .letter
        case 0x400...0x52f: .letter
        case 0x2000...0x2bff: .symbol
        case 0x4e00...0x9fff, 0xac00...0xd7a3, 0x3041...0x30f6: .unspaced
        default: classifyByBlock(scalar)
        }
    }

    private static func classifyByBlock(_ scalar: UInt32) -> Class {
        switch scalar {
        case 0x30...0x39: .symbol
        case 0x41...0x5a, 0x61...0x7a, 0xaa, 0xb5, 0xba: .letter
        case 0xd7, 0xf7: .symbol
        case 0xc0...0x36f: .letter
        case 0x37e, 0x387, 0x589...0x58f, 0x5be, 0x600...0x60f, 0x61b...0x61f, 0x660...0x66d, 0x6d4: .symbol
        case 0x6f0...0x6f9, 0x964...0x96f: .symbol
        case 0x370...0xdff: .letter
        case 0xe3f, 0xe50...0xe5b: .symbol
        case 0xe00...0xeff, 0x1000...0x109f, 0x1780...0x17ff: .unspaced
        case 0xf00...0xfff, 0x10a0...0x10ff, 0x1200...0x177f, 0x1800...0x1fff: .letter
        case 0x1100...0x11ff: .unspaced
        case 0x2c00...0x2dff, 0xa640...0xa69f, 0xa720...0xa7ff: .letter
        case 0x3005...0x3007, 0x3040...0x30fa, 0x30fc...0x31ff, 0x3400...0x9fff, 0xac00...0xd7ff: .unspaced
        case 0xf900...0xfaff, 0xff10...0xff19, 0xff21...0xff3a, 0xff41...0xff5a, 0xff66...0xff9f: .unspaced
        case 0x20000...0x3ffff: .unspaced
        default: .symbol
        }
    }

    /// A character as words compare: lower case of Latin, Greek and Cyrillic, every apostrophe as `'`, full-width
    /// forms as ASCII, all white space, `-` and `_` as a space.
    package static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0..<0x80: foldASCII(scalar)
        case 0xa0, 0x2000...0x200a, 0x2010, 0x2011, 0x202f, 0x3000: 0x20
        case 0xd7: scalar
        case 0xc0...0xde: scalar + 0x20
        case 0x130: 0x69
        case 0x131: 0x69
        case 0x178: 0xff
        case 0x100...0x137, 0x14a...0x177: scalar | 1
        case 0x139...0x148, 0x179...0x17e: scalar + (scalar & 1)
        case 0x1e00...0x1eff where scalar != 0x1e9e: scalar | 1
        case 0x386: 0x3ac
        case 0x388...0x38a: scalar + 37
        case 0x38c: 0x3cc
        case 0x38e, 0x38f: scalar + 63
        case 0x391...0x3a1, 0x3a3...0x3ab: scalar + 0x20
        case 0x3c2: 0x3c3
        case 0x410...0x42f: scalar + 0x20
        case 0x401, 0x451: 0x435
        case 0x400...0x40f: scalar + 0x50
        case 0x2bc, 0x2018, 0x2019, 0x201b: 0x27
        case 0xff01...0xff5e: foldASCII(scalar - 0xfee0)
        default: scalar
        }
    }

    /// Lower case; white space, `-` and `_` as a space.
    @inline(__always)
    private static func foldASCII(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5a: scalar + 0x20
        case 0x09...0x0d, 0x20, 0x2d, 0x5f: 0x20
        default: scalar
        }
    }
}
