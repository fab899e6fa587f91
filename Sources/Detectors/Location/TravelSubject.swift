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
    static func of(_ tokens: Range<Int>, in sentence: Sentence) -> TravelSubject {
        if let own = inside(tokens, in: sentence) { return own }
        var index = tokens.lowerBound - 1
        var sawOther = false
        var steps = 0
        var words = 0
        while index >= 0, steps < 10, let token = sentence.tokens[safe: index] {
            let following = sentence.tokens[safe: index + 1]
            if steps > 0 || !(following?.gap ?? []).isDisjoint(with: [.ellipsis, .bracket, .symbol]) {
                if let following, !following.gap.isDisjoint(with: [.ellipsis, .bracket, .symbol]) { break }
            }
            if firstWords.contains(token) { return sawOther && possessive.contains(token) ? .other : .first }
            if secondWords.contains(token), !sawOther { return .second }
            if otherWords.contains(token), !token.gap.contains(.at) || token.form == .word { sawOther = true }
            if !fillers.contains(token), !token.gap.contains(.at) { words += 1 }
            index -= 1
            steps += 1
        }
        if sawOther { return .other }
        return words == 0 ? .elided : .unknown
    }

    private static func inside(_ tokens: Range<Int>, in sentence: Sentence) -> TravelSubject? {
        var hasOther = false
        for index in tokens.prefix(4) {
            guard let token = sentence.tokens[safe: index] else { continue }
            if otherWords.contains(token), index == tokens.lowerBound { hasOther = true }
            if firstWords.contains(token), !(index > tokens.lowerBound && objects.contains(token)) {
                // `my daughter's flight`
                if possessive.contains(token), let next = sentence.tokens[safe: index + 1], otherWords.contains(next) {
                    return .other
                }
                return .first
            }
            if secondWords.contains(token), index == tokens.lowerBound { return .second }
        }
        return hasOther ? .other : nil
    }

    private static let firstWords = WordSet(
        "i im ive ill id we weve well wed were my our us me mine lets ourselves myself yo nos nous je j ich wir io noi eu nós saya aku gue "
            + "kami kita ben biz я мы мой наш мы нас 我 我们 私 僕 俺 나 우리 mình tôi tụi bọn ja mi nuestro mon notre mein unser"
    )
    private static let possessive = WordSet("我 私 僕 내 나 우리 my our mine mi nuestro mon notre mein unser мой наш")
    private static let objects = WordSet("me us")
    private static let secondWords = WordSet(
        "you your youre youll youve u ur yall tu usted vous sie du ihr kamu anda ты вы 你 您 bạn")
    private static let otherWords = WordSet(
        "友 姐 妹 哥 弟 妈 爸 媽 他 她 母 父 夫 妻 婆 彼 兄 姉 누 형 친 he she they hes shes theyre theyll hell shell his her their them him friend friends daughter son brother sister mom mum mother dad "
            + "father parents wife husband girlfriend boyfriend cousin uncle aunt neighbour neighbor boss colleague coworker kid kids "
            + "team players captain president minister people everyone someone somebody anyone students heroine hero character guy girl man "
            + "woman roommate grandma grandpa grandmother grandfather nephew niece family's vecino vecina vizinha vizinho irmã irmão hermana "
            + "hermano voisin voisine soeur frère schwester bruder nachbar chef сестра брат мама папа сосед друг подруга жена муж он она они 他 她 "
            + "他们 朋友 姐姐 彼 彼女 友達 친구 누나 언니 kakak adik teman tetangga abang arkadaşım kardeşim komşu annem babam أختي أخي صديقي teammate "
            + "company nasa astronauts users tourists thieves police")
    private static let fillers = WordSet(
        "cant wait excited forward looking ready counting and so just now well ok okay yay finally today tomorrow tonight currently also then but yes no oh ah hey hi about soon almost still "
            + "already really only not definitely probably maybe ugh omg lol here again first next last this that the a an on in at to of for "
            + "morning evening night week weekend friday saturday sunday monday tuesday wednesday thursday up early late"
    )
}
