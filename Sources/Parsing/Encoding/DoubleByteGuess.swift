/// Tells the East Asian encodings of two bytes a character apart: by whether the bytes pair at all, and by how many of
/// the pairs lie where the characters of everyday text do.
struct DoubleByteGuess {
    private var pairs = 0
    private var broken = 0
    /// Pairs by the row that their first byte names.
    private var rows = [Int](repeating: 0, count: 256)
    /// Pairs whose second byte is below 0x80, and below 0xA1.
    private var lowTrails = 0
    private var earlyTrails = 0

    /// The encoding of a text whose bytes pair up; nil if they do not.
    static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        let shift = DoubleByteGuess(bytes) { lead, trail in
            (0x81...0x9f).contains(lead) || (0xe0...0xfc).contains(lead) ? isTrail(trail, from: 0x80) : nil
        }
        if shift.isClean, shift.share(0x81...0x83) >= 0.25, shift.share(0x81...0x84, 0x88...0x97) >= 0.7 {
            return .shiftJIS
        }
        let unix = DoubleByteGuess(bytes) { lead, trail in
            if lead == 0x8e || lead == 0x8f { return trail >= 0xa1 }
            return lead >= 0xa1 && lead <= 0xfe && trail >= 0xa1 && trail <= 0xfe
        }
        if unix.isClean {
            if unix.share(0xa4...0xa5) >= 0.15 { return .eucJP }
            if unix.share(0xb0...0xc8) >= 0.75, unix.share(0xc9...0xfe) <= 0.1 { return .eucKR }
            if unix.share(0xa1...0xa3, 0xb0...0xd7) >= 0.7 { return .gb18030 }
        }
        let five = DoubleByteGuess(bytes) { lead, trail in
            lead >= 0x81 && lead <= 0xfe && isTrail(trail, from: 0xa1)
        }
        if five.isClean, five.lowTrails * 10 >= five.pairs, five.share(0xa1...0xc6) >= 0.75 { return .big5 }
        let national = DoubleByteGuess(bytes) { lead, trail in
            lead >= 0x81 && lead <= 0xfe && isTrail(trail, from: 0x80)
        }
        if national.isClean, national.earlyTrails * 4 <= national.pairs,
            national.share(0xa1...0xa3, 0xb0...0xd7) >= 0.7
        {
            return .gb18030
        }
        return nil
    }

    /// Counts pairs; `pairs` says of a byte beyond ASCII and the one after it whether they are one, nil if the first
    /// stands for itself.
    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ pairs: (UInt8, UInt8) -> Bool?) {
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            index += 1
            if lead < 0x80 { continue }
            // What the end of the text cuts off says nothing.
            guard index < bytes.count else { break }
            let trail = bytes[index]
            switch pairs(lead, trail) {
            case true?:
                self.pairs += 1
                rows[Int(lead)] += 1
                if trail < 0x80 { lowTrails += 1 }
                if trail < 0xa1 { earlyTrails += 1 }
                index += 1
            case false?: broken += 1
            case nil: self.pairs += 1
            }
        }
    }

    private static func isTrail(_ byte: UInt8, from high: UInt8) -> Bool {
        (0x40...0x7e).contains(byte) || (byte >= high && byte <= 0xfe)
    }

    /// Whether at most one in a hundred does not pair.
    private var isClean: Bool { pairs >= 2 && broken * 100 <= pairs }

    /// Which part of the pairs lies in these rows.
    private func share(_ ranges: ClosedRange<Int>...) -> Double {
        let inside = ranges.reduce(0) { sum, range in sum + rows[range].reduce(0, +) }
        return Double(inside) / Double(max(pairs, 1))
    }
}
