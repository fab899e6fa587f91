/// What a single word adds to a name in markup: `comment` says what it is about, `list` that it holds several.
struct NameWord: OptionSet, Sendable {
    let rawValue: UInt32

    // What a name can be about.
    static let comment = NameWord(rawValue: 1)
    static let comments = NameWord(rawValue: 1 << 1)
    static let reply = NameWord(rawValue: 1 << 2)
    static let guestbook = NameWord(rawValue: 1 << 3)
    static let post = NameWord(rawValue: 1 << 4)
    static let stream = NameWord(rawValue: 1 << 5)
    static let author = NameWord(rawValue: 1 << 6)
    static let user = NameWord(rawValue: 1 << 7)
    static let userName = NameWord(rawValue: 1 << 8)
    static let bio = NameWord(rawValue: 1 << 9)
    static let profile = NameWord(rawValue: 1 << 10)
    static let quote = NameWord(rawValue: 1 << 11)
    static let share = NameWord(rawValue: 1 << 12)
    static let followers = NameWord(rawValue: 1 << 13)
    static let suggested = NameWord(rawValue: 1 << 14)
    static let people = NameWord(rawValue: 1 << 15)
    static let site = NameWord(rawValue: 1 << 16)
    static let footer = NameWord(rawValue: 1 << 17)
    static let navigation = NameWord(rawValue: 1 << 18)

    /// Takes the meaning away: what is counted, opened or only spoken of.
    static let not = NameWord(rawValue: 1 << 19)
    /// New, of the whole site: `recent`, `latest`.
    static let recent = NameWord(rawValue: 1 << 20)

    // What a name says further.
    /// One of several.
    static let item = NameWord(rawValue: 1 << 21)
    /// All of several.
    static let list = NameWord(rawValue: 1 << 22)
    /// Changes nothing: `wrapper`.
    static let wrapper = NameWord(rawValue: 1 << 23)
    /// What stands in it: `body`.
    static let content = NameWord(rawValue: 1 << 24)
    /// The name of somebody, or a link with it.
    static let name = NameWord(rawValue: 1 << 25)
    /// What stands above: a heading, a note.
    static let head = NameWord(rawValue: 1 << 26)
    static let description = NameWord(rawValue: 1 << 27)
    /// Passed on unchanged, with a note above that names who did: `retweet`.
    static let passedOn = NameWord(rawValue: 1 << 28)

    /// One of these has to be there for a name to mean anything.
    static let telling: NameWord = [
        .comment, .comments, .reply, .guestbook, .post, .stream, .author, .user, .userName, .bio, .profile, .quote,
        .share, .followers, .people, .footer, .navigation,
    ]

    /// The words, in lower case.
    static let table: WordTable<NameWord> = {
        var words: [String: NameWord] = [:]
        for (meaning, row) in rows {
            for word in row.split(separator: " ") { words[String(word), default: []].formUnion(meaning) }
        }
        return WordTable(words.keys.sorted().map { ($0, words[$0] ?? []) })
    }()

    private static let rows: [(NameWord, String)] = [
        (
            .comment,
            "comment cmt webmention pingback trackback kommentar commentaire comentario comentário commento reactie"
        ),
        (
            .comments,
            "comments replies commentlist commentarea commentsection webmentions pingbacks trackbacks kommentare "
                + "commentaires comentarios comentários commenti reacties disqus"
        ),
        (.reply, "reply answer"),
        (.guestbook, "guestbook gaestebuch gästebuch gastenboek"),
        (.post, "post tweet toot status message entry story article forumpost skeet"),
        (.stream, "feed timeline stream thread activity topic blog forum group"),
        (.author, "author commenter poster byline submitter authorname authorlink"),
        (.user, "user member screen display author account login"),
        (.userName, "username nickname screenname displayname"),
        (.bio, "bio biography aboutme"),
        (.profile, "profile account user"),
        (.quote, "quote quoted blockquote"),
        (.passedOn, "retweet retweeted repost reposted reshare reshared boosted boost"),
        (.share, "reblog reblogged retweet retweeted repost reposted reshare reshared boosted"),
        (.followers, "followers followees"),
        (.suggested, "suggested recommended related similar suggestions recommendations follow know"),
        (.people, "people users profiles accounts members friends"),
        (.site, "site page global app layout main"),
        (.footer, "footer"),
        (.navigation, "nav navbar navigation"),
        (
            .not,
            "no not none has have with without hide hidden show shows open opened close closed toggle to load add write "
                + "leave new count counter counts number total btn button buttons icons form input field editor before "
                + "after above below ad ads skip jump goto enable enabled disable disabled if can allow respond rss "
                + "subscribe policy empty co hover tooltip modal popup type format"
        ),
        (.recent, "recent latest newest neueste derniers ultimos últimos"),
        (.item, "item entry node row single card cell element li post leaf entity"),
        (
            .list,
            "list lists area section thread threads tree feed stream page panel pane tab group template timeline items "
                + "collection children"
        ),
        (
            .wrapper,
            "wrapper wrap container inner outer block box holder root module component view viewer main sc styled "
                + "region query loop js trail layout grid listing parent target widget"
        ),
        (.content, "body content text copy message html markdown md inline"),
        (.name, "name names link handle"),
        (.head, "header head context info note label line prepend indicator icon badge hero intro banner"),
        (.description, "description about summary text"),
    ]
}
