/// Decides whether a sentence answers a recovery question of the author.
struct AnswerReading {
    struct Answer {
        /// The tokens of what is told.
        var value: Range<Int>
        /// The tokens of the whole statement.
        var statement: Range<Int>
    }

    let sentence: Sentence

    var answers: [Answer] {
        var found: [Answer] = []
        func add(_ match: PatternMatch) {
            guard let value = match.slots.last?.tokens, isOwn(match, value) else { return }
            let statement = match.tokens.lowerBound..<max(match.tokens.upperBound, value.upperBound)
            if let at = found.firstIndex(where: { $0.statement.overlaps(statement) }) {
                if found[at].statement.count < statement.count, found[at].statement.lowerBound == statement.lowerBound {
                    found[at] = Answer(value: value, statement: statement)
                }
                return
            }
            found.append(Answer(value: value, statement: statement))
        }
        AnswerCues.patterns.matches(in: sentence).forEach(add)
        return found
    }

    private func isOwn(_ match: PatternMatch, _ value: Range<Int>) -> Bool {
        guard !OwnVoice.isQuoted(match.tokens.lowerBound, in: sentence),
            !(OwnVoice.isAsked(in: sentence) && !holds(match.tokens, AnswerReading.first))
        else { return false }
        let before = max(0, match.tokens.lowerBound - 3)..<max(value.lowerBound, match.tokens.lowerBound)
        return !holds(before, AnswerReading.strangers)
            && !holds(match.tokens.lowerBound..<match.tokens.upperBound, AnswerReading.strangers)
            && !isRelative(match.tokens.lowerBound..<value.lowerBound)
            && !OwnVoice.isDoubted(match.tokens.lowerBound..<match.tokens.lowerBound, in: sentence)
    }

    /// `my neighbour's first dog`: somebody else's, unless the question is after one's own mother.
    private func isRelative(_ range: Range<Int>) -> Bool {
        range.contains { index in
            guard let token = sentence.tokens[safe: index] else { return false }
            guard token.isPossessive else { return false }
            if AnswerReading.neighbours.contains(token.stem) { return true }
            // `my gran's first dog`, but `my father's first name`.
            return AnswerReading.family.contains(token.stem)
                && sentence.tokens[safe: index + 1].map { $0.hash == AnswerReading.ordinal } == true
                && sentence.tokens[safe: index + 2].map { $0.hash != AnswerReading.named } == true
        }
    }

    private static let ordinal = WordHash.of("first")
    private static let named = WordHash.of("name")
    private static let family = Set(
        "gran nan grandma grandpa granny mum mom mother dad father brother sister uncle aunt".split(separator: " ")
            .map { WordHash.of(String($0)) })

    private static let neighbours = Set(
        "neighbour neighbor friend boss colleague coworker teacher landlord flatmate roommate wife husband partner son daughter kid grandson granddaughter nephew niece cousin ex girlfriend boyfriend mate bestie"
            .split(separator: " ").map { WordHash.of(String($0)) })

    private func holds(_ range: Range<Int>, _ words: WordSet) -> Bool {
        range.contains { sentence.tokens[safe: $0].map { words.contains($0) } ?? false }
    }

    private static let strangers = WordSet(
        "her his their your hers theirs yours sein ihr ihre dein deine tu tus tua tuo su sus sua seu его её ее их твой твоя твою ваш вашего вашу annenizin annesinin 你 你的 他 她 他的 她的 君 彼女の 彼の bạn"
    )
    private static let first = WordSet(
        "my our i we mi mis nuestro meu minha mon ma notre mein meine unser mio mia моего мою мой моя моей 我 私 내 제")
}

/// The answers of a quiz that goes round: two or more in a row, in one sentence or one a line.
struct AnswerQuiz {
    /// What is read as one.
    let list: Sentence
    let answers: [PatternMatch]

    /// Nil unless there are two answers, with nothing of code or of other people beside them.
    init?(from start: Int, in text: ScanText) {
        let list = Sentence(whole: start..<min(text.count, start + 420), in: text)
        var found: [PatternMatch] = []
        for match in AnswerCues.quiz.matches(in: list)
        where !found.contains(where: { $0.tokens.overlaps(match.tokens) }) {
            guard match.tokens.dropFirst().allSatisfy({ list.tokens[safe: $0]?.gap.contains(.underscore) != true })
            else {
                continue
            }
            found.append(match)
        }
        guard found.count > 1, let first = found.first, let last = found.last,
            !(first.tokens.lowerBound..<last.tokens.upperBound).contains(where: {
                list.tokens[safe: $0].map { AnswerQuiz.strangers.contains($0) } ?? false
            }), !AnswerQuiz.isCode(list.bytes(first.tokens.lowerBound..<last.tokens.upperBound), in: text)
        else { return nil }
        self.list = list
        answers = found
    }

    private static func isCode(_ span: Range<Int>, in text: ScanText) -> Bool {
        (max(0, span.lowerBound - 3)..<span.upperBound).contains {
            [0x7b, 0x7d, 0x3f, 0x3b].contains(text[$0]) || text[$0] == 0x5f && text[$0 + 1] == 0x5f
        }
    }

    private static let strangers = WordSet("her his their she he they your")

    /// `First concert? The Brambles, 1979`: one asks oneself and answers. The two sentences as one, and the answer.
    static func answer(behind question: Sentence) -> (both: Sentence, answer: AnswerReading.Answer)? {
        guard question.isQuestion, question.tokens.count <= 6, AnswerCues.keys.matchesAny(in: question),
            !question.tokens.contains(where: { strangers.contains($0) || asking.contains($0) })
        else { return nil }
        let text = question.text
        let behind = Sentence(from: question.end + 1, in: text)
        guard behind.span.lowerBound - question.end < 4, let first = behind.tokens.first,
            first.isCapital || first.gap.contains(.quote), behind.tokens.count <= 12
        else { return nil }
        let both = Sentence(whole: question.span.lowerBound..<behind.span.upperBound, in: text)
        let value = question.tokens.count..<both.tokens.count
        guard !value.isEmpty,
            !both.tokens[value.lowerBound..<value.upperBound].contains(where: { strangers.contains($0) })
        else { return nil }
        return (both, AnswerReading.Answer(value: value, statement: 0..<both.tokens.count))
    }

    /// `The bank asked for the street I grew up on. Tannery Rise. The girl laughed.`: a name by itself behind what asks.
    static func told(behind question: Sentence) -> (both: Sentence, answer: AnswerReading.Answer)? {
        let text = question.text
        guard text.count <= longest, AnswerPhrases.asked.matchesAny(in: question) else { return nil }
        let behind = Sentence(from: question.end + 1, in: text)
        var start = 0
        while start < 3, let token = behind.tokens[safe: start], introducing.contains(token) { start += 1 }
        guard behind.span.lowerBound - question.end < 4, let first = behind.tokens[safe: start], first.isCapital,
            let end = AnswerNames.name(behind, start), end - start <= 4,
            start > 0 || end == behind.tokens.count || behind.tokens[safe: end]?.gap.contains(.comma) == true,
            !behind.isQuestion
        else { return nil }
        let both = Sentence(whole: question.span.lowerBound..<behind.span.upperBound, in: text)
        let from = both.tokens.count - behind.tokens.count + start
        guard from > 0 else { return nil }
        let value = from..<from + end - start
        return (both, AnswerReading.Answer(value: value, statement: value))
    }

    private static let longest = 320
    private static let introducing = WordSet("it its was is that thats i said typed put answer era es")

    private static let asking = WordSet("what whats who which when how anyone you does did is was")
}
