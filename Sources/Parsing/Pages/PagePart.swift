internal import AuditModel

/// A part of a page that has one author.
struct PagePart {
    /// What it is.
    enum Kind: Sendable {
        case page, main, post, comment, commentList, recentComments, quoted, card, bio, header, sidebar, navigation,
            footer

        /// Whether it is signed: names and dates found inside belong to it.
        var isItem: Bool {
            switch self {
            case .page, .post, .comment, .card: true
            default: false
            }
        }

        var region: Region {
            switch self {
            case .page, .main, .post: .post
            case .comment, .commentList: .comment
            case .recentComments, .sidebar: .sidebar
            case .quoted: .quoted
            case .card, .bio: .bio
            case .header: .header
            case .navigation: .navigation
            case .footer: .footer
            }
        }
    }

    var kind: Kind
    /// The part around it; itself for the page.
    var parent: Int
    /// The signed part that names and dates in it belong to; nil where they belong to nobody.
    var item: Int?
    /// The post or page that it stands under, or is.
    var post = 0
    /// The part that landmarks below it belong to: headings hold none.
    var landmark = 0
    /// The node that it is.
    var node: Int
    var authorNames: [String] = []
    var authorURLs: [String] = []
    /// The node that named the author: names outside it are mentions.
    var authorNode: Int?
    /// Whether the markup says that it is by the author of the post (`bypostauthor`).
    var isByPostAuthor = false
    var time: ZonedTime?
    /// Whether ``time`` comes from a mark of its own rather than from the first date seen.
    var isTimeMarked = false
    var url: String?
    /// Whose words it holds; set at the end.
    var owner = Ownership.unknown
}
