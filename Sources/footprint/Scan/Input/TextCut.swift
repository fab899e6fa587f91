/// Where a long text is cut into stretches, so that little of what belongs together comes apart.
enum TextCut {
    /// How much of a stretch may be given up for a cut between paragraphs.
    private static let slack = 4

    /// The end of the first stretch: behind the last empty line of its last quarter, else behind the last line's end,
    /// else behind the last white space, else at the last character.
    /// - Parameter unit: how many bytes a unit of the text's encoding has: 1 or 2.
    static func end(in bytes: UnsafeBufferPointer<UInt8>, unit: Int = 1) -> Int {
        if unit == 2 { return wideEnd(in: bytes) }
        if let end = paragraphEnd(in: bytes) { return end }
        if let end = bytes.last(0x0a) { return end + 1 }
        if let end = bytes.lastIndex(where: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) { return end + 1 }
        return characterEnd(in: bytes)
    }

    private static func paragraphEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let first = bytes.count - bytes.count / slack
        var at = bytes.count - 1
        while at > first {
            if bytes[at] == 0x0a {
                let before = bytes[at - 1] == 0x0d ? at - 2 : at - 1
                if before >= 0, bytes[before] == 0x0a { return at + 1 }
            }
            at -= 1
        }
        return nil
    }

    /// Before a character of UTF-8 that the end cuts off.
    private static func characterEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = bytes.count
        while end > 0, bytes.count - end < 3, bytes[end - 1] & 0xc0 == 0x80 { end -= 1 }
        guard end > 0, bytes[end - 1] >= 0xc0 else { return bytes.count }
        let lead = bytes[end - 1]
        let length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
        return end - 1 + length <= bytes.count || end == 1 ? bytes.count : end - 1
    }

    /// Behind the last line's end of UTF-16, of whatever byte order, else at the last unit.
    private static func wideEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var at = bytes.count & ~1
        let limit = max(2, at - 1 << 16)
        while at > limit {
            if (bytes[at - 2], bytes[at - 1]) == (0x0a, 0) || (bytes[at - 2], bytes[at - 1]) == (0, 0x0a) { return at }
            at -= 2
        }
        return max(2, bytes.count & ~1)
    }
}
