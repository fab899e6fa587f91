/// Who speaks of whom in a sentence.
struct Voice {
    typealias Heads = Lexicon.Heads

    /// Who acts, as told by the words nearest to a place.
    enum Agent: Equatable {
        /// The author, told by a word at that index.
        case author(Int)
        case other, reader, nobody
    }

    let sentence: Sentence
    let heads: [Heads]
    private let isVietnamese: Bool

    init(_ sentence: Sentence) {
        self.sentence = sentence
        heads = SpeakerWords.lexicon.read(sentence)
        isVietnamese = Voice.isVietnamese(sentence)
    }

    func has(_ wanted: Heads, in range: Range<Int>) -> Bool {
        range.clamped(to: heads.indices).contains { !heads[$0].isDisjoint(with: wanted) }
    }

    /// The tokens around some tokens up to a comma, a bracket, a `but` or the like.
    func clause(around tokens: Range<Int>) -> Range<Int> {
        var first = tokens.lowerBound
        while first > 0, !beginsClause(first) { first -= 1 }
        var last = tokens.upperBound
        while last < heads.count, !beginsClause(last) { last += 1 }
        return first..<last
    }

    /// Whether a clause begins with `if` there.
    func isConditional(in range: Range<Int>) -> Bool {
        range.clamped(to: heads.indices).contains { index in
            heads[index].contains(.condition)
                && (index == 0 || beginsClause(index)
                    || sentence.tokens[safe: index - 1].map { Voice.joins.contains($0) } == true
                    || sentence.tokens[index].form == .ideograph)
        }
    }

    /// Whether a token stands behind a comma, a bracket or the like, or is a `but`.
    func beginsClause(_ index: Int) -> Bool {
        guard let token = sentence.tokens[safe: index] else { return false }
        // `0.1% on Kraken`
        if token.gap.isSubset(of: [.symbol, .space]), sentence.text[token.span.lowerBound - 2] == 0x25 { return false }
        // `0,4`
        if token.gap == .comma, token.form != .word, sentence.tokens[safe: index - 1]?.form == .number { return false }
        return !token.gap.isDisjoint(with: Voice.stops) || token.gap.isSuperset(of: Voice.dash)
            || Voice.buts.contains(token)
    }

    private static let stops: Token.Gap = [.comma, .bracket, .symbol, .ellipsis, .colon]
    private static let dash: Token.Gap = [.space, .dash]

    private static let buts = WordSet(
        "but mas aber pero mais sondern но ama tapi nhưng 但 而 because porque weil parce since_then")

    /// Whether a token names the author: not `my` in `my sister`, not `i` in `can i`, not `.io`.
    func isAuthor(_ index: Int) -> Bool {
        guard heads.indices.contains(index) else { return false }
        if isVietnamese, Voice.vietnamese.contains(sentence.tokens[index]) { return true }
        guard !heads[index].isDisjoint(with: [.subject, .me, .own]), !isOwnKin(index) else { return false }
        if isVietnamese, Voice.french == sentence.tokens[index].hash { return false }
        let token = sentence.tokens[index]
        guard token.gap != .dot, !Voice.isCountry(token), !isGerman(index) else { return false }
        if heads[index].contains(.me), has(.kin, in: index + 1..<index + 3), !has(.subject, in: index + 1..<index + 6) {
            return false
        }
        if heads[index].contains(.subject) {
            if has(.kin, in: index - 1..<index), !isJoined(index) { return false }
            if let asker = sentence.tokens[safe: index - 1], Voice.askers.contains(asker) { return false }
        }
        return true
    }

    /// `我妈`: `my mother` in one word that begins with `I`.
    private func isOwnKin(_ index: Int) -> Bool {
        heads[index].contains(.kin) && sentence.tokens[index].form == .ideograph
            && !heads[index].isDisjoint(with: [.subject, .me])
    }

    /// `and I`
    private func isJoined(_ index: Int) -> Bool {
        sentence.tokens[safe: index - 1].map { Voice.joins.contains($0) } ?? false
    }

    /// `im Winter`
    private func isGerman(_ index: Int) -> Bool {
        let token = sentence.tokens[index]
        return token.count == 2 && token.hash == Voice.im && sentence.tokens[safe: index + 1]?.isCapital == true
    }

    private static let im = WordHash.of("im")

    private static func isCountry(_ token: Token) -> Bool { token.isUpper && us == token.hash }
    private static let thanks = WordSet("thank thanks love bless fuck")
    private static let us = WordHash.of("us")
    private static let joins = WordSet("and y e et und и ve dan")
    private static let askers = WordSet(
        "can could should may shall would do must did does will kann soll puedo debo posso peux dois")

    /// Who acts on what is named at some tokens: the nearest who is named before it in its clause, else behind it, else
    /// in the rest of the sentence.
    func agent(of tokens: Range<Int>) -> Agent {
        let clause = clause(around: tokens)
        let ranges = [
            (clause.lowerBound..<tokens.lowerBound, true), (tokens.upperBound..<clause.upperBound, false),
            (max(0, clause.lowerBound - 30)..<clause.lowerBound, true),
            (clause.upperBound..<min(heads.count, clause.upperBound + 24), false),
        ]
        for (range, isBackward) in ranges.dropLast() {
            if let agent = isBackward ? agent(range.reversed()) : agent(range) { return agent }
        }
        // Others who come in a clause behind do something of their own.
        if let last = ranges.last, case .author(let index)? = agent(last.0) { return .author(index) }
        return .nobody
    }

    /// Whom a token names.
    func agent(at index: Int) -> Agent {
        if isAuthor(index) { return .author(index) }
        return isOther(index) ? .other : isReader(index) ? .reader : .nobody
    }

    private func agent(_ indices: some Sequence<Int>) -> Agent? {
        var object: Int?
        for index in indices {
            if isAuthor(index) {
                if !Voice.objects.contains(sentence.tokens[index]) { return .author(object ?? index) }
                if object == nil { object = index }
            } else if isOther(index) {
                return .other
            } else if object == nil, isReader(index) {
                return .reader
            }
        }
        return object.map { .author($0) }
    }

    private func isOther(_ index: Int) -> Bool {
        if heads[index].contains(.other) { return !Voice.they.contains(sentence.tokens[index]) }
        guard heads[index].contains(.kin) else { return false }
        // `mum of two, Bitget user`: what the author is.
        if index == 0, Voice.parents.contains(sentence.tokens[index]),
            sentence.tokens[safe: 1].map({ Voice.ofs.contains($0) }) == true
        {
            return false
        }
        guard let before = sentence.tokens[safe: index - 1] else { return true }
        if Voice.receivers.contains(sentence.tokens[index]) || isOwnKin(index) { return true }
        return !heads[index - 1].isDisjoint(with: [.me, .other, .you]) || Voice.articles.contains(before)
    }

    private func isReader(_ index: Int) -> Bool {
        // `BtcTurk'te`
        if sentence.tokens[index].gap == .quote { return false }
        // `thank you`
        if let before = sentence.tokens[safe: index - 1], Voice.thanks.contains(before) { return false }
        return heads[index].contains(.you) || isVietnamese && Voice.vietnameseYou.contains(sentence.tokens[index])
    }

    /// Whether it is written with the letters of Vietnamese: `tôi` is `I` there, `toi` is not.
    private static func isVietnamese(_ sentence: Sentence) -> Bool {
        let bytes = sentence.span.clamped(to: 0..<sentence.text.count)
        sentence.text.note(bytesRead: bytes.count)
        return bytes.contains { at in
            switch sentence.text.bytes[at] {
            case 0xe1: sentence.text[at + 1] == 0xba && sentence.text[at + 2] >= 0xa0 || sentence.text[at + 1] == 0xbb
            case 0xc4: sentence.text[at + 1] == 0x91 || sentence.text[at + 1] == 0x90
            case 0xc6: sentence.text[at + 1] == 0xa1 || sentence.text[at + 1] == 0xb0
            default: false
            }
        }
    }

    /// `mọi` folds to what is French for `me`.
    private static let french = WordHash.of("moi")
    private static let objects = WordSet("me us mich mir uns мне меня нам нас bana beni")
    private static let articles = WordSet(
        "the a an this that his her their our un una une ein eine einen der die das el la le il lo o os um uma "
            + "у bei beim chez al del au du alla della ao do da ở")
    private static let parents = WordSet(
        "mum mom dad mother father papa mama mamá papá padre madre mãe pai maman mamma papà")
    private static let ofs = WordSet("of to de von di da do")
    /// Said by their endings to be whom something is done to, in a language without articles.
    private static let receivers = WordSet(
        "коллеге соседу соседке другу подруге брату сестре мужу жене маме папе знакомому приятелю бате начальнику тёще тестю бабушке дедушке"
    )
    private static let vietnamese = WordSet("tôi em mình tui tao mk tớ")
    private static let vietnameseYou = WordSet("bạn mày")

    /// Mostly the exchange itself.
    private static let they = WordSet("they their them theyre anyone everyone ils eles loro они mereka onlar họ")

    /// Whether the sentence names the author anywhere.
    var namesAuthor: Bool { heads.indices.contains { isAuthor($0) } }

    /// Whether it goes on with the author's own of what was spoken of: `Mine says ...`.
    var isAboutMine: Bool {
        sentence.tokens.indices.prefix(3).contains { Voice.mine.contains(sentence.tokens[$0]) }
            || Voice.likewise.matchesAny(in: sentence)
    }

    private static let mine = WordSet("mine ours")
    private static let likewise = PatternSet([
        "same here|for_me|thing_happened",
        "^ a_mí|el_mío|la_mía|o_meu|a_minha|le_mien|la_mienne|il_mio|la_mia|meiner|meins|bei_mir|у_меня|bende|punyaku|我的|我也|自分も|저도",
    ])

    /// The sentences right before and behind, within a few hundred bytes.
    static func neighbours(of sentence: Sentence) -> (before: Sentence?, after: Sentence?) {
        let text = sentence.text
        var start = sentence.span.lowerBound - 1
        while start > 0, sentence.span.lowerBound - start < 24, !isWord(text[start]) { start -= 1 }
        let before = start > 0 ? Sentence(containing: start, in: text, floor: max(0, start - 200)) : nil
        var end = sentence.end + 1
        while end < text.count, end - sentence.end < 24, !isWord(text[end]) { end += 1 }
        let after = end < text.count ? Sentence(from: end, in: text) : nil
        return (before, after)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
    }
}
