internal import AuditModel

/// Turns meta elements into facts and segments.
enum MetaFacts {
    private static let properties: [String: (StatedFact.Property, String)] = [
        "author": (.name, "meta author"), "profile:first_name": (.givenName, "Open Graph"),
        "profile:last_name": (.familyName, "Open Graph"), "profile:username": (.nickname, "Open Graph"),
        "og:email": (.email, "Open Graph"), "og:phone_number": (.telephone, "Open Graph"),
        "og:street-address": (.address, "Open Graph"), "og:locality": (.locality, "Open Graph"),
        "twitter:creator": (.nickname, "Twitter card"), "reply-to": (.email, "meta reply-to"),
        "icbm": (.coordinates, "meta ICBM"), "geo.position": (.coordinates, "meta geo.position"),
        "geo.placename": (.locality, "meta geo.placename"), "dc.creator": (.name, "Dublin Core"),
    ]
    private static let texts: Set<String> = [
        "description", "og:description", "twitter:description", "og:title", "keywords",
    ]

    /// The facts that meta elements state.
    static func add(_ head: HeadReader.Head, owner: Ownership, to sink: inout FactSink) {
        var latitude: String?
        for meta in head.metas {
            if let (property, source) = properties[meta.name] {
                sink.add(property, meta.content, source: source, owner: owner)
            }
            if meta.name.hasSuffix(":latitude") { latitude = meta.content }
            if meta.name.hasSuffix(":longitude"), let north = latitude {
                sink.add(.coordinates, north + ", " + meta.content, source: "Open Graph", owner: owner)
            }
        }
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
        let names = [
            "article:published_time", "og:published_time", "date", "dc.date", "datepublished", "citation_date",
        ]
        return head.metas.lazy.filter { names.contains($0.name) }.compactMap { DateReading.time($0.content) }.first
    }
}
