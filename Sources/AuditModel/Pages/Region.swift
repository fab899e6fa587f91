/// The part of a page that a text stands in.
package enum Region: String, Sendable, Hashable, Codable, CaseIterable {
    /// Name, handle and counters at the head of a profile.
    case header
    /// What the owner says of themselves.
    case bio
    /// A post, an article, a wiki page.
    case post
    /// A comment or a reply.
    case comment
    /// Words of somebody else, quoted.
    case quoted
    /// The address or label of a link.
    case link
    /// Readable but not shown: alt, title, aria-label, noscript, comments in the source.
    case hidden
    /// What the page states about itself: meta, JSON-LD, microformats, fields of an API.
    case metadata
    case sidebar
    case navigation
    case footer
}

/// Whose words a text is.
package enum Ownership: String, Sendable, Hashable, Codable, CaseIterable {
    /// The owner of the audited handle.
    case own
    /// Somebody else: never an exposure of the owner.
    case other
    /// The page does not say.
    case unknown = "cannot-tell"
}
