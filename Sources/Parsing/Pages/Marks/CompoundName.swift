/// Reads what a name made of several words means: `comment__body`, `PostCommentList`, `comments-module__item--x3F2`.
///
/// The name's subject decides, and the words behind it say whether one or all are meant. A word behind the subject that
/// is not known makes it mean something else: `comment-count`, `comments-link`.
enum CompoundName {
    /// Nil if it means nothing. Of several words of an element, those of ``MarkupVocabulary`` count first.
    static func meaning(of name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> MarkMeaning? {
        guard let pieces = NamePieces(name, in: bytes) else { return nil }
        if pieces.count < 2, pieces.union.isDisjoint(with: [.comments, .share, .followers]) { return nil }
        var meaning = MarkMeaning()
        meaning.part = part(of: pieces)
        meaning.signs = signs(of: pieces)
        if meaning.part == nil, meaning.signs.isEmpty { return nil }
        meaning.rank = rank(of: meaning.part)
        return meaning
    }

    /// Behind all words of the vocabulary, and in one order among themselves.
    private static func rank(of part: PagePart.Kind?) -> Int {
        let order: [PagePart.Kind] = [.people, .recentComments, .shared, .quoted, .comment, .commentList, .post]
        return 100_000 + (order.firstIndex { $0 == part } ?? order.count)
    }

    private static func part(of pieces: NamePieces) -> PagePart.Kind? {
        if pieces.modifier < pieces.count, let part = sharing(pieces, from: pieces.modifier, to: pieces.count) {
            return part
        }
        let end = pieces.modifier
        return people(pieces, to: end) ?? sharing(pieces, from: 0, to: end) ?? comment(pieces, to: end)
            ?? bio(pieces, to: end) ?? post(pieces, to: end) ?? landmark(pieces, to: end)
    }

    // MARK: Subjects

    private static func comment(_ pieces: NamePieces, to end: Int) -> PagePart.Kind? {
        guard let start = (0..<end).first(where: { !pieces[$0].isDisjoint(with: [.comment, .comments, .guestbook]) })
        else { return reply(pieces, to: end) }
        var isList = pieces[start].isDisjoint(with: .comment)
        var isRecent = false
        for place in 0..<start {
            if pieces[place].contains(.not) { return nil }
            isRecent = isRecent || pieces[place].contains(.recent)
        }
        for place in start + 1..<max(end, start + 1) {
            let word = pieces[place]
            if word.contains(.comments) {
                isList = true
            } else if word.contains(.comment) || word.contains(.item) {
                isList = false
            } else if word.contains(.list) {
                isList = true
            } else if word.isDisjoint(with: [.wrapper, .content]) {
                return nil
            }
        }
        if isRecent { return .recentComments }
        return isList ? .commentList : .comment
    }

    /// `thread-reply`, `reply__body`; a `quick-reply` is a form, and a single word a link more often than not.
    private static func reply(_ pieces: NamePieces, to end: Int) -> PagePart.Kind? {
        guard let start = (0..<end).first(where: { pieces[$0].contains(.reply) }) else { return nil }
        let isOfStream = (0..<start).allSatisfy { !pieces[$0].isDisjoint(with: [.stream, .post, .wrapper]) }
        let isPlain = (start + 1..<max(end, start + 1)).allSatisfy {
            !pieces[$0].isDisjoint(with: [.item, .content, .wrapper])
        }
        return isOfStream && isPlain && end > 1 ? .comment : nil
    }

    /// What is taken from others: quotes, and posts passed on.
    private static func sharing(_ pieces: NamePieces, from first: Int, to end: Int) -> PagePart.Kind? {
        guard let start = (first..<end).first(where: { !pieces[$0].isDisjoint(with: [.quote, .share]) }) else {
            return nil
        }
        if (first..<start).contains(where: { pieces[$0].contains(.not) }) { return nil }
        let rest = start + 1..<max(end, start + 1)
        let isShare = pieces[start].contains(.share)
        if pieces[start].contains(.passedOn), rest.contains(where: { pieces[$0].contains(.head) }) { return .shareNote }
        let isPlain = rest.allSatisfy { !pieces[$0].isDisjoint(with: [.item, .content, .wrapper, .post, .stream]) }
        return isPlain ? (isShare ? .shared : .quoted) : nil
    }

    private static func people(_ pieces: NamePieces, to end: Int) -> PagePart.Kind? {
        if pieces.union.contains(.not) { return nil }
        let isFollowers = (0..<end).contains { pieces[$0].contains(.followers) }
        let isSuggested =
            pieces.union.contains(.suggested)
            && (0..<end).contains { !pieces[$0].isDisjoint(with: [.people, .followers]) }
        guard isFollowers || isSuggested else { return nil }
        let last = pieces[end - 1]
        return last.isDisjoint(with: [.list, .wrapper, .followers, .people, .content]) ? nil : .people
    }

    private static func bio(_ pieces: NamePieces, to end: Int) -> PagePart.Kind? {
        if pieces.union.contains(.not) || pieces.union.contains(.author) { return nil }
        if let start = (0..<end).first(where: { pieces[$0].contains(.bio) }) {
            let isPlain = (start + 1..<max(end, start + 1)).allSatisfy {
                !pieces[$0].isDisjoint(with: [.content, .wrapper, .description])
            }
            return isPlain ? .bio : nil
        }
        guard let start = (0..<end).first(where: { pieces[$0].contains(.profile) }), start + 1 < end else { return nil }
        let rest = start + 1..<end
        if rest.allSatisfy({ !pieces[$0].isDisjoint(with: [.description, .wrapper]) }),
            rest.contains(where: { pieces[$0].contains(.description) })
        {
            return .bio
        }
        let isHead = rest.contains { pieces[$0].contains(.head) } || pieces[end - 1].contains(.item)
        let isPlain = rest.allSatisfy { !pieces[$0].isDisjoint(with: [.head, .item, .wrapper]) }
        return isHead && isPlain ? .profileHead : nil
    }

    private static func post(_ pieces: NamePieces, to end: Int) -> PagePart.Kind? {
        if (0..<end).contains(where: { pieces[$0].contains(.not) }) { return nil }
        let subject = (0..<end).first { !pieces[$0].isDisjoint(with: [.post, .stream]) }
        guard let subject, subject + 1 < end else { return nil }
        let isPlain = (subject + 1..<end).allSatisfy {
            !pieces[$0].isDisjoint(with: [.item, .wrapper, .post])
        }
        let isOne =
            pieces[subject].contains(.post)
            || (subject + 1..<end).contains { !pieces[$0].isDisjoint(with: [.item, .post]) }
        return isPlain && isOne ? .post : nil
    }

    private static func landmark(_ pieces: NamePieces, to end: Int) -> PagePart.Kind? {
        guard end >= 2, pieces[end - 2].contains(.site) else { return nil }
        if pieces[end - 1].contains(.footer) { return .footer }
        return pieces[end - 1].contains(.navigation) ? .navigation : nil
    }

    // MARK: Who signed

    private static func signs(of pieces: NamePieces) -> MarkSet {
        let end = pieces.modifier
        guard end > 0, !(0..<end).contains(where: { pieces[$0].contains(.not) }) else { return [] }
        if let start = (0..<end).first(where: { pieces[$0].contains(.userName) }) {
            return isName(pieces, start + 1..<max(end, start + 1)) ? [.author, .account] : []
        }
        if let start = (0..<end).first(where: { pieces[$0].contains(.author) }) {
            return isName(pieces, start + 1..<max(end, start + 1)) ? .author : []
        }
        guard let start = (0..<end).first(where: { pieces[$0].contains(.user) }), start + 1 < end else { return [] }
        let rest = start + 1..<end
        let isNamed = rest.contains { pieces[$0].contains(.name) }
        return isNamed && isName(pieces, rest) ? .author : []
    }

    private static func isName(_ pieces: NamePieces, _ rest: Range<Int>) -> Bool {
        rest.allSatisfy { !pieces[$0].isDisjoint(with: [.name, .author, .user, .wrapper]) }
    }
}
