/// Replaces found values wherever they stand verbatim in a text, without regard to ASCII case; one pass.
struct Scrubber: Sendable {
    /// A value to replace.
    struct Entry: Sendable {
        var value: String
        var replacement: String
    }

    private struct Needle: Sendable {
        var replacement: [UInt8]
        /// A short value is replaced only where it stands alone.
        var standsAlone: Bool
    }

    /// Shorter values stand everywhere by chance.
    private static let leastLength = 4
    /// Values of this length are looked up by so many bytes at once.
    private static let longKey = 8
    private static let shortKey = 4
    /// The lengths of the needles that begin so, the longest first: many values may share their beginning.
    private var long: [UInt64: [Int]] = [:]
    private var short: [UInt64: [Int]] = [:]
    private var needles: [[UInt8]: Needle] = [:]
    /// One bit for each four bytes that a needle begins with: most places are passed over by it.
    private var starts = [UInt64](repeating: 0, count: 1 << 10)

    /// Of two values that begin at the same place, the longer is replaced.
    init(_ entries: [Entry]) {
        var lengths: (long: [UInt64: Set<Int>], short: [UInt64: Set<Int>]) = ([:], [:])
        for entry in entries {
            let bytes = entry.value.utf8.map(Self.folded)
            guard bytes.count >= Self.leastLength, needles[bytes] == nil else { continue }
            let start = Self.bit(Self.key(bytes, at: 0, length: Self.shortKey))
            starts[start >> 6] |= 1 << UInt64(start & 63)
            needles[bytes] = Needle(replacement: Array(entry.replacement.utf8), standsAlone: bytes.count < 6)
            if bytes.count >= Self.longKey {
                lengths.long[Self.key(bytes, at: 0, length: Self.longKey), default: []].insert(bytes.count)
            } else {
                lengths.short[Self.key(bytes, at: 0, length: Self.shortKey), default: []].insert(bytes.count)
            }
        }
        long = lengths.long.mapValues { $0.sorted(by: >) }
        short = lengths.short.mapValues { $0.sorted(by: >) }
    }

    /// The text with every value replaced.
    func scrub(_ text: String) -> String {
        guard !(long.isEmpty && short.isEmpty) else { return text }
        let original = Array(text.utf8)
        let bytes = original.map(Self.folded)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        var isChanged = false
        while index < bytes.count {
            if let (needle, length) = match(bytes, at: index) {
                result += needle.replacement
                index += length
                isChanged = true
            } else {
                result.append(original[index])
                index += 1
            }
        }
        return isChanged ? String(decoding: result, as: UTF8.self) : text
    }

    private func match(_ bytes: [UInt8], at index: Int) -> (Needle, length: Int)? {
        guard bytes.count - index >= Self.shortKey else { return nil }
        let start = Self.bit(Self.key(bytes, at: index, length: Self.shortKey))
        guard starts[start >> 6] & 1 << UInt64(start & 63) != 0 else { return nil }
        if bytes.count - index >= Self.longKey, let lengths = long[Self.key(bytes, at: index, length: Self.longKey)],
            let found = match(bytes, at: index, lengths)
        {
            return found
        }
        return short[Self.key(bytes, at: index, length: Self.shortKey)].flatMap { match(bytes, at: index, $0) }
    }

    private func match(_ bytes: [UInt8], at index: Int, _ lengths: [Int]) -> (Needle, length: Int)? {
        for length in lengths where index + length <= bytes.count {
            let end = index + length
            guard let needle = needles[Array(bytes[index..<end])] else { continue }
            let isAlone =
                !(index > 0 && Self.isWord(bytes[index - 1])) && !(end < bytes.count && Self.isWord(bytes[end]))
            if !needle.standsAlone || isAlone { return (needle, length) }
        }
        return nil
    }

    private static func key(_ bytes: [UInt8], at index: Int, length: Int) -> UInt64 {
        bytes[index..<index + length].reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func bit(_ key: UInt64) -> Int { Int((key &* 0x9e37_79b9_7f4a_7c15) >> 48) }

    private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5a).contains(byte) ? byte | 0x20 : byte }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte) || byte >= 0x80
    }
}
