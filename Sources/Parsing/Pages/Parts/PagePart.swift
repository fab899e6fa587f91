internal import AuditModel

/// A part of a page that has one author.
struct PagePart {
    /// What it is.
    enum Kind: Sendable {
        case page, main, post, comment, commentList, recentComments, quoted, card, bio, header, sidebar, navigation,
            footer
        /// The head of a profile: name, counters, perhaps the bio.
        case profileHead
        /// A post of somebody else's that is passed on, or shown as what a post answers to.
        case shared
        /// A line above such a post that says who passed it on.
        case shareNote
        /// Followers, friends, suggestions: others, and what they say of themselves.
        case people
        /// Versions of a page, each by somebody.
        case revisions
        /// What changed between two versions: nobody says who wrote it.
        case difference

        /// Whether it is signed: names and dates found inside belong to it.
        var isItem: Bool {
            switch self {
            case .page, .post, .comment, .card, .shared: true
            default: false
            }
        }

        /// Whether it frames a page rather than being what the page is about.
        var isLandmark: Bool {
            switch self {
            case .header, .footer, .navigation, .sidebar: true
            default: false
            }
        }

        /// Whether names and dates in it belong to nobody.
        var isAnonymous: Bool {
            switch self {
            case .quoted, .commentList, .recentComments, .shareNote, .people, .revisions, .difference: true
            default: false
            }
        }

        var region: Region {
            switch self {
            case .page, .main, .post, .revisions, .difference, .shareNote: .post
            case .comment, .commentList: .comment
            case .recentComments, .sidebar, .people: .sidebar
            case .quoted, .shared: .quoted
            case .card, .bio: .bio
            case .header, .profileHead: .header
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
    /// Those of the names that the site gave as names of accounts: nobody else can bear them there.
    var accounts: [String] = []
    /// The node that named the author: names outside it are mentions.
    var authorNode: Int?
    /// Whether the markup says that it is by the author of the post (`bypostauthor`).
    var isByPostAuthor = false
    /// Whether text stood in it before anything else opened.
    var hasText = false
    /// The element inside that was taken for the same comment: what opens behind it may be the next one.
    var wrapped: Int?
    /// Whether it stands beside such an element: what is around it says nothing of who wrote it.
    var isLoose = false
    /// Whether it is the term of a list of terms (`dt`), which the parts behind it belong to.
    var isTerm = false
    /// Whether it was told by its shape alone.
    var isGuess = false
    /// Whether only the shape of a link signs it: on the owner's own site, that proves nothing.
    var isWeaklySigned = false
    var time: ZonedTime?
    /// Whether ``time`` comes from a mark of its own rather than from the first date seen.
    var isTimeMarked = false
    var url: String?
    /// Whose words it holds; set at the end.
    var owner = Ownership.unknown
}
