/// A run of ASCII letters and digits, measured eight bytes at a time without a branch a byte.
package struct ASCIIRun: Sendable {
    /// How many bytes it takes.
    package private(set) var count = 0
    /// Its first eight bytes in lower case, the first lowest; zero where it is shorter.
    package private(set) var head: UInt64 = 0
    /// Whether it holds a digit, a letter, two letters, a small letter.
    package private(set) var hasDigit = false
    private(set) var hasLetter = false
    private(set) var hasTwoLetters = false
    private(set) var hasSmall = false

    /// Ors a letter into its small form and leaves a digit as it is.
    static let smallBits: UInt64 = 0x2020_2020_2020_2020
    private static let topBits: UInt64 = 0x8080_8080_8080_8080

    /// The run that begins at an offset, empty if no letter or digit of ASCII stands there.
    @inline(__always)
    package init(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        let word = ASCIIRun.word(in: bytes, at: start)
        let (letters, digits) = ASCIIRun.marks(word)
        let length = ASCIIRun.length(letters | digits)
        count = length
        let mask = ASCIIRun.mask(length)
        head = (word | ASCIIRun.smallBits) & mask
        hasDigit = digits & mask != 0
        hasLetter = letters & mask != 0
        hasTwoLetters = letters & mask & (letters &- 1) != 0
        hasSmall = letters & mask & word << 2 != 0
        if length == 8 { extend(in: bytes, from: start) }
    }

    private mutating func extend(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        while true {
            let word = ASCIIRun.word(in: bytes, at: start + count)
            let (letters, digits) = ASCIIRun.marks(word)
            let length = ASCIIRun.length(letters | digits)
            let mask = ASCIIRun.mask(length)
            hasDigit = hasDigit || digits & mask != 0
            hasTwoLetters = hasTwoLetters || letters & mask & (letters &- 1) != 0 || hasLetter && letters & mask != 0
            hasLetter = hasLetter || letters & mask != 0
            hasSmall = hasSmall || letters & mask & word << 2 != 0
            count += length
            if length < 8 { break }
        }
    }

    /// How many bytes from the first on are marked.
    @inline(__always)
    private static func length(_ marks: UInt64) -> Int {
        min((~marks & topBits).trailingZeroBitCount >> 3, 8)
    }

    /// The bits of so many bytes.
    @inline(__always)
    private static func mask(_ length: Int) -> UInt64 {
        length == 8 ? ~0 : (1 as UInt64) << UInt64(truncatingIfNeeded: 8 * length) &- 1
    }

    /// How many digits are among the 32 bytes from an offset on.
    static func digits(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var count = 0
        for offset in stride(from: start, to: start + 32, by: 8) {
            let digits = marks(word(in: bytes, at: offset)).digits
            // A bit a byte, summed up in the highest.
            count += Int(truncatingIfNeeded: ((digits >> 7) &* 0x0101_0101_0101_0101) >> 56)
        }
        return count
    }

    /// Whether a digit is among the eight bytes from an offset on.
    @inline(__always)
    static func holdsDigit(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        marks(word(in: bytes, at: offset)).digits != 0
    }

    /// Eight bytes from an offset on, the first lowest; zero behind the end.
    @inline(__always)
    static func word(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
        guard offset &+ 8 <= bytes.count, let base = bytes.baseAddress else { return lastWord(in: bytes, at: offset) }
        return UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
    }

    private static func lastWord(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
        var word: UInt64 = 0
        for place in 0..<max(0, min(8, bytes.count - offset)) {
            word |= UInt64(bytes[offset + place]) << UInt64(8 * place)
        }
        return word
    }

    /// The hash of the first three letters, as ``Token/prefix`` has it; 0 if there are fewer.
    @inline(__always)
    var prefix: UInt64 { count < 3 ? 0 : WordHash.ofThree(head & 0xff_ffff) }

    /// The top bit of each byte that is a letter, and of each that is a digit.
    @inline(__always)
    private static func marks(_ word: UInt64) -> (letters: UInt64, digits: UInt64) {
        let low = word & 0x7f7f_7f7f_7f7f_7f7f
        let small = low | smallBits
        // Adding carries into the top bit from the first letter on, and from the first byte behind the last.
        let letters = (small &+ 0x1f1f_1f1f_1f1f_1f1f) & ~(small &+ 0x0505_0505_0505_0505)
        let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
        return (letters & ~word & topBits, digits & ~word & topBits)
    }
}
