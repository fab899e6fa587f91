/// Tells the writer's own lines from those that they quote with `>` at the start, as in mail and on forums.
enum QuotedLines {
    /// Lines that follow each other and are all quoted, or all not.
    struct Part: Sendable, Hashable {
        var text: String
        var isQuoted: Bool
    }

    /// The parts in order. An empty line ends no part; the paragraph after a quoted line is the writer's own.
    static func split(_ text: String) -> [Part] {
        var parts: [Part] = []
        var lines: [Substring] = []
        var isQuoted = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let marks = line.drop { $0 == " " || $0 == "\t" }
            let isBlank = marks.isEmpty
            let lineIsQuoted = isBlank ? isQuoted : marks.first == ">"
            if lineIsQuoted != isQuoted {
                if !lines.isEmpty { parts.append(Part(text: lines.joined(separator: "\n"), isQuoted: isQuoted)) }
                lines = []
                isQuoted = lineIsQuoted
            }
            lines.append(line)
        }
        if !lines.isEmpty { parts.append(Part(text: lines.joined(separator: "\n"), isQuoted: isQuoted)) }
        return parts
    }
}
