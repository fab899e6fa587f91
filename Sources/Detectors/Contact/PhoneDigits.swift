/// Up to sixteen digits in one word of memory, four bits each, the last lowest: compared and cut without allocation.
struct PhoneDigits: Sendable, Equatable {
    private(set) var bits: UInt64 = 0
    private(set) var count = 0

    /// E.164 has fifteen at most; one more leaves room for a trunk digit.
    static let most = 16

    init() {}

    /// Digits of a number in figures; what is no digit is skipped.
    init(_ figures: some StringProtocol) {
        for byte in figures.utf8 where byte &- 0x30 < 10 { append(byte - 0x30) }
    }

    private init(bits: UInt64, count: Int) {
        self.bits = bits
        self.count = count
    }

    /// Adds a digit at the end; one too many is left out, and ``count`` tells that it came.
    mutating func append(_ digit: UInt8) {
        count += 1
        if count <= PhoneDigits.most { bits = bits << 4 | UInt64(digit) }
    }

    var isTooLong: Bool { count > PhoneDigits.most }

    subscript(index: Int) -> UInt8 {
        index >= 0 && index < count ? UInt8(truncatingIfNeeded: bits >> UInt64(4 * (count - 1 - index)) & 0xf) : 0xf
    }

    var first: UInt8 { self[0] }

    /// The first so many, to be compared with a hexadecimal literal: `head(3) == 0x049`.
    func head(_ length: Int) -> UInt64 { length <= count ? bits >> UInt64(4 * (count - length)) : .max }

    func prefix(_ length: Int) -> PhoneDigits {
        length < count ? PhoneDigits(bits: head(length), count: length) : self
    }

    func dropFirst(_ length: Int = 1) -> PhoneDigits {
        guard length < count else { return PhoneDigits() }
        let left = count - length
        return PhoneDigits(bits: left < 16 ? bits & (1 << UInt64(4 * left) - 1) : bits, count: left)
    }

    /// The digits of others after these.
    func appending(_ other: PhoneDigits) -> PhoneDigits {
        var whole = self
        for index in 0..<other.count { whole.append(other[index]) }
        return whole
    }

    /// A stretch as a number.
    func value(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(self[$1]) } }

    /// How many different digits there are.
    var variety: Int {
        var seen: UInt16 = 0
        for index in 0..<count { seen |= 1 << UInt16(self[index]) }
        return seen.nonzeroBitCount
    }

    /// `1234567`, `9876543210`: typed for show.
    var isCounting: Bool {
        guard count > 4 else { return false }
        var (up, down) = (true, true)
        for index in 1..<count {
            let step = Int(self[index]) - Int(self[index - 1])
            if step != 1, step != -9 { up = false }
            if step != -1, step != 9 { down = false }
        }
        return up || down
    }

    /// In figures.
    var figures: String {
        String(decoding: (0..<min(count, PhoneDigits.most)).map { self[$0] + 0x30 }, as: UTF8.self)
    }

    /// The value of a digit of any script that people write numbers in, and its length in bytes.
    @inline(__always)
    static func read(_ text: ScanText, at offset: Int) -> (value: UInt8, length: Int)? {
        let byte = text[offset]
        if byte &- 0x30 < 10 { return (byte - 0x30, 1) }
        return byte < 0xc2 ? nil : readWide(text, at: offset)
    }

    /// Arabic, Persian, Devanagari, Bengali, full-width and mathematical digits.
    private static func readWide(_ text: ScanText, at offset: Int) -> (value: UInt8, length: Int)? {
        guard offset < text.count else { return nil }
        let (scalar, length) = Scalars.decode(text.bytes, at: offset)
        text.note(bytesRead: length)
        let zero: UInt32
        switch scalar {
        case 0x660...0x669: zero = 0x660
        case 0x6f0...0x6f9: zero = 0x6f0
        case 0x966...0x96f: zero = 0x966
        case 0x9e6...0x9ef: zero = 0x9e6
        case 0xff10...0xff19: zero = 0xff10
        case 0x1d7ce...0x1d7ff: zero = 0x1d7ce + (scalar - 0x1d7ce) / 10 * 10
        default: return nil
        }
        return (UInt8(truncatingIfNeeded: scalar - zero), length)
    }
}
