internal import AuditModel

/// Reads RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom.
struct XMLFeedReader {
    let text: FeedText

    init(base: WebAddress?) {
        text = FeedText(base: base)
    }

    /// The feed under a root element; nil if it is none.
    func feed(from root: XMLNode) -> Feed? {
        switch root.localName.lowercased() {
        case "feed": return feed(channel: root, items: root.children.filter { $0.localName == "entry" })
        case "rss", "rdf", "channel":
            let channel = root.localName == "channel" ? root : root.children.first { $0.localName == "channel" }
            let items = (root.children + (channel?.children ?? [])).filter { $0.localName == "item" }
            return feed(channel: channel ?? root, items: items)
        default: return nil
        }
    }

    private func feed(channel: XMLNode, items: [XMLNode]) -> Feed {
        let fields = FeedFields(channel)
        var feed = Feed(
            title: fields.first("title", "dc:title", "media:title").map(plain),
            summary: fields.first("description", "subtitle", "tagline").map(plain),
            homepage: link(fields), language: fields.text("language") ?? channel.attribute("lang"))
        feed.facts = facts(of: fields)
        feed.entries = items.map(entry)
        return feed
    }

    private func entry(_ item: XMLNode) -> FeedEntry {
        let fields = FeedFields(item)
        var entry = FeedEntry(url: link(fields), title: fields.first("title", "dc:title", "media:title").map(plain))
        if let content = fields.first(
            "content:encoded", "content", "fullitem", "body", "description", "summary", "dc:description")
        {
            (entry.text, entry.links) = text.read(html: markup(content))
        }
        let date = fields.text("pubDate", "published", "dc:date", "date", "issued", "created", "updated", "modified")
        entry.time = date.flatMap(DateReading.time)
        let author = author(of: fields)
        entry.authorName = author.name
        entry.authorEmail = author.email
        entry.authorURL = author.url
        return entry
    }

    /// The permalink: Atom's `alternate`, RSS's `link`, or a `guid` that is an address.
    private func link(_ fields: FeedFields) -> String? {
        let links = fields.all("link")
        let alternate = links.first {
            ($0.attribute("rel") ?? "alternate") == "alternate" && $0.attribute("href") != nil
        }
        if let href = alternate?.attribute("href") { return text.absolute(href) }
        if let written = links.lazy.map({ $0.text.trimmingSpaces() }).first(where: { !$0.isEmpty }) {
            return text.absolute(written)
        }
        guard let guid = fields.first("guid"), guid.attribute("isPermaLink") != "false" else { return nil }
        let address = WebAddress(guid.text.trimmingSpaces())
        return address?.isWeb == true ? address?.string : nil
    }

    private func facts(of fields: FeedFields) -> [StatedFact] {
        let author = author(of: fields)
        var facts: [StatedFact] = []
        func add(_ property: StatedFact.Property, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            facts.append(StatedFact(property: property, value: value, source: "feed", owner: .unknown))
        }
        add(.name, author.name)
        add(.email, author.email)
        add(.url, author.url)
        if let owner = fields.first("itunes:owner").map(FeedFields.init) {
            if author.name == nil { add(.name, owner.text("itunes:name", "name")) }
            add(.email, owner.text("itunes:email", "email"))
        }
        return facts
    }

    private func author(of fields: FeedFields) -> (name: String?, email: String?, url: String?) {
        if let element = fields.first("author"), !element.children.isEmpty {
            let parts = FeedFields(element)
            return (parts.text("name"), parts.text("email"), parts.text("uri", "url", "homepage"))
        }
        let creator = fields.text("dc:creator", "dc:author").map(FeedAuthor.parts)
        let author = fields.text("author", "managingEditor", "itunes:author").map(FeedAuthor.parts)
        return (creator?.name ?? author?.name, creator?.email ?? author?.email, nil)
    }

    private func plain(_ element: XMLNode) -> String {
        text.read(html: markup(element)).text
    }

    /// The content of an element as HTML: Atom says by `type` and `mode` whether it is text, escaped HTML, XHTML or
    /// base64.
    private func markup(_ element: XMLNode) -> String {
        let type = element.attribute("type")?.lowercased() ?? "text"
        let mode = element.attribute("mode")?.lowercased()
        if type == "xhtml" || mode == "xml" || !element.children.isEmpty { return element.innerMarkup }
        let isMediaType = type.contains("/") && !type.hasPrefix("text/") && !type.contains("xml")
        if mode == "base64" || (mode == nil && isMediaType), let data = FeedText.base64(element.text) { return data }
        return element.text
    }
}
