/// The words that names in markup are put together from, by what they add to the name.
enum MarkupPieces {
    /// What a word adds.
    enum Piece: UInt8, Sendable {
        // What a name can be about.
        case comment, comments, reply, guestbook, post, stream, author, user, userName, bio, profile, quote, share
        case follower, suggested, people
        case site, footer, navigation
        /// Takes away all meaning: what is said to be there, counted, or opened only.
        case not
        /// Says that it is a gathering of what is new: `recent`, `latest`.
        case recent
        // What a name says further of it.
        /// One of several: `item`.
        case item
        /// All of several: `list`.
        case list
        /// Changes nothing: `wrapper`, `content`.
        case wrapper
        /// What stands in it: `body`, `text`.
        case content
        /// The name, or a link with the name, of somebody.
        case name
        /// The head of something, or a note above it.
        case head
        case description

        /// Whether a name with this word may mean something.
        var isTelling: Bool { rawValue <= Piece.navigation.rawValue }
    }

    static let table = WordTable<Piece>(
        rows.flatMap { piece, words in words.split(separator: " ").map { (word: String($0), meaning: piece) } })

    private static let rows: [(Piece, String)] = [
        (.comment, "comment cmt webmention kommentar commentaire comentario commento reactie trackback pingback"),
        (
            .comments,
            "comments replies commentlist commentarea webmentions kommentare commentaires comentarios commenti reacties "
                + "disqus trackbacks pingbacks"
        ),
        (.reply, "reply answer"),
        (.guestbook, "guestbook gaestebuch gastenboek"),
        (.post, "post tweet toot status message entry story article forumpost"),
        (.stream, "feed timeline stream thread activity topic"),
        (.author, "author commenter poster byline authorname postauthor commentauthor submitter"),
        (.user, "user member screen display"),
        (.userName, "username nickname screenname displayname"),
        (.bio, "bio biography aboutme"),
        (.profile, "profile account"),
        (.quote, "quote quoted blockquote"),
        (.share, "reblog reblogged retweet retweeted repost reposted reshare reshared boosted reblogs"),
        (.follower, "followers followees"),
        (.suggested, "suggested recommended related similar suggestions recommendations follow know"),
        (.people, "people users profiles accounts members friends"),
        (.site, "site page global app layout main"),
        (.footer, "footer"),
        (.navigation, "nav navbar navigation"),
        (
            .not,
            "no not none has have with without hide hidden show shows open opened close closed toggle to load add write "
                + "leave new count counter counts number total link-to btn button icon icons form input field editor "
                + "before after above below ad ads skip jump goto enable enabled disable disabled if can is-not allow "
                + "respond rss subscribe policy login empty co hover tooltip modal popup"
        ),
        (.recent, "recent latest newest neueste derniers ultimos"),
        (.item, "item entry node row single card cell element li leaf unit"),
        (
            .list,
            "list lists area section thread threads tree feed stream page panel pane tab group template timeline items "
                + "collection children"
        ),
        (
            .wrapper,
            "wrapper wrap container inner outer block box holder root module component view viewer main sc styled "
                + "region body-wrapper query loop js layout grid listing wrp parent"
        ),
        (.content, "body content text copy message html markdown md inline main-content"),
        (.name, "name names link login url handle title"),
        (.head, "header head context info note label line prepend indicator icon badge hero intro summary-card banner"),
        (.description, "description about summary text"),
    ]
}
