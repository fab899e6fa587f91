/// What a file holds, by the ending of its name, else by how its bytes begin.
enum FileType {
    /// How far into a file its first tag is looked for.
    private static let window = 512
    private static let firstTags = ["<!doctype html", "<html", "<head", "<body", "<!--", "<div", "<p>", "<p "].map {
        Array($0.utf8)
    }

    /// The media type of a file.
    static func mediaType(of name: String, head: UnsafeBufferPointer<UInt8>) -> String {
        switch ending(of: name) {
        case "html", "htm", "xhtml", "mhtml": "text/html"
        case "json": "application/json"
        case "xml", "rss", "atom": "application/xml"
        case "txt", "md", "log", "csv", "yaml", "yml": "text/plain"
        default: looksLikeHTML(head) ? "text/html" : "text/plain"
        }
    }

    /// What stands behind the last dot of a file's name, in lower case; empty without one.
    static func ending(of name: String) -> String {
        let file = name.utf8.suffix { $0 != 0x2f }
        guard let dot = file.lastIndex(of: 0x2e) else { return "" }
        return String(Substring(file[file.index(after: dot)...])).lowercased()
    }

    /// The name without its last ending: `page.html.gz` is a page.
    static func withoutEnding(_ name: String) -> String {
        let length = ending(of: name).utf8.count
        return length == 0 ? name : String(name.dropLast(length + 1))
    }

    private static func looksLikeHTML(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
        let mark: [UInt8] = [0xef, 0xbb, 0xbf]
        let text = head.prefix(window).dropFirst(head.starts(with: mark) ? mark.count : 0).drop {
            $0 == 0x20 || $0 &- 0x09 < 5
        }
        guard text.first == 0x3c else { return false }
        return firstTags.contains { tag in
            text.count >= tag.count && zip(text, tag).allSatisfy { ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == $1 }
        }
    }
}

extension String.UTF8View {
    /// The longest end of which all bytes hold.
    fileprivate func suffix(while holds: (UInt8) -> Bool) -> Substring.UTF8View {
        var start = endIndex
        while start > startIndex {
            let before = index(before: start)
            guard holds(self[before]) else { break }
            start = before
        }
        return self[start...]
    }
}
