internal import AuditModel

/// A time that a sentence names, and the days that it means where they can be told.
struct TimeMention: Sendable {
    /// Whether it lies ahead of the post.
    enum Tense: Sendable { case past, present, future, unknown }

    var tokens: Range<Int>
    var meaning: TimeMeaning
    var tense: Tense
    var from: CivilDate?
    var to: CivilDate?

    /// All times of a sentence, in order; of overlapping ones the longest.
    static func all(in sentence: Sentence, posted: CivilDate?) -> [TimeMention] {
        var kept: [PatternMatch] = []
        for match in TimePhrases.patterns.matches(in: sentence).sorted(by: { $0.tokens.count > $1.tokens.count })
        where !kept.contains(where: { $0.tokens.overlaps(match.tokens) }) {
            if isLoneMonth(match, sentence) { continue }
            kept.append(match)
        }
        return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.map { match in
            TimeResolver(posted: posted, sentence: sentence).mention(match)
        }
    }

    /// `may`, `march`, `set`: a word rather than a month, when nothing beside it speaks of time.
    private static func isLoneMonth(_ match: PatternMatch, _ sentence: Sentence) -> Bool {
        guard TimePhrases.meanings[match.rule] == .date else { return false }
        // `I'm out`: neither `im` nor the short form of `outubro`.
        if let date = match["date"], date.count == 1, let token = sentence.tokens[safe: date.lowerBound],
            !token.isCapital, shortForms.contains(token)
        {
            return true
        }
        guard match.tokens.count == 1,
            let token = sentence.tokens[safe: match.tokens.lowerBound]
        else { return false }
        return CalendarWords.isAmbiguousMonth(token) || !token.isCapital && token.form != .mixed && token.count < 4
    }

    /// Short forms of months that are words of other languages.
    private static let shortForms = WordSet("out set ago mag lug gen")
}
