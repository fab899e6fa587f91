package import AuditModel

/// A post in a feed.
package struct FeedEntry: Sendable, Hashable {
    /// The post's address, absolute.
    package var url: String?
    /// As plain text.
    package var title: String?
    /// The content, or the summary if there is none, as plain text.
    package var text: String
    /// The links in the content, absolute.
    package var links: [Link]
    /// When it was published, else when it was last changed, as written.
    package var time: ZonedTime?
    package var authorName: String?
    package var authorEmail: String?
    package var authorURL: String?

    package init(
        url: String? = nil, title: String? = nil, text: String = "", links: [Link] = [], time: ZonedTime? = nil,
        authorName: String? = nil, authorEmail: String? = nil, authorURL: String? = nil
    ) {
        self.url = url
        self.title = title
        self.text = text
        self.links = links
        self.time = time
        self.authorName = authorName
        self.authorEmail = authorEmail
        self.authorURL = authorURL
    }

    /// The day that it was published, in the zone that it was written in.
    package var posted: CivilDate? { time?.wholeDay }
}
