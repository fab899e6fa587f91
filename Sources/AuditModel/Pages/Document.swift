/// What was read from a page.
package struct Document: Sendable, Hashable {
    /// The account whose page it is.
    package var handle: Handle
    /// The address at which a stranger reads it.
    package var url: String
    /// The page's own title, if any.
    package var title: String?
    /// BCP 47 language tag, if the page says so.
    package var language: String?
    /// How widely it can be read.
    package var reach: Reach
    /// The text, in reading order.
    package var segments: [Segment]
    /// The links, in reading order.
    package var links: [Link]
    /// The pictures that the page shows, in reading order, then those that it links to.
    package var images: [ImageReference]
    /// What the page states in fields.
    package var facts: [StatedFact]

    package init(
        handle: Handle, url: String, title: String? = nil, language: String? = nil, reach: Reach = .open,
        segments: [Segment] = [], links: [Link] = [], images: [ImageReference] = [], facts: [StatedFact] = []
    ) {
        self.handle = handle
        self.url = url
        self.title = title
        self.language = language
        self.reach = reach
        self.segments = segments
        self.links = links
        self.images = images
        self.facts = facts
    }
}
