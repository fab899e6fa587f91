/// What words of an element's attributes say of it, besides the part of the page that it opens.
struct MarkSet: OptionSet, Sendable {
    let rawValue: UInt32

    /// Names who wrote something.
    static let author = MarkSet(rawValue: 1)
    /// Is one comment, by a mark that has no other meaning.
    static let comment = MarkSet(rawValue: 1 << 1)
    /// Is taken from another page: `h-cite`.
    static let cite = MarkSet(rawValue: 1 << 2)
    /// Is a card of a person, in the new and in the old microformat.
    static let card = MarkSet(rawValue: 1 << 3)
    static let oldCard = MarkSet(rawValue: 1 << 4)
    /// Says that a comment is by the author of the post.
    static let byPostAuthor = MarkSet(rawValue: 1 << 5)
    /// Holds the date of publication.
    static let published = MarkSet(rawValue: 1 << 6)
    /// Leads to the post itself.
    static let permalink = MarkSet(rawValue: 1 << 7)
    /// Is the name of somebody: `fn`.
    static let formattedName = MarkSet(rawValue: 1 << 8)
    /// Is the name or the address of whom a card describes.
    static let cardName = MarkSet(rawValue: 1 << 9)
    /// Is an item of these schema.org types.
    static let person = MarkSet(rawValue: 1 << 10)
    static let postalAddress = MarkSet(rawValue: 1 << 11)
    /// Is of MediaWiki's making: `mw-…`.
    static let mediaWiki = MarkSet(rawValue: 1 << 12)
    /// Names an account: the site, not the writer, chose what stands there.
    static let account = MarkSet(rawValue: 1 << 13)
    /// Holds what somebody wrote, even where the element is one for quotes.
    static let ownContent = MarkSet(rawValue: 1 << 14)
    /// Is a line of Fossil's that names who wrote something.
    static let fossilByline = MarkSet(rawValue: 1 << 15)
    /// Is the body of a page where people talk to each other: `ns-talk` of MediaWiki.
    static let talkPage = MarkSet(rawValue: 1 << 16)
    /// Is an item of a microformat.
    static let microformat = MarkSet(rawValue: 1 << 17)
}
