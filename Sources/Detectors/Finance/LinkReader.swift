/// The extent of a link around its host.
enum LinkReader {
    /// From the scheme, if there is one, to the last byte that belongs to the address; at most 500 bytes on.
    static func link(around host: Range<Int>, in text: ScanText) -> Range<Int> {
        var start = host.lowerBound
        while start > 0, host.lowerBound - start < 80, isHostByte(text[start - 1]) { start -= 1 }
        if text[start - 1] == 0x2f, text[start - 2] == 0x2f, text[start - 3] == 0x3a {
            start -= 3
            while start > 0, isHostByte(text[start - 1]), (text[start - 1] | 0x20) >= 0x61 { start -= 1 }
        }
        var end = host.upperBound
        while end < text.count, end - host.upperBound < 500, isLinkByte(text[end]) { end += 1 }
        while end > host.upperBound, ".,;:!?*_'".utf8.contains(text[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a || (0x30...0x39).contains(byte) || byte == 0x2d || byte == 0x2e
    }

    private static func isLinkByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7f && !"\"<>()[]|`{}\\^".utf8.contains(byte)
    }
}
