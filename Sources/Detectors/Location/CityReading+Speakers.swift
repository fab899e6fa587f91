/// Whose town it is that a sentence tells of.
extension CityReading {
    /// `I live in Ghent and it rains, any tips?`: a question that opens with a statement.
    static func isStated(_ match: PatternMatch, in sentence: Sentence) -> Bool {
        guard match.tokens.upperBound < sentence.tokens.count else { return false }
        let isOwn = match.tokens.contains {
            sentence.tokens[safe: $0].map { CommonWords.firstPerson.contains($0) } == true
        }
        guard match.tokens.lowerBound == 0 || isOwn else { return false }
        return sentence.tokens[match.tokens.upperBound..<min(sentence.tokens.count, match.tokens.upperBound + 6)]
            .contains {
                !$0.gap.isDisjoint(with: [.comma, .colon]) || turns.contains($0)
            }
    }

    static let turns = WordSet("and so but where which y e et und ma mais aber и а но mas pero")

    /// `she lives`, `people living in`, `my cousin lives`, and wishes.
    static func isOthers(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        let near = max(0, tokens.lowerBound - 5)..<min(sentence.tokens.count, tokens.lowerBound + 1)
        var hasFirst = false
        for index in near.reversed() {
            guard let token = sentence.tokens[safe: index] else { continue }
            if index < tokens.lowerBound,
                sentence.tokens[safe: index + 1].map({ !$0.gap.isDisjoint(with: [.bracket, .ellipsis, .symbol]) })
                    == true
            {
                break
            }
            if CommonWords.firstPerson.contains(token), !possessive.contains(token) { hasFirst = true }
            if wishes.contains(token) { return true }
            if others.contains(token) || TravelLexicon.senses(token).contains(.other), !hasFirst { return true }
        }
        return false
    }

    /// `everyone assumes I'm from Ghent`
    static func isAssumed(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        (max(0, tokens.lowerBound - 3)..<tokens.lowerBound + 1).contains {
            sentence.tokens[safe: $0].map { assumptions.contains($0) } == true
        }
    }

    static let assumptions = WordSet(
        "assume assumes assumed think thinks thought guess guesses guessed pretend swear")
    static let possessive = WordSet("my our mi mis meu minha mein meine mon ma mio mia мой моя")
    static let wishes = WordSet(
        "assume assumes assumed think thinks thought guess guesses pretend wish would could should if want dream wished dreamt ojalá wäre würde vorrei queria keşke pengen хочу мечтаю 想 希望 たい 싶 مين من هل نفسي"
    )
    static let others = WordSet(
        "people who someone everyone they he she hero character band startup server company vendor office tourists nobody copine copain 姉 兄 彼 누 형 妹 他 她 朋 vecina"
    )
}
