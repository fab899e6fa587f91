/// Reads scalars from bytes and folds them, so that `İstanbul`, `istanbul` and `ISTANBUL` are one word.
///
/// Case goes in the Latin, Greek and Cyrillic scripts, accents go from Latin letters (also the Vietnamese ones),
/// combining marks go everywhere. Hard-wired rather than asked of a library: this runs on every letter near a cue.
package enum Folding {
    /// What a scalar is to the tokenizer.
    package enum Kind: Sendable {
        /// Part of a word.
        case letter
        /// An ASCII digit, or one of another script that folds to it.
        case digit
        /// A word of its own: Han, kana, hangul, Thai.
        case ideograph
        /// Disappears: combining marks, joiners, variation selectors.
        case ignored
        /// Neither letter nor digit.
        case other
    }

    /// The scalar at an offset and its length in bytes; U+FFFD and 1 where the bytes are no UTF-8.
    @inline(__always)
    package static func scalar(_ text: ScanText, _ offset: Int) -> (value: UInt32, length: Int) {
        let first = text[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
        guard length > 0, first < 0xf5 else { return (0xfffd, 1) }
        var value = UInt32(first) & (0x7f >> UInt32(length))
        for step in 1..<length {
            let next = text[offset + step]
            guard next & 0xc0 == 0x80 else { return (0xfffd, 1) }
            value = value << 6 | UInt32(next & 0x3f)
        }
        return (value, length)
    }

    /// The folded scalar and what it is.
    @inline(__always)
    package static func fold(_ value: UInt32) -> (value: UInt32, kind: Kind) {
        switch value {
        case 0x61...0x7a: (value, .letter)
        case 0x41...0x5a: (value + 32, .letter)
        case 0x30...0x39: (value, .digit)
        case 0..<0x80: (value, .other)
        default: foldWide(value)
        }
    }

    /// Whether the scalar is a capital of a script that has them.
    package static func isCapital(_ value: UInt32) -> Bool {
        switch value {
        case 0x41...0x5a, 0xc0...0xd6, 0xd8...0xde, 0x391...0x3ab, 0x400...0x42f: true
        case 0x100...0x137, 0x14a...0x177: value & 1 == 0
        case 0x139...0x148, 0x179...0x17e: value & 1 == 1
        case 0x1e00...0x1eff: value & 1 == 0
        default: false
        }
    }

    private static func foldWide(_ value: UInt32) -> (value: UInt32, kind: Kind) {
        switch value {
        case 0xc0...0x17f: (latin(value), value == 0xd7 || value == 0xf7 ? .other : .letter)
        case 0x1a0, 0x1a1: (0x6f, .letter)
        case 0x1af, 0x1b0: (0x75, .letter)
        case 0x180...0x24f, 0x250...0x2af: (value, .letter)
        case 0x300...0x36f, 0x200b...0x200f, 0x2060, 0xfe00...0xfe0f, 0xfeff, 0xad: (0, .ignored)
        case 0x386: (0x3b1, .letter)
        case 0x391...0x3a9: (value + 32, .letter)
        case 0x370...0x3ff: (value, .letter)
        case 0x410...0x42f: (value + 32, .letter)
        case 0x400...0x40f: (value == 0x401 ? 0x435 : value + 80, .letter)
        case 0x451: (0x435, .letter)
        case 0x430...0x52f: (value, .letter)
        case 0x64b...0x65f, 0x670, 0x640, 0xaa, 0xba: (0, .ignored)
        case 0x660...0x669: (value - 0x660 + 0x30, .digit)
        case 0x6f0...0x6f9: (value - 0x6f0 + 0x30, .digit)
        case 0x531...0x5ff, 0x620...0x6ff, 0x750...0x77f, 0x900...0xdff: (value, .letter)
        case 0x1e00...0x1eff: (vietnamese(value), .letter)
        case 0xff10...0xff19: (value - 0xff10 + 0x30, .digit)
        case 0xff21...0xff3a: (value - 0xff21 + 0x61, .letter)
        case 0xff41...0xff5a: (value - 0xff41 + 0x61, .letter)
        case 0xe00...0xe7f, 0x3040...0x30ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xac00...0xd7a3, 0xff66...0xff9f, 0x3005,
            0x20000...0x2fa1f:
            (value, .ideograph)
        default: (value, .other)
        }
    }

    /// Base letters of U+00C0...U+017F in order; a dot where the letter stays itself.
    private static let latinBases = Array(
        ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    private static func latin(_ value: UInt32) -> UInt32 {
        let index = Int(value) - 0xc0
        guard latinBases.indices.contains(index), latinBases[index] != 0x2e else {
            return value >= 0xc0 && value <= 0xde ? value + 32 : value
        }
        return UInt32(latinBases[index])
    }

    private static func vietnamese(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x1ea0...0x1eb7: 0x61
        case 0x1eb8...0x1ec7: 0x65
        case 0x1ec8...0x1ecb: 0x69
        case 0x1ecc...0x1ee3: 0x6f
        case 0x1ee4...0x1ef1: 0x75
        case 0x1ef2...0x1ef9: 0x79
        default: value | 1
        }
    }
}
