internal import AuditModel
internal import Parsing

/// Makes documents of what Hacker News' interface answers (github.com/HackerNews/API).
enum HackerNewsDocuments {
    static func profileURL(_ account: String) -> String { "https://news.ycombinator.com/user?id=" + account }
    static func itemURL(_ id: Int) -> String { "https://news.ycombinator.com/item?id=\(id)" }

    /// A user or an item: for a file that the user saved.
    static func any(_ value: JSONValue, handle: Handle) -> [Document] {
        if value["by"].string != nil {
            var document = submissions(handle: handle)
            add(value, to: &document)
            return [document]
        }
        return value["karma"].int == nil ? [] : [profile(value, handle: handle)]
    }

    /// The answer of `/v0/user/U.json`; `about` is HTML.
    static func profile(_ user: JSONValue, handle: Handle) -> Document {
        var document = Document(handle: handle, url: profileURL(handle.account), title: handle.account)
        document.add(html: user["about"].string, .bio, label: "About")
        document.state(.nickname, user["id"].text, source: "Hacker News API")
        return document
    }

    /// An empty document for the owner's stories and comments.
    static func submissions(handle: Handle) -> Document {
        Document(
            handle: handle, url: "https://news.ycombinator.com/submitted?id=" + handle.account,
            title: "Stories and comments of \(handle.account)")
    }

    /// Adds the answer of `/v0/item/N.json`, if it is the owner's and still shown.
    static func add(_ item: JSONValue, to document: inout Document) {
        guard item["deleted"].bool != true, item["dead"].bool != true,
            item["by"].string == document.handle.account, let id = item["id"].int
        else { return }
        let url = itemURL(id)
        let time = item["time"].int.flatMap { Timestamps.moment($0) }.map { ZonedTime($0) }
        document.add(html: item["title"].string, .post, time: time, url: url)
        if let html = item["text"].string { add(html: html, item, time: time, url: url, to: &document) }
        if let target = item["url"].string { document.add(target: target, text: "", .post, time: time, url: url) }
    }

    private static func add(
        html: String, _ item: JSONValue, time: ZonedTime?, url: String, to document: inout Document
    ) {
        let region: Region = item["type"].string == "comment" ? .comment : .post
        let read = HTMLText.read(fragment: html)
        let parts = QuotedLines.split(read.text)
        for part in parts {
            document.add(
                part.text, part.isQuoted ? .quoted : region, owner: part.isQuoted ? .other : .own, time: time,
                url: url)
        }
        let shown = ShownWords(read.text)
        let quoted = ShownWords(parts.filter(\.isQuoted).map(\.text).joined(separator: "\n"))
        for link in read.links where !quoted.show(link.url) && !quoted.show(link.text) {
            document.add(
                target: link.url, text: link.text, region, shownIn: shown, relations: link.relations,
                time: time, url: url)
        }
    }
}
