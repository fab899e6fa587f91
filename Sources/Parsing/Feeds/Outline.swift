package import AuditModel

/// An outline (OPML): mostly the feeds that somebody reads, sometimes notes.
package struct Outline: Sendable, Hashable {
    package var title: String?
    /// Who keeps it.
    package var keeper: FeedPerson
    /// When it was last changed, as written.
    package var modified: ZonedTime?
    /// The sites and feeds that it names, absolute. They are others' as a rule: their owner is unknown.
    package var links: [Link]
    /// The lines that name no site, in order.
    package var notes: [String]

    package init(
        title: String? = nil, keeper: FeedPerson = FeedPerson(), modified: ZonedTime? = nil, links: [Link] = [],
        notes: [String] = []
    ) {
        self.title = title
        self.keeper = keeper
        self.modified = modified
        self.links = links
        self.notes = notes
    }

    /// A document of the outline; `owner` is whose page it stands on.
    package func document(of page: Page, handle: Handle, owner: Ownership) -> Document {
        var document = Document(handle: handle, url: page.url, title: title, links: links)
        if let title, !title.isEmpty {
            document.segments.append(
                Segment(text: title, region: .metadata, owner: owner, label: "title", time: modified))
        }
        if !notes.isEmpty {
            document.segments.append(
                Segment(text: notes.joined(separator: "\n"), region: .post, owner: owner, time: modified))
        }
        let fields: [(StatedFact.Property, String?)] = [
            (.name, keeper.name), (.email, keeper.email), (.url, keeper.url),
        ]
        for case (let property, let value?) in fields {
            document.facts.append(
                StatedFact(property: property, value: value, source: "OPML", owner: owner, time: modified))
        }
        return document
    }
}
