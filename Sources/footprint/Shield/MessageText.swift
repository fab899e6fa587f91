internal import AuditModel
internal import Parsing
internal import Shield

/// What a reader sees of a message that may be HTML or Markdown, with the links behind the words.
enum MessageText {
    /// - Parameter text: plain text, HTML, or text with links in Markdown.
    static func read(_ text: String) -> (text: String, links: [Message.Link]) {
        if looksLikeHTML(text) { return html(text) }
        return markdown(text)
    }

    static func html(_ text: String) -> (text: String, links: [Message.Link]) {
        let (shown, links) = HTMLText.read(fragment: text)
        return (shown, links.prefix(2_000).map { Message.Link(text: $0.text, target: $0.url) })
    }

    private static func looksLikeHTML(_ text: String) -> Bool {
        let head = text.prefix(20_000).lowercased()
        return ["<html", "<body", "<p>", "<p ", "<a ", "<br", "<div", "<table", "<span"].contains { head.contains($0) }
    }

    /// `[words](address)`: the words stay in the text.
    private static func markdown(_ text: String) -> (text: String, links: [Message.Link]) {
        guard text.contains("](") else { return (text, []) }
        var shown = ""
        var links: [Message.Link] = []
        var rest = text[...]
        while let middle = rest.firstRange(of: "]("), links.count < 2_000 {
            let before = rest[..<middle.lowerBound]
            let after = rest[middle.upperBound...]
            guard let open = before.suffix(400).lastIndex(of: "["), let close = after.prefix(2_048).firstIndex(of: ")")
            else {
                shown += rest[..<middle.upperBound]
                rest = after
                continue
            }
            let words = before[before.index(after: open)...]
            shown += before[..<open] + words
            links.append(Message.Link(text: String(words), target: String(after[..<close])))
            rest = after[after.index(after: close)...]
        }
        return (shown + rest, links)
    }
}
