/// A set of characters: what a place in a pattern takes.
struct ScalarSet: Sendable, Hashable {
    /// A bit for each character of ASCII.
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    /// Beyond ASCII: sorted, apart from each other.
    private(set) var ranges: [ClosedRange<UInt32>] = []

    private static let last: UInt32 = 0x10ffff

    init() {}

    init(_ scalars: UInt32...) {
        for scalar in scalars { insert(scalar...scalar) }
    }

    init(ranges: [ClosedRange<UInt32>]) {
        for range in ranges { insert(range) }
    }

    static let digits = ScalarSet(ranges: [0x30...0x39])
    static let spaces = ScalarSet(ranges: [0x09...0x0d, 0x20...0x20, 0xa0...0xa0, 0x2000...0x200a, 0x3000...0x3000])
    /// Letters and digits of all scripts and `_`.
    static let wordCharacters: ScalarSet = {
        var set = ScalarSet(ranges: [0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x5f...0x5f])
        // As ``Scalars/classify(_:)`` has them: whole blocks, looked through once.
        var start: UInt32?
        for scalar: UInt32 in 0x80...0x3ffff {
            let isWord = Scalars.classify(scalar) != .symbol
            if isWord, start == nil { start = scalar }
            if !isWord, let first = start {
                set.insert(first...(scalar - 1))
                start = nil
            }
        }
        if let start { set.insert(start...0x3ffff) }
        return set
    }()
    static let lineBreaks = ScalarSet(0x0a, 0x0d)
    /// All but line breaks: `.`.
    static let inLine = lineBreaks.inverted

    mutating func insert(_ range: ClosedRange<UInt32>) {
        if range.lowerBound < 0x80 {
            for scalar in range.lowerBound...min(range.upperBound, 0x7f) {
                if scalar < 64 { low |= 1 << UInt64(scalar) } else { high |= 1 << UInt64(scalar - 64) }
            }
        }
        guard range.upperBound >= 0x80 else { return }
        ranges.append(max(0x80, range.lowerBound)...range.upperBound)
        merge()
    }

    mutating func formUnion(_ other: ScalarSet) {
        low |= other.low
        high |= other.high
        ranges += other.ranges
        merge()
    }

    private mutating func merge() {
        ranges.sort { $0.lowerBound < $1.lowerBound }
        ranges = ranges.reduce(into: []) { merged, range in
            if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
    }

    /// All other characters.
    var inverted: ScalarSet {
        var result = ScalarSet()
        result.low = ~low
        result.high = ~high
        var next: UInt32 = 0x80
        for range in ranges {
            if next < range.lowerBound { result.ranges.append(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        if next <= Self.last { result.ranges.append(next...Self.last) }
        return result
    }

    /// With the other case of each letter; of blocks wider than any alphabet, as they are.
    var ignoringCase: ScalarSet {
        var result = self
        // `A` is bit 1 of the upper half, `a` is bit 33.
        let letters: UInt64 = 0x07ff_fffe
        result.high |= (high & letters) << 32 | (high >> 32) & letters
        for range in ranges where range.count <= 512 {
            for value in range {
                guard let scalar = Unicode.Scalar(value) else { continue }
                for other in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping] {
                    let scalars = other.unicodeScalars
                    if scalars.count == 1, let only = scalars.first { result.insert(only.value...only.value) }
                }
            }
        }
        return result
    }

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        if scalar < 64 { return low & 1 << UInt64(scalar) != 0 }
        if scalar < 128 { return high & 1 << UInt64(scalar - 64) != 0 }
        return containsWide(scalar)
    }

    private func containsWide(_ scalar: UInt32) -> Bool {
        var (lower, upper) = (0, ranges.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if ranges[middle].upperBound < scalar { lower = middle + 1 } else { upper = middle }
        }
        return lower < ranges.count && ranges[lower].lowerBound <= scalar
    }

    var isEmpty: Bool { low == 0 && high == 0 && ranges.isEmpty }

    /// The most bytes that a character of it has in UTF-8.
    var longestBytes: Int {
        guard let last = ranges.last?.upperBound else { return 1 }
        return last < 0x800 ? 2 : last < 0x10000 ? 3 : 4
    }
}
