package import AuditModel

/// A feed of posts.
package struct Feed: Sendable, Hashable {
    /// What the feed calls itself.
    package var title: String?
    /// What it says it is about.
    package var summary: String?
    /// The address of the page that the feed belongs to, absolute.
    package var homepage: String?
    /// BCP 47, if the feed says so.
    package var language: String?
    /// What the feed states of its author: name, e-mail, address, picture. Nobody's yet: the caller knows whose feed
    /// it asked for.
    package var facts: [StatedFact]
    /// The posts, in the feed's order.
    package var entries: [FeedEntry]

    package init(
        title: String? = nil, summary: String? = nil, homepage: String? = nil, language: String? = nil,
        facts: [StatedFact] = [], entries: [FeedEntry] = []
    ) {
        self.title = title
        self.summary = summary
        self.homepage = homepage
        self.language = language
        self.facts = facts
        self.entries = entries
    }
}
