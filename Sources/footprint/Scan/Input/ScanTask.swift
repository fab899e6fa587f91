/// A text that is scanned, as the user knows it.
struct SourceLabel: Sendable, Hashable {
    /// A path, the address of a stored page, a record's id; `standard input` for `-`.
    var name: String
    /// Whether the user named it, so that an answer is owed even where nothing was found.
    var isNamed: Bool
}

/// A piece of work for one thread, of which the bytes are in that thread's buffer.
struct ScanTask: Sendable {
    var number: Int
    var label: SourceLabel
    var content: Content

    enum Content: Sendable {
        /// A small file that is open and not read yet.
        case file(Descriptor)
        /// A page or text, or a stretch of one.
        case stretch(Stretch)
        /// Lines of JSON, one record each, the first with this number.
        case lines(first: Int)
        /// A line of JSON over the limit.
        case longLine(number: Int)
        /// What a server once answered.
        case response
        /// Bytes that are no text.
        case notText
        /// The source, or a part of it, cannot be read; why.
        case problem(String, endsSource: Bool)
    }

    /// A stretch of one text.
    struct Stretch: Sendable {
        /// As servers state it.
        var contentType: String
        /// Where it begins in the whole text.
        var start = TextPosition()
        var isFirst = true
        var isLast = true
        /// Whether it is UTF-8 and no markup, ready to be scanned.
        var isPrepared = false
        /// Whether lines of the text are lines of the source.
        var hasLines = true
    }
}

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
