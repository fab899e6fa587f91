/// What common markup calls the parts of a page: classes, ids, roles and types.
enum MarkupVocabulary {
    /// The part that a word of `class` or `id` means, on a block.
    static let blocks: [String: PagePart.Kind] = table([
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
                + "wp-block-latest-comments recent-replies blogroll"
        ),
        (
            .post,
            "h-entry hentry h-event h-recipe h-review post status detailed-status toot tweet topic-post crawler-post "
                + "entry blog-post blogpost story-body activity-stream-item message-item postcontainer forum-post"
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
        (.header, "header site-header masthead page-header profile-header"),
        (
            .bio,
            "bio user-bio user-profile-bio profile-bio p-note about about-me author-bio account__header__content "
                + "vcard-details userinfo user-info profile-info"
        ),
        (.main, "mw-content-text mw-parser-output"),
    ])

    /// The part that a word means on any element.
    static let anywhere: [String: PagePart.Kind] = table([
        (.quoted, "quote quoted quotecontent bbcode_quote gmail_quote u-quotation-of quote-container quoteheader"),
        (.bio, "p-note user-profile-bio"),
    ])

    static let roles: [String: PagePart.Kind] = [
        "banner": .header, "navigation": .navigation, "complementary": .sidebar, "contentinfo": .footer, "main": .main,
        "article": .post, "comment": .comment,
    ]

    /// schema.org types, in lower case.
    static let types: [String: PagePart.Kind] = [
        "comment": .comment, "usercomments": .comment, "answer": .comment, "review": .post, "article": .post,
        "blogposting": .post, "newsarticle": .post, "socialmediaposting": .post, "discussionforumposting": .post,
        "question": .post, "wpsidebar": .sidebar, "wpheader": .header, "wpfooter": .footer,
        "sitenavigationelement": .navigation, "quotation": .quoted,
    ]

    /// Beginnings of ids that a number follows.
    static let commentIDs = ["comment-", "comment_", "li-comment-", "div-comment-", "reply-", "issuecomment-"]

    /// Classes of the element that names the author of a post or comment.
    static let authors: Set<String> = [
        "p-author", "u-author", "author", "comment-author", "comment_author", "commentauthor", "comment-author-link",
        "comment__author", "comment-author-name", "commenter", "username", "user-name", "display-name",
        "display-name__account",
        "poster", "postauthor", "post-author", "entry-author", "author-name", "byline", "creator", "hnuser",
        "comment-user",
        "comment-by", "status__display-name", "comment-meta__author",
    ]

    private static func table(_ rows: [(PagePart.Kind, String)]) -> [String: PagePart.Kind] {
        var table: [String: PagePart.Kind] = [:]
        for (kind, words) in rows {
            for word in words.split(separator: " ") { table[String(word)] = kind }
        }
        return table
    }
}
