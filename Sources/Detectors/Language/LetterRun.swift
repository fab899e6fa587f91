/// A run of ASCII letters, measured eight bytes at a time without a branch a byte: what most words are.
struct LetterRun {
    /// How many bytes it takes.
    private(set) var count: Int
    /// Its first eight bytes in small letters, the first lowest; zero where it is shorter.
    let head: UInt64

    private static let topBits: UInt64 = 0x8080_8080_8080_8080

    /// The run that begins at an offset.
    @inline(__always)
    init(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        let word = ASCIIRun.word(in: bytes, at: start)
        let others = LetterRun.others(word)
        count = others.trailingZeroBitCount >> 3
        if others == 0 {
            head = word | ASCIIRun.smallBits
            extend(in: bytes, from: start)
        } else {
            // All bits below the first byte that is no letter.
            head = (word | ASCIIRun.smallBits) & ((others & (0 &- others)) >> 7 &- 1)
        }
    }

    /// Whether a dash, a quotation mark, a bullet or dots stand at an offset (U+2010 to U+2026): what is not of ASCII and
    /// yet no part of a word. The apostrophe among them may be one.
    @inline(__always)
    static func endsWord(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset &+ 2 < bytes.count, bytes[offset] == 0xe2, bytes[offset &+ 1] == 0x80 else { return false }
        let last = bytes[offset &+ 2]
        return last >= 0x90 && last <= 0xa6 && last != 0x99
    }

    private mutating func extend(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        while true {
            let others = LetterRun.others(ASCIIRun.word(in: bytes, at: start + count))
            if others != 0 {
                count += others.trailingZeroBitCount >> 3
                return
            }
            count += 8
        }
    }

    /// The top bit of each byte that is no letter.
    @inline(__always)
    private static func others(_ word: UInt64) -> UInt64 {
        let low = (word | ASCIIRun.smallBits) & ~topBits
        // Adding carries into the top bit from the first letter on, and from the first byte behind the last.
        return (~(low &+ 0x1f1f_1f1f_1f1f_1f1f) | (low &+ 0x0505_0505_0505_0505) | word) & topBits
    }
}
