internal import AuditModel

/// Reads RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, and CDF.
struct XMLFeedReader {
    private let content: FeedContent
    private let people: FeedPeople
    /// No entry has more captions that anybody wrote.
    private static let mostAsides = 200

    /// A reader of feeds at an address; `isAtom` says whether the root is Atom's.
    private init(base: WebAddress?, isAtom: Bool) {
        content = FeedContent(page: base, isAtom: isAtom)
        people = FeedPeople(content: content)
    }

    /// The feed under a root element; nil if it is none.
    static func feed(from root: XMLNode, base: WebAddress?) -> Feed? {
        func children(_ parent: XMLNode?, _ name: String) -> [XMLNode] {
            parent?.children.filter { $0.localName.lowercased() == name } ?? []
        }
        switch root.localName.lowercased() {
        case "feed":
            return XMLFeedReader(base: base, isAtom: true).feed(
                channel: root, items: children(root, "entry") + children(root, "item"))
        case "entry" where root.namespace.map(FeedFields.isAtom) == true:
            let reader = XMLFeedReader(base: base, isAtom: true)
            return Feed(entries: [reader.entry(root)])
        case "channel":
            let address = root.attribute("base").flatMap { WebAddress($0) } ?? base
            let reader = XMLFeedReader(base: address, isAtom: false)
            return reader.feed(channel: root, items: children(root, "item"))
        case "rss", "rdf":
            let channels = children(root, "channel")
            let holders = [root] + channels + channels.flatMap { children($0, "items") }
            let reader = XMLFeedReader(base: base, isAtom: false)
            return reader.feed(channel: channels.first ?? root, items: holders.flatMap { children($0, "item") })
        default: return nil
        }
    }

    private func feed(channel: XMLNode, items: [XMLNode]) -> Feed {
        let fields = FeedFields(channel)
        var feed = Feed(
            title: fields.first("title", "dc:title", "media:title").map(plain),
            summary: fields.first(
                "description", "subtitle", "tagline", "dc:description", "abstract", "itunes:summary", "itunes:subtitle",
                "info"
            ).map(plain),
            id: fields.first("id", "guid").map(identifier),
            language: fields.text("language", "dc:language").flatMap(FeedContent.tag) ?? content.language(of: channel),
            updated: time(
                fields, "updated", "modified", "lastbuilddate", "pubdate", "dc:date", "dcterms:modified", "published",
                "dcterms:issued", "created", "dcterms:created")
                ?? channel.attribute("lastmod").flatMap(DateReading.time))
        feed.links = FeedLinks(content: content).links(of: channel, fields)
        feed.homepage = FeedLinks.permalink(feed.links)
        feed.authors = people.authors(fields)
        feed.contributors = people.contributors(fields)
        feed.publishers = people.publishers(fields)
        feed.image = image(fields)
        feed.entries = items.map(entry)
        return feed
    }

    private func entry(_ item: XMLNode) -> FeedEntry {
        let fields = FeedFields(item)
        let links = FeedLinks(content: content).links(of: item, fields)
        var entry = FeedEntry(
            id: fields.first("id", "guid").map(identifier) ?? item.attribute("about"),
            url: FeedLinks.permalink(links) ?? FeedLinks.permalink(guid: fields.first("guid")),
            title: fields.first("title", "dc:title", "media:title").map(plain), ownLinks: links,
            published: time(fields, "published", "issued", "pubdate", "dcterms:issued"),
            updated: time(fields, "updated", "modified", "dc:date", "dcterms:modified", "date")
                ?? item.attribute("lastmod").flatMap(DateReading.time),
            authors: people.authors(fields), contributors: people.contributors(fields),
            positions: FeedGeography.positions(fields),
            source: fields.first("source").map(source),
            isReply: !fields.all("thr:in-reply-to").isEmpty || !fields.all("in-reply-to").isEmpty)
        if entry.time == nil { entry.published = time(fields, "created", "dcterms:created", "dcterms:valid") }
        readTexts(of: item, fields, into: &entry)
        return entry
    }

    /// The content and what stands beside it, each text once.
    private func readTexts(of item: XMLNode, _ fields: FeedFields, into entry: inout FeedEntry) {
        let short = fields.all(of: ["description", "summary", "abstract", "dc:description"]).filter(\.isFilled)
        let summary = short.first ?? fields.first("itunes:summary", "media:description")
        // Of two short texts without a long one, the second stands for the content.
        let main =
            fields.first("content:encoded", "content", "fullitem", "body", "xhtml:body") ?? short.dropFirst().first
        if let language = fields.text("dc:language", "language") {
            entry.language = FeedContent.tag(language)
        } else {
            entry.language = content.language(of: main ?? summary ?? item)
        }
        if let main {
            (entry.text, entry.links) = content.read(main)
            let beside = summary.map(content.read)
            entry.summary = beside?.text
            var seen = Set(entry.links)
            entry.links += (beside?.links ?? []).filter { seen.insert($0).inserted }
        } else if let summary {
            (entry.text, entry.links) = content.read(summary)
        }
        let names = [
            "itunes:summary", "itunes:subtitle", "media:description", "media:title", "media:text", "georss:featurename",
        ]
        let further = names.flatMap { fields.all($0) } + fields.mediaTexts
        var seen: Set<String> = ["", entry.title ?? "", entry.text, entry.summary ?? ""]
        entry.asides = further.prefix(XMLFeedReader.mostAsides).map(plain).filter { seen.insert($0).inserted }
    }

    /// Atom's `source` is a feed without entries, RSS's an address and a title.
    private func source(_ element: XMLNode) -> Feed {
        if element.hasChildren { return feed(channel: element, items: []) }
        let url = element.attribute("url").map { content.absolute($0, in: element) }
        return Feed(title: plain(element), homepage: url)
    }

    private func image(_ fields: FeedFields) -> String? {
        if let element = fields.all("itunes:image").first ?? fields.all("media:thumbnail").first,
            let url = element.attribute("href") ?? element.attribute("url")
        {
            return content.absolute(url, in: element)
        }
        if let link = fields.all("itunes:link").first(where: { $0.attribute("rel")?.lowercased() == "image" }),
            let url = link.attribute("href")
        {
            return content.absolute(url, in: link)
        }
        let element =
            fields.first("image").flatMap { FeedFields($0).first("url") } ?? fields.first("logo")
            ?? fields.first("icon")
        return element.map { content.absolute($0.text, in: $0) }
    }

    private func time(_ fields: FeedFields, _ names: String...) -> ZonedTime? {
        for name in names {
            for element in fields.all(name) {
                if let time = DateReading.time(element.text) { return time }
            }
        }
        return nil
    }

    /// An id is a name: only what is clearly a relative address is made absolute.
    private func identifier(_ element: XMLNode) -> String {
        let text = element.text.trimmingSpaces()
        return text.hasPrefix("/") || text.hasPrefix("./") ? content.absolute(text, in: element) : text
    }

    private func plain(_ element: XMLNode) -> String { content.read(element).text }
}
