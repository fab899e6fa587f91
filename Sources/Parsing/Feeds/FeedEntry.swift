package import AuditModel

/// A post in a feed.
package struct FeedEntry: Sendable, Hashable {
    /// The name that the feed knows it by, as written; an address where that is relative is made absolute.
    package var id: String?
    /// The post's address, absolute.
    package var url: String?
    /// As plain text.
    package var title: String?
    /// The content, or the summary if there is none, as plain text.
    package var text: String
    /// The summary as plain text, where there is one beside the content.
    package var summary: String?
    /// What other fields say, as plain text: captions of pictures, subtitles of podcasts.
    package var asides: [String]
    /// The links in the content, absolute.
    package var links: [Link]
    /// The links of the entry itself, absolute, in order: `alternate`, `enclosure`, `related`, `replies`...
    package var ownLinks: [Link]
    /// When it was published, as written.
    package var published: ZonedTime?
    /// When it was last changed, as written.
    package var updated: ZonedTime?
    /// BCP 47, that of the text if the feed says so, else that of the whole entry.
    package var language: String?
    /// Who wrote it, as the entry says.
    package var authors: [FeedPerson]
    /// Who else had a part in it.
    package var contributors: [FeedPerson]
    /// Where it was written or what place it is about.
    package var positions: [FeedPosition]
    /// The feed that it was taken over from, without entries.
    package var source: Feed?
    /// Whether it answers another post.
    package var isReply: Bool

    package init(
        id: String? = nil, url: String? = nil, title: String? = nil, text: String = "", summary: String? = nil,
        asides: [String] = [], links: [Link] = [], ownLinks: [Link] = [], published: ZonedTime? = nil,
        updated: ZonedTime? = nil, language: String? = nil, authors: [FeedPerson] = [],
        contributors: [FeedPerson] = [], positions: [FeedPosition] = [], source: Feed? = nil,
        isReply: Bool = false
    ) {
        self.id = id
        self.url = url
        self.title = title
        self.text = text
        self.summary = summary
        self.asides = asides
        self.links = links
        self.ownLinks = ownLinks
        self.published = published
        self.updated = updated
        self.language = language
        self.authors = authors
        self.contributors = contributors
        self.positions = positions
        self.source = source
        self.isReply = isReply
    }

    /// The summary, if it says more than the head of the text and the title do.
    package var ownSummary: String? {
        guard let summary, !summary.isEmpty, summary != title else { return nil }
        func letters(_ text: String) -> [UInt8] {
            text.utf8.filter { Bytes.isLetter($0) || Bytes.isDigit($0) || $0 >= 0x80 }
        }
        // Where the text was cut off, dots stand in its place: `[…]`.
        let ellipsis = Array("…".utf8)
        var head = letters(summary)[...]
        if head.suffix(ellipsis.count).elementsEqual(ellipsis) { head = head.dropLast(ellipsis.count) }
        return letters(text).starts(with: head) ? nil : summary
    }

    /// When it was published, else when it was last changed.
    package var time: ZonedTime? { published ?? updated }

    /// The day of ``time``, in the zone that it was written in.
    package var posted: CivilDate? { time?.wholeDay }

    /// The name of the first author.
    package var authorName: String? { authors.first?.name }

    /// The e-mail address of the first author.
    package var authorEmail: String? { authors.first?.email }

    /// The address of the first author's page.
    package var authorURL: String? { authors.first?.url }
}
