/// Replaces found values wherever they stand verbatim in a text, without regard to ASCII case; one pass.
struct Scrubber: Sendable {
    /// A value to replace.
    struct Entry: Sendable {
        var value: String
        var replacement: String
    }

    private struct Needle: Sendable {
        var bytes: [UInt8]
        var replacement: [UInt8]
        /// A short value is replaced only where it stands alone.
        var standsAlone: Bool
    }

    /// Shorter values stand everywhere by chance.
    private static let leastLength = 4
    /// Values of this length are looked up by so many bytes at once.
    private static let longKey = 8
    private static let shortKey = 4
    private var long: [UInt64: [Needle]] = [:]
    private var short: [UInt64: [Needle]] = [:]

    /// Of two values that begin at the same place, the longer is replaced.
    init(_ entries: [Entry]) {
        var seen: Set<[UInt8]> = []
        for entry in entries {
            let bytes = entry.value.utf8.map(Self.folded)
            guard bytes.count >= Self.leastLength, seen.insert(bytes).inserted else { continue }
            let needle = Needle(
                bytes: bytes, replacement: Array(entry.replacement.utf8), standsAlone: bytes.count < 6)
            if bytes.count >= Self.longKey {
                long[Self.key(bytes, at: 0, length: Self.longKey), default: []].append(needle)
            } else {
                short[Self.key(bytes, at: 0, length: Self.shortKey), default: []].append(needle)
            }
        }
        long = long.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
        short = short.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
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
            if let needle = match(bytes, at: index) {
                result += needle.replacement
                index += needle.bytes.count
                isChanged = true
            } else {
                result.append(original[index])
                index += 1
            }
        }
        return isChanged ? String(decoding: result, as: UTF8.self) : text
    }

    private func match(_ bytes: [UInt8], at index: Int) -> Needle? {
        if bytes.count - index >= Self.longKey, let needles = long[Self.key(bytes, at: index, length: Self.longKey)],
            let found = needles.first(where: { Self.matches($0, bytes, index) })
        {
            return found
        }
        guard bytes.count - index >= Self.shortKey else { return nil }
        return short[Self.key(bytes, at: index, length: Self.shortKey)]?.first { Self.matches($0, bytes, index) }
    }

    private static func matches(_ needle: Needle, _ bytes: [UInt8], _ index: Int) -> Bool {
        let end = index + needle.bytes.count
        guard end <= bytes.count, bytes[index..<end].elementsEqual(needle.bytes) else { return false }
        guard needle.standsAlone else { return true }
        return !(index > 0 && isWord(bytes[index - 1])) && !(end < bytes.count && isWord(bytes[end]))
    }

    private static func key(_ bytes: [UInt8], at index: Int, length: Int) -> UInt64 {
        bytes[index..<index + length].reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5a).contains(byte) ? byte | 0x20 : byte }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte) || byte >= 0x80
    }
}
