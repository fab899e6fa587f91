/// Reads the name of a place at a token: a capitalised run, a known name in any case, an airport code, a run of
/// ideographs between particles, or a landscape (`the beach`).
enum PlaceReader {
    /// What a place begins with, behind an article and adjectives, and what it ends with.
    static let ends = [
        SlotOpening(.capital, .wide, words: [landscapeWords] + PlaceNames.known, reach: 4),
        SlotOpening(.capital, .wide, words: [landscapeWords] + PlaceNames.known, of: .last),
    ]

    /// The index behind the place, or nil.
    static func read(_ sentence: Sentence, at index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if token.form == .ideograph { return ideographs(sentence, at: index) }
        var start = index
        if articles.contains(token), sentence.tokens[safe: index + 1] != nil { start += 1 }
        while let word = sentence.tokens[safe: start], start < index + 3, moods.contains(word) { start += 1 }
        if let word = sentence.tokens[safe: start + 1], landscapes.contains(word), start > index { start += 1 }
        return run(sentence, at: start)
    }

    /// The name without its article and adjectives, as written.
    static func name(_ tokens: Range<Int>, in sentence: Sentence) -> String {
        var first = tokens.lowerBound
        while first < tokens.upperBound - 1, let token = sentence.tokens[safe: first],
            articles.contains(token) || moods.contains(token), token.form != .ideograph
        {
            first += 1
        }
        return sentence.text.string(sentence.bytes(first..<tokens.upperBound))
    }

    private static func run(_ sentence: Sentence, at index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if let end = longestKnown(sentence, at: index) { return capitalised(sentence, from: end, most: 3) }
        if isArabic(token, sentence) { return index + 1 }
        if landscapes.contains(token) { return index + 1 }
        guard isNameWord(token) else { return nil }
        return capitalised(sentence, from: index + 1, most: 4)
    }

    /// Whether a token reads as part of a proper name.
    static func isNameWord(_ token: Token) -> Bool {
        token.form == .word && token.isCapital && !notPlaces.contains(token) && CalendarWords.weekday(token) == nil
            && (CalendarWords.month(token) == nil) && token.count > 1
            && token.gap.isDisjoint(with: [.at, .money, .hash])
    }

    /// Extends a name over further capitals, with `de`, `of`, `and` between them.
    private static func capitalised(_ sentence: Sentence, from index: Int, most: Int) -> Int {
        var end = index
        while end - index < most, let token = sentence.tokens[safe: end] {
            guard token.gap.isSubset(of: [.space, .dash, .dot, .quote]) || isState(token) else { break }
            if isNameWord(token) || isState(token) {
                end += 1
            } else if links.contains(token), let next = sentence.tokens[safe: end + 1], isNameWord(next),
                next.gap == .space
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// `, TX`, `, UK` behind a place.
    private static func isState(_ token: Token) -> Bool {
        token.isUpper && token.count == 2 && token.gap.isSubset(of: [.space, .comma]) && !notPlaces.contains(token)
    }

    private static func longestKnown(_ sentence: Sentence, at index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if token.isUpper, token.count == 3, PlaceNames.airports.contains(token) { return index + 1 }
        // `nice`, `split`, `us`, `la`: only as names.
        if !token.isCapital, needsCapital.contains(token) { return nil }
        if token.isCapital, !token.isUpper, token.count <= 2 { return nil }
        return known.matches(at: index, in: sentence).map(\.tokens.upperBound).max()
    }

    /// Ideographs up to a particle or verb; at most six.
    private static func ideographs(_ sentence: Sentence, at index: Int) -> Int? {
        if let end = known.matches(at: index, in: sentence).map(\.tokens.upperBound).max() { return end }
        var end = index
        while end - index < 7, let token = sentence.tokens[safe: end], token.form == .ideograph,
            !particles.contains(token)
        {
            if end > index, token.gap != [] { break }
            end += 1
        }
        return end - index >= 2 ? end : nil
    }

    private static func isArabic(_ token: Token, _ sentence: Sentence) -> Bool {
        (0xd8...0xdb).contains(sentence.text[token.span.lowerBound]) && token.count >= 6 && !notPlaces.contains(token)
    }

    private static let known = PatternSet(PlaceNames.known)
    private static let articles = WordSet("this that the la le les el los las il lo der die das den os as aos the l")
    private static let moods = WordSet(
        "beautiful sunny rainy lovely beloved cold hot northern southern eastern western central downtown old")
    private static let links = WordSet("de of la del do da and y e und et the di el dos y'all le du les am an der the")
    private static let needsCapital = WordSet(
        "nice split us la reading mobile turkey china hue sofia faro lima porto chile jordan chad male man can san as lin sin mad ham bath york reading cork cali salta victoria_falls kingston merida rosario salvador darwin charleston newcastle rhodes fez "
            + "minho puebla baja palma"
    )
    static let landscapes = WordSet(landscapeWords)
    private static let landscapeWords =
        "place island resort beach mountains mountain coast countryside seaside abroad overseas lake desert islands"
    private static let particles = WordSet(
        "に へ で を は が の と か ら ま も い 了 的 玩 旅 出 回 过 住 呆 待 吧 啦 呢 吗 去 到 飞 飛 从 從 在 我 你 他 她 們 们 天 周 月 日 年 号 这 那 刚 上 下 今 明 "
            + "에 로 으 를 을 이 가 는 은 서 도 여 행 나 다 요 내 음 주 떠 출 입 니 까 지 금 現 行 着 帰 来 來 一 二 三 两 几 後 后 前")
    private static let notPlaces = WordSet(
        "i im ive ill id we were my our the a an and but so if when what why how who it its is are this that these those there here he she they "
            + "you your not no yes please thanks thank just can could would will should do does did ok okay lol omg wtf tbh all any anyone "
            + "monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving halloween ramadan then now today tomorrow "
            + "tonight yesterday church uni work bed god him her them me us hell sleep school mass town windows linux mac iphone v1 v2 google "
            + "facebook instagram twitter youtube reddit github production spotify amazon netflix got get also even never always first second "
            + "ooo pto eod asap trezor ledger metamask "
            + "last next on in at to from for with by of as or it's true false null spring summer autumn winter fall")
}
