/// A place in a text as editors count it.
struct TextPosition: Sendable, Hashable {
    /// In bytes, from 0.
    var offset = 0
    /// From 1.
    var line = 1
    /// In Unicode code points, from 1.
    var column = 1

    /// The position behind some bytes that begin here.
    func advanced(over bytes: UnsafeBufferPointer<UInt8>) -> TextPosition {
        var position = self
        position.offset += bytes.count
        var lineStart = 0
        if let lineEnd = bytes.last(0x0a) {
            position.line += bytes.occurrences(of: 0x0a)
            position.column = 1
            lineStart = lineEnd + 1
        }
        // Continuation bytes of UTF-8 begin no character.
        for at in lineStart..<bytes.count where bytes[at] & 0xc0 != 0x80 { position.column += 1 }
        return position
    }
}
