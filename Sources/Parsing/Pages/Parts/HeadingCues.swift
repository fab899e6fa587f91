/// Headings that announce what others wrote.
enum HeadingCues {
    private static let comments: Set<String> = [
        "comment", "comments", "reply", "replies", "response", "responses", "leave a comment", "leave a reply",
        "join the conversation", "webmentions", "reactions", "guestbook", "kommentare", "kommentar", "commentaires",
        "commentaire", "comentarios", "comentário", "comentários", "commenti", "reacties", "komentarze", "komentáře",
        "kommentarer", "kommentit", "hozzászólások", "yorumlar", "комментарии", "коментарі", "σχόλια", "コメント", "评论",
        "評論", "留言", "댓글", "التعليقات", "תגובות", "ความคิดเห็น", "bình luận",
        "what readers say", "what others say", "what people say",
        "reader comments", "readers comments", "user comments", "visitor comments", "mentions", "discussion",
        "leserkommentare", "gästebuch", "livre d or", "opiniones", "відгуки", "отзывы", "обсуждение",
    ]
    private static let people: Set<String> = [
        "people you may know", "who to follow", "followers", "following", "suggested for you", "suggested users",
        "suggested accounts", "related profiles", "similar profiles", "similar accounts", "similar users", "friends",
        "people also viewed", "recommended for you", "recommended users", "online users", "who is online", "members",
        "blogroll", "kontakte", "abonnés", "seguidores", "подписчики", "フォロワー", "粉丝",
    ]
    private static let recent: Set<String> = [
        "recent comments", "latest comments", "recent replies", "neueste kommentare", "letzte kommentare",
        "commentaires récents", "comentarios recientes", "comentários recentes", "commenti recenti",
        "recente reacties", "najnowsze komentarze", "свежие комментарии", "最近のコメント", "近期评论",
    ]

    /// The part that follows a heading; nil for all other headings.
    static func part(after heading: String) -> PagePart.Kind? {
        if !mayAnnounce(heading) { return nil }
        let words = words(of: heading)
        if words.isEmpty || words.count > 12 { return nil }
        let text = words.joined(separator: " ")
        if recent.contains(text) { return .recentComments }
        if comments.contains(text) { return .commentList }
        if people.contains(text) { return .people }
        // "3 comments on …", "12 thoughts on …": only with a number before.
        let startsWithNumber = heading.first { !$0.isWhitespace }?.isNumber == true
        if startsWithNumber, let first = words.first, comments.contains(first) || first == "thoughts" {
            return .commentList
        }
        return nil
    }

    /// The words in lower case. Most headings are ASCII, and walking over characters costs more than all else here.
    private static func words(of heading: String) -> [String] {
        guard heading.utf8.allSatisfy({ $0 < 0x80 }) else {
            return heading.lowercased().split { !$0.isLetter }.map(String.init)
        }
        return heading.utf8.split { !Bytes.isLetter($0) }.map { word in
            String(decoding: word.map(Bytes.lowered), as: UTF8.self)
        }
    }

    /// Whether a heading can be one of those: each is short, or begins with a number. Most headings of a page are titles.
    private static func mayAnnounce(_ heading: String) -> Bool {
        if heading.utf8.count <= longestCue { return true }
        guard let first = heading.utf8.first(where: { !Bytes.isSpace($0) }) else { return false }
        return Bytes.isDigit(first) || first >= 0x80
    }

    /// In bytes, with room for what is no letter around the words.
    private static let longestCue = 40
}
