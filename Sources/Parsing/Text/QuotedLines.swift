internal import AuditModel

/// Tells the writer's own lines from those that they quote with `>` at the start, as in mail and on forums.
package enum QuotedLines {
    /// Lines that follow each other and are all quoted, or all not.
    package struct Part: Sendable, Hashable {
        package var text: String
        package var isQuoted: Bool
    }

    /// The parts in order. An empty line ends no part; the paragraph after a quoted line is the writer's own.
    package static func split(_ text: String) -> [Part] {
        // Most texts quote nothing.
        var own = text
        let hasMark = own.withUTF8 { Bytes.find(UInt8(ascii: ">"), in: $0, from: 0) != nil }
        guard hasMark else { return [Part(text: text, isQuoted: false)] }
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

    /// Takes a text as mail is written apart: quoted lines with the line above that says whose they are ("Bob wrote:"),
    /// and all behind "Original Message". Empty if no line begins like a quote; `>` stands before lines of code too.
    package static func splitMail(_ text: String) -> [Part] {
        guard mayQuote(text) else { return [] }
        let (own, forwarded) = cutForwarded(text)
        var parts = own.isEmpty ? [] : split(own)
        let isQuoting = parts.contains { $0.isQuoted && isProse($0.text) }
        var index = 0
        while index < parts.count {
            if !parts[index].isQuoted, index + 1 < parts.count, let cut = cutAttribution(parts[index].text) {
                parts[index].text = cut.own
                parts[index + 1].text = cut.attribution + "\n" + parts[index + 1].text
            } else if parts[index].isQuoted, !isQuoting, !startsWithAttribution(parts[index].text) {
                parts[index].isQuoted = false
            }
            index += 1
        }
        if let forwarded { parts.append(Part(text: forwarded, isQuoted: true)) }
        return joined(parts)
    }

    // MARK: Signs of quotes

    private static let attributions = [
        "wrote:", "writes:", "said:", "schrieb:", "écrit :", "écrit:", "escribió:", "escreveu:", "scritto:", "schreef:",
        "napisał:", "skrev:", "пишет:", "написал:", "написала:",
    ]
    private static let forwards: Set<String> = [
        "original message", "forwarded message", "original-nachricht", "ursprüngliche nachricht", "message d'origine",
        "mensaje original", "begin forwarded message:", "weitergeleitete nachricht",
    ]
    private static let codeMarks: Set<Character> = ["=", "{", "}", "(", ")", "[", "]", ";", "$", "|", "\\", "<", "_"]

    /// Whether a line begins with `>`, with dashes or with "Begin": most texts have none.
    private static func mayQuote(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                while start < bytes.count, Bytes.isSpace(bytes[start]) { start += 1 }
                if Bytes.matches(">", in: bytes, at: start) || Bytes.matches("---", in: bytes, at: start)
                    || Bytes.matches("begin forwarded", in: bytes, at: start)
                {
                    return true
                }
                guard let end = Bytes.find(0x0a, in: bytes, from: start) else { return false }
                start = end + 1
            }
            return false
        }
    }

    /// Whether quoted lines are sentences: most have three words and no sign of code.
    private static func isProse(_ text: String) -> Bool {
        var prose = 0
        var lines = 0
        for line in text.split(separator: "\n").prefix(40) {
            let words = line.drop { $0 == ">" || $0 == " " || $0 == "\t" }
            if words.isEmpty { continue }
            lines += 1
            let hasCode = words.contains(where: codeMarks.contains)
            if !hasCode, words.split(separator: " ").filter({ $0.contains(where: \.isLetter) }).count >= 3 {
                prose += 1
            }
        }
        return prose * 2 > lines
    }

    private static func isAttribution(_ line: Substring) -> Bool {
        line.utf8.count <= 300 && attributions.contains { line.trimmingSpaces().lowercased().hasSuffix($0) }
    }

    private static func startsWithAttribution(_ text: String) -> Bool {
        text.split(separator: "\n", maxSplits: 2).prefix(2).contains(where: isAttribution)
    }

    /// Takes the last line off if it says who wrote what follows; with the line before, where mail programs broke it.
    private static func cutAttribution(_ text: String) -> (own: String, attribution: String)? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard var start = lines.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) }), isAttribution(lines[start]) else {
            return nil
        }
        let openings = ["On ", "Am ", "Le ", "El ", "Il ", "Op ", "W dniu ", "Em "]
        if start > 0, !openings.contains(where: { lines[start].hasPrefix($0) }),
            openings.contains(where: { lines[start - 1].hasPrefix($0) })
        {
            start -= 1
        }
        return (lines[..<start].joined(separator: "\n"), lines[start...].joined(separator: "\n"))
    }

    private static func cutForwarded(_ text: String) -> (own: String, forwarded: String?) {
        var rest = text[...]
        while let end = rest.firstIndex(of: "\n") {
            let line = rest[..<end].trimmingSpaces()
            if line.utf8.count <= 80, line.hasPrefix("-") || line.hasPrefix("B") || line.hasPrefix("b") {
                let words = line.lowercased().drop { $0 == "-" || $0 == " " }
                let bare = String(String(words.reversed().drop { $0 == "-" || $0 == " " }.reversed()))
                if forwards.contains(bare) { return (String(text[..<rest.startIndex]), String(rest)) }
            }
            rest = rest[rest.index(after: end)...]
        }
        return (text, nil)
    }

    /// Parts that are alike and follow each other taken together, empty ones left out.
    private static func joined(_ parts: [Part]) -> [Part] {
        var joined: [Part] = []
        for part in parts {
            let text = part.text.trimmingSpaces()
            if text.isEmpty { continue }
            if let last = joined.last, last.isQuoted == part.isQuoted {
                joined[joined.count - 1].text += "\n" + text
            } else {
                joined.append(Part(text: text, isQuoted: part.isQuoted))
            }
        }
        return joined
    }
}

extension Segment {
    /// The segment, with lines quoted from mail as segments of their own.
    var withoutQuotedLines: [Segment] {
        guard region == .post || region == .comment, owner != .other else { return [self] }
        let parts = QuotedLines.splitMail(text)
        guard parts.contains(where: \.isQuoted) else { return [self] }
        return parts.enumerated().map { place, part in
            var segment = self
            segment.text = part.text
            if place > 0 { segment.offset = nil }
            if part.isQuoted {
                segment.region = .quoted
                segment.owner = .other
            }
            return segment
        }
    }
}
