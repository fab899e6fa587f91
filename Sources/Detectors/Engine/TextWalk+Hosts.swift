extension TextWalk {
    /// The longest host that DNS allows (RFC 1035).
    private static let longestHost = 253

    /// The host after `//`, or the bare one before the path or query that begins here.
    mutating func hosts(at offset: Int) {
        guard !table.hosts.isEmpty, offset > 0 else { return }
        let bytes = text.bytes
        if bytes[offset] == 0x2f, bytes[offset - 1] == 0x2f {
            host(from: offset + 1)
            return
        }
        guard isHostByte(bytes[offset - 1]) else { return }
        var start = offset
        while start > 0, offset - start <= TextWalk.longestHost, isHostByte(bytes[start - 1]) { start -= 1 }
        if start > 0, bytes[start - 1] == 0x2f || bytes[start - 1] == 0x40 { return }
        if startsWithWWW(start) { return }
        host(start..<offset)
    }

    /// `www` at the start of a word: a host also without a path.
    mutating func worldWideWeb(_ run: Range<Int>) {
        let before = text[run.lowerBound - 1]
        guard startsWithWWW(run.lowerBound), before != 0x2f, before != 0x40, !isHostByte(before) else { return }
        host(from: run.lowerBound)
    }

    private func startsWithWWW(_ offset: Int) -> Bool {
        text[offset] | 0x20 == 0x77 && text[offset + 1] | 0x20 == 0x77 && text[offset + 2] | 0x20 == 0x77
            && text[offset + 3] == 0x2e
    }

    private mutating func host(from start: Int) {
        let bytes = text.bytes
        var end = start
        while end < bytes.count, end - start <= TextWalk.longestHost, isHostByte(bytes[end]) { end += 1 }
        while end > start, bytes[end - 1] == 0x2e { end -= 1 }
        host(start..<end)
    }

    private mutating func host(_ span: Range<Int>) {
        guard span.count >= 4, span.count <= TextWalk.longestHost else { return }
        table.hosts.forEachMatch(host: span, in: text.bytes) { wake($0, span: span) }
    }

    private func isHostByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2e || byte == 0x2d
    }
}
