/// Letters and digits of a text, folded, as UTF-8: what is left of a value that may be written in many ways.
///
/// Case and accents go, and so does everything between: spaces, hyphens, commas, line breaks, invisible characters.
struct NormalForm {
    /// The folded letters and digits.
    private(set) var bytes: [UInt8] = []
    /// For each of ``bytes``, the offset after its character in the text.
    private(set) var ends: [Int] = []
    /// The bytes before which something stood between, the second as bit 1; of the first 64.
    private(set) var breaks: UInt64 = 0
    /// The bytes from here on stand behind more than digits of one number are apart.
    private(set) var farFrom = Int.max

    /// So many characters in a row may stand between two words.
    private static let widestGap = 8
    /// So many may stand between two digits of a number.
    private static let widestGapOfNumbers = 3

    init() {}

    /// The whole of a value.
    init(of value: String) {
        var value = value
        value.withUTF8 { read(from: 0, in: $0, limit: $0.count, gap: .max) }
    }

    /// What begins at an offset, up to so many bytes.
    mutating func read(from start: Int, in text: UnsafeBufferPointer<UInt8>, limit: Int) {
        read(from: start, in: text, limit: limit, gap: NormalForm.widestGap)
    }

    private mutating func read(from start: Int, in text: UnsafeBufferPointer<UInt8>, limit: Int, gap widest: Int) {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        breaks = 0
        farFrom = .max
        var at = start
        var gap = 0
        while at < text.count, bytes.count < limit {
            let (scalar, length) = Scalars.decode(text, at: at)
            let (folded, kind) = Folding.fold(scalar)
            at += length
            switch kind {
            case .letter, .digit, .ideograph:
                if gap > 0, !bytes.isEmpty { noteGap(gap) }
                gap = 0
                append(folded, end: at)
            case .ignored: break
            case .other:
                gap += 1
                if gap > widest { return }
            }
        }
    }

    private mutating func noteGap(_ gap: Int) {
        if bytes.count < 64 { breaks |= 1 << UInt64(bytes.count) }
        if gap > NormalForm.widestGapOfNumbers, farFrom == .max { farFrom = bytes.count }
    }

    private mutating func append(_ scalar: UInt32, end: Int) {
        if scalar < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
            ends.append(end)
        } else if let scalar = Unicode.Scalar(scalar) {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                bytes.append(byte)
                ends.append(end)
            }
        }
    }

    /// The first four bytes, the first lowest; nil where there are fewer.
    var head: UInt32? {
        guard bytes.count >= 4 else { return nil }
        return UInt32(bytes[0]) | UInt32(bytes[1]) << 8 | UInt32(bytes[2]) << 16 | UInt32(bytes[3]) << 24
    }

    /// Whether it is of digits alone.
    var isNumber: Bool { bytes.allSatisfy { $0 &- 0x30 < 10 } }

    /// Whether it is of letters alone.
    var isWord: Bool { bytes.allSatisfy { $0 &- 0x30 >= 10 } }
}
