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
