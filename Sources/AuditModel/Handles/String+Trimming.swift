extension String {
    /// Without white space at both ends.
    package func trimmingSpaces() -> String {
        // Most text begins and ends in ASCII and has no space there.
        guard let head = utf8.first, let tail = utf8.last else { return "" }
        if head < 0x80, tail < 0x80, !String.isSpace(head), !String.isSpace(tail) { return self }
        // Text that begins and ends in ASCII is trimmed by its bytes.
        var bytes = utf8[...]
        while let first = bytes.first, String.isSpace(first) { bytes = bytes.dropFirst() }
        while let last = bytes.last, String.isSpace(last) { bytes = bytes.dropLast() }
        guard let first = bytes.first, let last = bytes.last else { return "" }
        if first < 0x80, last < 0x80 {
            return bytes.count == utf8.count ? self : String(self[bytes.startIndex..<bytes.endIndex])
        }
        var slice = self[...]
        while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
        while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
        return String(slice)
    }

    /// Tab to carriage return, and the space.
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}

extension Substring {
    /// Without white space at both ends.
    package func trimmingSpaces() -> String { String(self).trimmingSpaces() }
}
