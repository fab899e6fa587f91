/// Whether a phrase of habit is the author's own.
enum RoutineReading {
    /// A habit: its phrase, and where.
    struct Habit {
        var tokens: Range<Int>
        var place: Range<Int>
    }

    static func habit(in sentence: Sentence, of text: ScanText) -> Habit? {
        guard text.count < longText, !RoutineCues.against.matchesAny(in: sentence) else { return nil }
        let senses = sentence.tokens.map { TravelLexicon.senses($0) }
        for match in RoutineCues.patterns.matches(in: sentence) {
            guard let place = match["where"] ?? match["venue"] ?? match["landmark"] ?? match["name"] ?? match["clock"],
                isOwn(match.tokens, at: place, in: sentence, senses, of: text)
            else { continue }
            return Habit(tokens: match.tokens, place: place)
        }
        return nil
    }

    /// In a longer text habits are told of others and of places.
    private static let longText = 1_500

    private static func isOwn(
        _ tokens: Range<Int>, at place: Range<Int>, in sentence: Sentence, _ senses: [TravelSense], of text: ScanText
    ) -> Bool {
        let subject = TravelSubject.of(tokens, in: sentence, senses)
        let saysI = sentence.tokens.contains { subjects.contains($0) || RoutineCues.verbs.contains($0) }
        if sentence.isQuestion, !saysI || senses.contains(where: { $0.contains(.second) }) { return false }
        if subject == .other, !isCompany(tokens, in: sentence, senses) { return false }
        if senses.contains(where: { $0.contains(.second) }), !saysI { return false }
        if saysI || eastern.matchesAny(in: sentence) { return true }
        // `my run along the canal each morning`
        if sentence.tokens.contains(where: { possessives.contains($0) }) {
            return !senses.contains { $0.contains(.other) }
        }
        // Without a subject: a profile or a short post that begins with the habit itself, at a place with a name.
        guard sentence.tokens.count <= 16, !senses.contains(where: { $0.contains(.other) || $0.contains(.otherVerb) }),
            let first = sentence.tokens.first, RoutineCues.activities.contains(first)
        else { return false }
        return RoutinePlace.isNamed(place, in: sentence)
    }

    /// `I walk my daughter to...`: somebody is taken along.
    private static func isCompany(_ tokens: Range<Int>, in sentence: Sentence, _ senses: [TravelSense]) -> Bool {
        sentence.tokens[0..<min(sentence.tokens.count, tokens.upperBound)].contains { subjects.contains($0) }
    }

    /// Verbs that end a sentence of the author's in scripts without spaces.
    private static let eastern = PatternSet([
        "にいます|にいる|行きます|行ってる|行って|走って|走る|走り|泳いで|泳ぐ|通って|散歩|飲んで|働いて|出勤|やって|出店",
        "去|跑步|遛狗|健身|上班|打球|散步|游泳|跳舞|摆摊|喝茶", "가요|갑니다|있어요|있습니다|뛰어|뜁니다|운동|산책|수영|다녀|출근",
    ])

    private static let subjects = WordSet(
        "i im ive we me yo eu je j ich io я aku saya gue gua mình tôi em ben 我 私 僕 俺 나 저 أنا انا")
    private static let possessives = WordSet(
        "my our mi mis nuestro nuestra meu minha nosso nossa mon ma mes notre mein meine meinem meiner meinen unser mio mia mie nostro мой моя мои моё 我的"
    )
}
