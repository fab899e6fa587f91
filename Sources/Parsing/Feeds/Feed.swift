package import AuditModel

/// A feed of posts.
package struct Feed: Sendable, Hashable {
    /// What the feed calls itself.
    package var title: String?
    /// What it says it is about.
    package var summary: String?
    /// The address of the page that the feed belongs to, absolute.
    package var homepage: String?
    /// The name that the feed is known by, as written.
    package var id: String?
    /// BCP 47, if the feed says so.
    package var language: String?
    /// When it was last changed, as written.
    package var updated: ZonedTime?
    /// Who writes it.
    package var authors: [FeedPerson]
    /// Who else has a part in it.
    package var contributors: [FeedPerson]
    /// Who serves it: RSS's `webMaster`, Dublin Core's `publisher`, the owner of a podcast.
    package var publishers: [FeedPerson]
    /// The feed's picture, absolute.
    package var image: String?
    /// The links of the feed itself, absolute, in order: `alternate`, `self`, `next`...
    package var links: [Link]
    /// The posts, in the feed's order.
    package var entries: [FeedEntry]

    package init(
        title: String? = nil, summary: String? = nil, homepage: String? = nil, id: String? = nil,
        language: String? = nil, updated: ZonedTime? = nil, authors: [FeedPerson] = [],
        contributors: [FeedPerson] = [], publishers: [FeedPerson] = [], image: String? = nil, links: [Link] = [],
        entries: [FeedEntry] = []
    ) {
        self.title = title
        self.summary = summary
        self.homepage = homepage
        self.id = id
        self.language = language
        self.updated = updated
        self.authors = authors
        self.contributors = contributors
        self.publishers = publishers
        self.image = image
        self.links = links
        self.entries = entries
    }

    /// What the feed states of its author: name, e-mail, address, picture. Nobody's yet: the caller knows whose feed it
    /// asked for. Contributors are left out, they are others; who serves a feed counts where no author is named.
    package var facts: [StatedFact] {
        var facts: [StatedFact] = []
        func add(_ property: StatedFact.Property, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            let fact = StatedFact(property: property, value: value, source: "feed", owner: .unknown)
            if !facts.contains(fact) { facts.append(fact) }
        }
        for person in authors + publishers.filter({ !authors.isEmpty ? $0.name == authors.first?.name : true }) {
            add(.name, person.name)
            add(.email, person.email)
            add(.url, person.url)
        }
        add(.image, image)
        return facts
    }
}
