/// What common markup calls the parts of a page: classes, ids, roles and types. A word is added in one row here, in
/// lower case; ``ElementMarks`` reads elements by it.
enum MarkupVocabulary {
    /// The part that a word of `class` or `id` means, on a block.
    private static let blocks: [(PagePart.Kind, String)] = [
        (
            .comment,
            "comment p-comment u-comment comment-item comment-entry comment-wrapper comment-container single-comment "
                + "post-comment article-comment timeline-comment js-comment-container review-comment commentholder "
                + "comment_container reply-item comment-thread-item comtr discussion-comment webmention"
        ),
        (
            .commentList,
            "comments comment-list commentlist comments-area comments-section comment-section comments-list "
                + "comments-wrapper comments-container post-comments article-comments comment-thread comment-area "
                + "commentarea disqus disqus_thread replies responses reactions webmentions livefyre fb-comments "
                + "utterances giscus remark42 isso-thread discussion discussions respond comment-tree guestbook"
        ),
        (
            .recentComments,
            "recent-comments recentcomments recent_comments widget_recent_comments latest-comments "
                + "wp-block-latest-comments recent-replies"
        ),
        (
            .post,
            "h-entry hentry h-event h-recipe h-review post status detailed-status toot tweet topic-post crawler-post "
                + "entry blog-post blogpost story-body activity-stream-item message-item postcontainer forum-post "
                + "forumhier forumtime forumpost timelinemoderncell timelinetablecell timelinesimplecell "
                + "timelineverbosecell timelinecompactcell timelinecolumnarcell"
        ),
        (
            .sidebar,
            "sidebar side-bar widget widget-area secondary related related-posts recommended right-rail left-rail "
                + "column-side"
        ),
        (
            .navigation,
            "nav navbar navigation menu breadcrumb breadcrumbs pagination catlinks mw-navigation mw-panel mw-head "
                + "vector-menu site-nav main-nav post-navigation skip-link printfooter"
        ),
        (.footer, "footer site-footer page-footer mw-footer colophon globalfooter"),
        (.header, "header site-header masthead page-header"),
        (
            .bio,
            "bio user-bio user-profile-bio profile-bio p-note about about-me author-bio account__header__content "
                + "vcard-details userinfo user-info profile-info"
        ),
        (.main, "mw-content-text mw-parser-output"),
        (
            .people,
            "followers blogroll who-to-follow people-you-may-know friends-list memberlist onlinelist online-users "
                + "suggested-users"
        ),
        (.shared, "reblogged retweet retweeted boosted repost reshared entry-reblog u-repost-of"),
        (.shareNote, "status__prepend retweet-header tweet-context"),
        (.profileHead, "profile-header profile-card account__header account-header user-profile-header"),
        (.revisions, "mw-contributions-list"),
        (.difference, "diff-deletedline diff-addedline diff-context"),
    ]

    /// The part that a word of `class` or `id` means on any element.
    private static let anywhere: [(PagePart.Kind, String)] = [
        (.quoted, "quote quoted quotecontent bbcode_quote gmail_quote u-quotation-of quote-container quoteheader"),
        (.bio, "p-note user-profile-bio"),
    ]

    /// What else a class says, besides the part.
    private static let classes: [(MarkSet, String)] = [
        (
            .author,
            "p-author u-author author comment-author comment_author commentauthor comment-author-link comment__author "
                + "comment-author-name commenter username user-name display-name display-name__account poster "
                + "postauthor post-author entry-author author-name byline creator hnuser comment-user comment-by "
                + "status__display-name comment-meta__author mw-userlink person-listing user-inline tumblelog "
                + "username-coloured"
        ),
        (
            .account,
            "username user-name hnuser display-name__account p-nickname nickname mw-userlink person-listing "
                + "user-inline username-coloured"
        ),
        (.ownContent, "postcontent post-content message-content entry-content restore signature"),
        (
            .fossilByline,
            "forumposthdr timelinemoderndetail timelinecolumnardetail timelineverbosedetail timelinedetail"
        ),
        (.talkPage, "ns-talk"),
        (.comment, "p-comment u-comment"),
        (.cite, "h-cite"),
        (.card, "h-card"),
        (.oldCard, "vcard"),
        (
            .byPostAuthor,
            "bypostauthor blog-author by-author by-post-author by-node-author is-author comment-author-admin submitter"
        ),
        (.published, "dt-published"),
        (.permalink, "u-url"),
        (.formattedName, "fn"),
        (.cardName, "p-name fn u-url url u-uid"),
    ]

    private static let roleParts: [(PagePart.Kind, String)] = [
        (.header, "banner"), (.navigation, "navigation"), (.sidebar, "complementary"), (.footer, "contentinfo"),
        (.main, "main"), (.post, "article"), (.comment, "comment"),
    ]

    /// Last parts of schema.org types.
    private static let typeParts: [(PagePart.Kind, String)] = [
        (.comment, "comment usercomments answer"),
        (.post, "review article blogposting newsarticle socialmediaposting discussionforumposting question"),
        (.sidebar, "wpsidebar"), (.header, "wpheader"), (.footer, "wpfooter"),
        (.navigation, "sitenavigationelement"), (.quoted, "quotation"),
    ]

    private static let typeSigns: [(MarkSet, String)] = [(.person, "person"), (.postalAddress, "postaladdress")]

    // MARK: The same as tables to look up

    /// The words of `class`; those of `id` mean a part only.
    static let names = WordTable(meanings(parts: blocks, anywhere: anywhere, signs: classes))
    static let types = WordTable(meanings(parts: typeParts, signs: typeSigns))
    static let roles = WordTable(entries(roleParts))
    static let itemprops = WordTable(
        entries([(MarkSet.author, "author creator"), (.comment, "comment"), (.published, "datepublished")]))
    static let relations = WordTable(entries([(MarkSet.author, "author"), (.permalink, "bookmark")]))
    /// Beginnings of ids that a number follows.
    static let commentIDs = WordTable(
        entries([((), "comment- comment_ li-comment- div-comment- reply- issuecomment- note_")]))

    private static func entries<Meaning>(_ rows: [(Meaning, String)]) -> [(word: String, meaning: Meaning)] {
        rows.flatMap { meaning, words in words.split(separator: " ").map { (String($0), meaning) } }
    }

    /// All that several lists of rows say of each word.
    private static func meanings(
        parts: [(PagePart.Kind, String)], anywhere: [(PagePart.Kind, String)] = [], signs: [(MarkSet, String)]
    ) -> [(word: String, meaning: MarkMeaning)] {
        var meanings: [String: MarkMeaning] = [:]
        for (word, part) in entries(parts) { meanings[word, default: MarkMeaning()].part = part }
        for (word, part) in entries(anywhere) {
            meanings[word, default: MarkMeaning()].part = part
            meanings[word]?.isAnywhere = true
        }
        for (word, sign) in entries(signs) { meanings[word, default: MarkMeaning()].signs.formUnion(sign) }
        return meanings.keys.sorted().enumerated().map { rank, word in
            var meaning = meanings[word] ?? MarkMeaning()
            meaning.rank = rank
            return (word, meaning)
        }
    }
}
