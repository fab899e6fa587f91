internal import AuditModel

/// Turns meta elements into facts and segments.
enum MetaFacts {
    private static let properties: [String: (StatedFact.Property, String)] = [
        "og:email": (.email, "Open Graph"), "og:phone_number": (.telephone, "Open Graph"),
        "business:contact_data:email": (.email, "Open Graph"),
        "business:contact_data:phone_number": (.telephone, "Open Graph"),
        "og:street-address": (.address, "Open Graph"), "og:locality": (.locality, "Open Graph"),
        "reply-to": (.email, "meta reply-to"), "icbm": (.coordinates, "meta ICBM"),
        "geo.position": (.coordinates, "meta geo.position"), "geo.placename": (.locality, "meta geo.placename"),
    ]
    private static let texts: Set<String> = [
        "description", "og:description", "twitter:description", "og:title", "keywords", "abstract", "dc.description",
        "dcterms.abstract",
    ]
    private static let dates: Set<String> = [
        "article:published_time", "og:published_time", "date", "dc.date", "dc.date.issued", "dc.date.created",
        "dcterms.date", "dcterms.created", "dcterms.issued", "datepublished", "pubdate", "publish-date", "publishdate",
        "parsely-pub-date", "sailthru.date", "citation_date", "citation_publication_date", "citation_online_date",
    ]

    /// The facts that meta elements state.
    static func add(_ head: HeadReader.Head, owner: Ownership, authors: MetaAuthors, to sink: inout FactSink) {
        authors.add(head, to: &sink)
        var latitude: String?
        for meta in head.metas {
            if let (property, source) = properties[meta.name] {
                // `geo.position` separates by a semicolon.
                let value = property == .coordinates ? coordinates(meta.content) : meta.content
                sink.add(property, value, source: source, owner: owner)
            }
            if meta.name.hasSuffix(":latitude") { latitude = meta.content }
            if meta.name.hasSuffix(":longitude"), let north = latitude {
                sink.add(.coordinates, north + ", " + meta.content, source: "Open Graph", owner: owner)
                latitude = nil
            }
        }
    }

    private static func coordinates(_ text: String) -> String {
        text.split { $0 == ";" || $0 == "," }.map { String($0).trimmingSpaces() }.joined(separator: ", ")
    }

    /// Title and descriptions as segments, each text once.
    static func segments(_ head: HeadReader.Head, owner: Ownership, time: ZonedTime?) -> [Segment] {
        var seen: Set<String> = []
        var segments: [Segment] = []
        func add(_ text: String, label: String, offset: Int?) {
            guard seen.insert(text).inserted else { return }
            segments.append(
                Segment(text: text, region: .metadata, owner: owner, label: label, offset: offset, time: time))
        }
        if let title = head.title { add(title, label: "title", offset: nil) }
        for meta in head.metas where texts.contains(meta.name) {
            add(meta.content, label: meta.name, offset: meta.offset)
        }
        return segments
    }

    /// When the page says that it was published.
    static func time(_ head: HeadReader.Head) -> ZonedTime? {
        head.metas.lazy.filter { dates.contains($0.name) }.compactMap { DateReading.time($0.content) }.first
    }
}
