/// Who travels, judged by the words before the phrase.
enum TravelSubject: Sendable {
    case first, elided, second, other, unknown

    var isOwn: Bool { self == .first || self == .elided || self == .unknown }

    var feature: TravelFeature {
        switch self {
        case .first: .firstPerson
        case .elided: .elidedSubject
        case .second: .secondPerson
        case .other: .otherPerson
        case .unknown: .unknownSubject
        }
    }

    /// Looks back over the clause, at most ten words, and at what the phrase begins with.
    static func of(_ tokens: Range<Int>, in sentence: Sentence, _ senses: [TravelSense]) -> TravelSubject {
        if let own = inside(tokens, in: sentence, senses) { return own }
        if isNamed(before: tokens, in: sentence, senses) { return .other }
        var index = tokens.lowerBound - 1
        var sawOther = false
        var steps = 0
        var words = 0
        while index >= 0, steps < 10, let token = sentence.tokens[safe: index] {
            if let following = sentence.tokens[safe: index + 1], !following.gap.isDisjoint(with: stops) { break }
            let says = senses[index]
            if says.contains(.first), !isObject(token, at: index, senses), !isArticle(index, in: sentence) {
                if isThing(behind: index, before: tokens, in: sentence, senses) { return .other }
                return sawOther && (possessive.contains(token) || token.form == .ideograph) ? .other : .first
            }
            if says.contains(.second), !sawOther { return .second }
            if says.contains(.other) || ideographs.contains(token), !token.gap.contains(.at),
                sentence.tokens[safe: index - 1].map({
                    companions.contains($0) || possessive.contains($0) && isCompany(index - 1, in: sentence, senses)
                }) != true
            {
                sawOther = true
            }
            if !fillers.contains(token), !token.gap.contains(.at) { words += 1 }
            index -= 1
            steps += 1
        }
        if sawOther { return .other }
        return words == 0 ? .elided : .unknown
    }

    /// `my new monitor arrived`: a thing of the author's comes, not the author.
    private static func isThing(
        behind index: Int, before tokens: Range<Int>, in sentence: Sentence, _ senses: [TravelSense]
    ) -> Bool {
        let things = index + 1..<tokens.lowerBound
        guard (1...3).contains(things.count), possessive.contains(sentence.tokens[index]),
            let verb = sentence.tokens[safe: tokens.lowerBound], comings.contains(verb),
            index == 0 || !sentence.tokens[index].gap.isDisjoint(with: .clause)
        else { return false }
        return (things.lowerBound...tokens.lowerBound).allSatisfy { sentence.tokens[$0].gap == .space }
            && things.allSatisfy { senses[$0].isDisjoint(with: journeys) }
    }

    private static let comings = WordSet("arrived arrives landed lands came comes left leaves docked")

    /// `England fly out to ...`, `Porto travel without their captain`: a name right before the verb.
    private static func isNamed(before tokens: Range<Int>, in sentence: Sentence, _ senses: [TravelSense]) -> Bool {
        guard let verb = sentence.tokens[safe: tokens.lowerBound], finite.contains(verb), verb.gap == .space,
            let name = sentence.tokens[safe: tokens.lowerBound - 1], name.isCapital || name.hash == laws,
            name.form == .word, name.count > 2,
            senses[tokens.lowerBound - 1].isDisjoint(with: [.first, .second]), !fillers.contains(name),
            CalendarWords.weekday(name) == nil, CalendarWords.month(name) == nil
        else { return false }
        return true
    }

    /// `my in-laws fly`
    private static let laws = WordHash.of("laws")
    private static let finite = WordSet(
        "fly flies travel travels head heads leave leaves depart departs land lands jet jets sail sails drive drives go goes arrive arrives play plays tour tours"
    )

    private static let stops: Token.Gap = [.ellipsis, .bracket, .symbol, .colon]

    private static func inside(_ tokens: Range<Int>, in sentence: Sentence, _ senses: [TravelSense]) -> TravelSubject? {
        var hasOther = false
        for index in tokens.prefix(4) {
            guard let token = sentence.tokens[safe: index] else { continue }
            let says = senses[index]
            if says.contains(.other) || ideographs.contains(token), index == tokens.lowerBound { hasOther = true }
            if says.contains(.first), !(index > tokens.lowerBound && isObject(token, at: index, senses)) {
                // `my daughter's flight`, but not `taking my daughter`, `with my brother`, `my dad and I`
                if possessive.contains(token), isRelative(behind: index, in: sentence, senses),
                    !isCompany(index, in: sentence, senses)
                {
                    return .other
                }
                if isArticle(index, in: sentence) { continue }
                return .first
            }
            if says.contains(.second), index == tokens.lowerBound { return .second }
        }
        return hasOther ? .other : nil
    }

    /// Whether somebody stands behind `my`, an adjective or half a word between: `my little sister`, `mes beaux-parents`.
    private static func isRelative(behind index: Int, in sentence: Sentence, _ senses: [TravelSense]) -> Bool {
        for next in index + 1...index + 2 {
            guard let token = sentence.tokens[safe: next], next == index + 1 || token.gap.isSubset(of: [.space, .dash])
            else { return false }
            if senses[next].contains(.other) || hired.contains(token) { return true }
            guard token.form == .word, senses[next].isDisjoint(with: TravelSubject.journeys) else { return false }
        }
        return false
    }

    /// `my dentist`: whose work it is otherwise the author's own to name.
    private static let hired = WordSet(PeopleWords.hired)

    /// What is one's own, whoever stands behind it: `my trip`, `our flight crew`.
    private static let journeys: TravelSense = [
        .trip, .ride, .lodging, .venue, .luggage, .event, .look, .unit, .to, .at, .from, .foreignTo, .foreignAt,
        .foreignFrom, .first, .motion, .going,
    ]

    /// `i miei vicini`: no `I` of English.
    private static func isArticle(_ index: Int, in sentence: Sentence) -> Bool {
        sentence.tokens[index].count == 1 && sentence.tokens[safe: index + 1].map { possessive.contains($0) } == true
    }

    /// Whether the relative behind `my` travels along.
    private static func isCompany(_ index: Int, in sentence: Sentence, _ senses: [TravelSense]) -> Bool {
        if let before = sentence.tokens[safe: index - 1],
            companions.contains(before) || !senses[index - 1].isDisjoint(with: [.going, .stay, .motion])
        {
            return true
        }
        return (index + 2..<index + 4).contains { next in
            sentence.tokens[safe: next].map { ands.contains($0) } == true && next + 1 < senses.count
                && senses[next + 1].contains(.first)
        }
    }

    private static let companions = WordSet(
        "with and for surprising meeting seeing plus con com avec mit dengan ile с со и y e et und")
    private static let ands = WordSet("and plus y e et und и dan ve")

    /// `she drove me there`: `me` and `us` travel along, but tell nothing of who speaks to whom at the head of a phrase.
    private static func isObject(_ token: Token, at index: Int, _ senses: [TravelSense]) -> Bool {
        objects.contains(token) && index > 0 && senses[index - 1].isDisjoint(with: .other)
    }

    private static let objects = WordSet("me us")
    private static let possessive = WordSet(
        "my our mine mi mis nuestro nuestra mon ma mes notre mein meine meinen unser unsere mio mia miei mie nostro nostra nostri nostre meu minha meus minhas nosso nossa мой моя мои наш наша benim"
    )
    private static let ideographs = WordSet("언 친 엄 빠 댁 友 姐 妹 哥 弟 妈 爸 媽 他 她 母 父 夫 妻 婆 彼 兄 姉 누 형 们 親 友")
    private static let fillers = WordSet(
        "bonjour hola hallo ciao salut cant wait excited forward looking ready counting and so just now well ok okay yay finally today tomorrow tonight currently also then but yes no oh ah hey hi about soon almost still "
            + "already really only not definitely probably maybe ugh omg lol here again first next last this that the a an on in at to of for with "
            + "morning evening night week weekend friday saturday sunday monday tuesday wednesday thursday up early late days hours it is its been gonna will am are be "
            + "y e et und un una el la le der die das gerade jetzt schon noch nur mal heute morgen hoy mañana ya ahora hoje amanhã já agora aujourd demain oggi domani ora già hari ini besok bugün yarın сегодня завтра уже сейчас и а ну вот мы в на"
    )
}
