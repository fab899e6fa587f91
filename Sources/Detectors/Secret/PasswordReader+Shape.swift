/// What passwords look like, and what looks like them.
extension PasswordReader {
    /// What a value is made of; nil where it is no password.
    struct Shape {
        var hasDigit = false
        /// Has marks that no word has inside.
        var isMarked = false
        /// Has capitals and small letters, or letters of a script without them.
        var isMixed = false
    }

    static func shape(_ span: Range<Int>, in text: ScanText) -> Shape? {
        guard (6...48).contains(span.count) else { return nil }
        var shape = Shape()
        var (letters, capitals, small, others) = (0, 0, 0, 0)
        var isStrong = false
        for at in span {
            switch text[at] {
            case 0x30...0x39: shape.hasDigit = true
            case 0x41...0x5a: capitals += 1
            case 0x61...0x7a: small += 1
            case 0x28, 0x29, 0x5b, 0x5d, 0x3b, 0x2f, 0x5c, 0x7b, 0x7d: return nil
            case 0x80...: others += 1
            case 0x2d, 0x2e, 0x2c, 0x3a, 0x27:
                shape.isMarked = shape.isMarked || text.isAlphanumeric(at: at + 1) && at > span.lowerBound
            default:
                shape.isMarked = true
                isStrong = true
            }
        }
        letters = capitals + small + others
        // In scripts without spaces a clause about passwords looks like one: it has no such mark.
        if text[span.lowerBound] >= 0xe3, !isStrong || !shape.hasDigit { return nil }
        shape.isMixed = capitals > 0 && small > 0 || others > 2
        // Most words fail here, before any list is asked.
        guard letters >= 3, shape.hasDigit || shape.isMarked, !isVersionOrFile(span, in: text), !isDate(span, in: text),
            !SecretValue.isPlaceholder(span, in: text), !isDefault(span, in: text)
        else { return nil }
        return shape
    }

    /// Up to a semicolon, behind which a connection string goes on.
    static func cut(_ span: Range<Int>, in text: ScanText) -> Range<Int> {
        guard let semicolon = span.first(where: { text[$0] == 0x3b }) else { return span }
        let next = text.run(from: semicolon + 1, limit: 24) { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x20 }
        return text[next.upperBound] == 0x3d ? span.lowerBound..<semicolon : span
    }

    static func isDefault(_ span: Range<Int>, in text: ScanText) -> Bool {
        let value = text.string(span).lowercased()
        return PasswordCues.defaults.contains { word in
            guard value.hasPrefix(word) else { return false }
            return value.dropFirst(word.count).allSatisfy { $0.isNumber || $0 == "!" }
        }
    }

    static func isVersionOrFile(_ span: Range<Int>, in text: ScanText) -> Bool {
        let parts = text.string(span).split(separator: ".")
        guard parts.count > 1, let last = parts.last else { return false }
        if parts.allSatisfy({ $0.count <= 3 }) { return true }
        guard last.count <= 4, last.allSatisfy(\.isLowercase) else { return false }
        // `Kittiwake.1971.zz`: a number among its parts, and no ending that files have.
        let isNumbered = parts.count > 2 && parts.dropFirst().dropLast().contains { $0.allSatisfy(\.isNumber) }
        return !isNumbered || endings.contains(String(last))
    }

    private static let endings: Set<String> = [
        "pdf", "txt", "md", "doc", "docx", "csv", "log", "zip", "gz", "tar", "jpg", "jpeg", "png", "gif", "mp3", "mp4",
        "py",
        "js", "ts", "c", "h", "go", "rs", "deb", "rpm", "exe", "iso", "html", "json", "xml", "yml", "com", "org", "net",
        "io",
    ]

    /// Days, times and sizes: digits but for a word of three letters.
    static func isDate(_ span: Range<Int>, in text: ScanText) -> Bool {
        span.count { (text[$0] | 0x20) &- 0x61 < 26 } <= 3
            && span.count { $0 < text.count && text.isDigit(at: $0) } * 2 >= span.count
            && !span.contains { [0x21, 0x23, 0x25, 0x26, 0x2a, 0x3f, 0x5f].contains(text[$0]) || text[$0] >= 0x80 }
    }

    /// A mail address or a host.
    static func isHost(_ span: Range<Int>, in text: ScanText) -> Bool {
        if let at = span.first(where: { text[$0] == 0x40 }) {
            return (at..<span.upperBound).contains { text[$0] == 0x2e } || at == span.lowerBound
        }
        let labels = text.string(span).split(separator: ".", omittingEmptySubsequences: false)
        // No label of a host is a lone digit.
        return span.allSatisfy {
            text[$0] &- 0x30 < 10 || text[$0] &- 0x61 < 26 || text[$0] == 0x2e || text[$0] == 0x2d
        }
            && labels.count > 1 && !labels.contains { $0.count == 1 && $0.allSatisfy(\.isNumber) }
    }
}
