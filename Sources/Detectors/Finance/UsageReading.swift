/// Weighs whether a sentence tells of the author's own use of an exchange that it names.
struct UsageReading {
    /// What speaks for it and against it, summed.
    struct Judgement {
        var score: Double
        var reasons: [String]
        var confidence: Double { score >= 3.5 ? 0.9 : score >= 2.5 ? 0.8 : 0.65 }
    }

    static let threshold = 2.0

    private let sentence: Sentence
    private let matches: [PatternMatch]
    private let hasFirstPerson: Bool
    private let penalties: [(Double, String)]

    init(_ sentence: Sentence) {
        self.sentence = sentence
        matches = UsagePatterns.own.matches(in: sentence)
        hasFirstPerson = sentence.tokens.contains { UsagePatterns.firstPerson.contains($0) }
        penalties = UsageReading.penalties(of: sentence)
    }

    func judge(_ mention: ExchangeReader.Mention) -> Judgement {
        var judged = Judgement(score: 0, reasons: [])
        for match in matches {
            guard let name = match["ex"], name.overlaps(mention.tokens), !isDenied(match) else { continue }
            let weight = UsagePatterns.weights[match.rule]
            if weight > judged.score {
                judged.score = weight
                judged.reasons = ["\u{201c}" + sentence.text.string(sentence.bytes(match.tokens)) + "\u{201d}"]
            }
        }
        if hasFirstPerson {
            judged.score += 0.5
            let before = sentence.tokens[safe: mention.tokens.lowerBound - 1]
            let after = sentence.tokens[safe: mention.tokens.upperBound]
            if let before, UsagePatterns.prepositions.contains(before) {
                judged.score += 0.8
                judged.reasons.append("first person, with a preposition of place")
            }
            if let after, UsagePatterns.accountNouns.contains(after) { judged.score += 0.5 }
        }
        for (penalty, reason) in penalties {
            judged.score -= penalty
            judged.reasons.append("against: " + reason)
        }
        if isQuoted(mention) { judged.score -= 3 }
        return judged
    }

    /// `never used`, `my friend`: inside the match or right before it.
    private func isDenied(_ match: PatternMatch) -> Bool {
        let start = max(0, match.tokens.lowerBound - 3)
        return sentence.tokens[start..<match.tokens.upperBound].enumerated().contains { offset, token in
            UsagePatterns.denials.contains(token)
                || offset + start >= match.tokens.lowerBound - 2 && UsagePatterns.relatives.contains(token)
        }
    }

    private func isQuoted(_ mention: ExchangeReader.Mention) -> Bool {
        let span = sentence.bytes(mention.tokens)
        func has(_ range: Range<Int>) -> Bool { range.clamped(to: sentence.span).contains { sentence.text[$0] == 0x22 } }
        return has(span.lowerBound - 60..<span.lowerBound) && has(span.upperBound..<span.upperBound + 60)
    }

    private static func penalties(of sentence: Sentence) -> [(Double, String)] {
        var found: [(Double, String)] = []
        for match in UsagePatterns.against.matches(in: sentence) {
            let (weight, reason) = UsagePatterns.reasonsAgainst[match.rule]
            if !found.contains(where: { $0.1 == reason }) { found.append((weight, reason)) }
        }
        if sentence.isQuestion, UsagePatterns.questions.matchesAny(in: sentence),
            !sentence.tokens.contains(where: { UsagePatterns.possessives.contains($0) })
        {
            found.append((3, "a question"))
        }
        return found
    }
}
