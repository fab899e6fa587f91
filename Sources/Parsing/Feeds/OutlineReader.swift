package import AuditModel

/// Reads outlines (OPML 1.0 and 2.0).
package enum OutlineReader {
    /// The outline in a page; nil if the page is none.
    package static func read(_ page: Page) -> Outline? {
        let head = page.body.prefix(8192).filter { $0 != 0 }.map(Bytes.lowered)
        guard head.withUnsafeBufferPointer({ Bytes.find("<opml", in: $0, from: 0) != nil }),
            let tree = try? XMLTree.xml(page.body, contentType: page.header("content-type")), let root = tree.root,
            root.localName.lowercased() == "opml"
        else { return nil }
        var outline = Outline()
        let text = FeedText(base: WebAddress(page.url))
        for part in root.children {
            switch part.localName.lowercased() {
            case "head": readHead(FeedFields(part), text, into: &outline)
            case "body": readLines(part, text, into: &outline)
            default: break
            }
        }
        return outline
    }

    private static func readHead(_ fields: FeedFields, _ text: FeedText, into outline: inout Outline) {
        outline.title = fields.text("title").map { text.read(unlabelled: $0).text }
        outline.keeper = FeedPerson(fields.text("ownername") ?? "")
        if let email = fields.text("owneremail") { outline.keeper.email = FeedPerson(email).email }
        outline.keeper.url = fields.text("ownerid").map(text.absolute)
        outline.modified = fields.text("datemodified", "datecreated").flatMap(DateReading.time)
    }

    /// Recursion goes no deeper than ``XMLRepair/deepest``.
    private static func readLines(_ parent: XMLNode, _ text: FeedText, into outline: inout Outline) {
        for line in parent.children where line.localName.lowercased() == "outline" {
            let words = text.read(unlabelled: line.attribute("text") ?? line.attribute("title") ?? "").text
            var isLink = false
            for (name, relations) in [("htmlUrl", []), ("xmlUrl", ["alternate"]), ("url", [])] as [(String, [String])] {
                guard let url = line.attribute(name)?.trimmingSpaces(), !url.isEmpty else { continue }
                isLink = true
                outline.links.append(
                    Link(
                        url: text.absolute(url), text: words, relations: relations,
                        type: name == "xmlUrl" ? "application/rss+xml" : nil, region: .metadata, owner: .unknown))
            }
            if !isLink, !words.isEmpty { outline.notes.append(words) }
            if let note = line.attribute("_note"), !note.isEmpty {
                outline.notes.append(text.read(unlabelled: note).text)
            }
            readLines(line, text, into: &outline)
        }
    }
}
