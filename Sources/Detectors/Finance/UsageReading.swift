/// Weighs whether a sentence tells of the author's own use of an exchange that it names.
struct UsageReading {
    /// What speaks for it and against it, summed.
    struct Judgement {
        var score: Double
        var reasons: [String]
        var confidence: Double { score >= 3.2 ? 0.9 : score >= 2.6 ? 0.8 : 0.65 }
    }

    static let threshold = 2.0

    /// What speaks against own use.
    private struct Penalty {
        var weight: Double
        var reason: String
        var tokens: Range<Int>
        /// Counts in full whatever else is said.
        var isHard: Bool
    }

    private let sentence: Sentence
    private let matches: [PatternMatch]
    private let hasFirstPerson: Bool
    private let penalties: [Penalty]
    private let neighboursHaveFirstPerson: Bool

    /// - Parameter patterns: ``UsagePatterns/own(_:)`` of what may be used.
    init(_ sentence: Sentence, patterns: PatternSet) {
        self.sentence = sentence
        matches = patterns.matches(in: sentence)
        hasFirstPerson = sentence.tokens.contains { UsagePatterns.firstPerson.contains($0) }
        neighboursHaveFirstPerson = !hasFirstPerson && UsageReading.firstPerson(beside: sentence)
        penalties = UsageReading.penalties(of: sentence)
    }

    func judge(_ mention: Range<Int>) -> Judgement {
        var judged = Judgement(score: 0, reasons: [])
        for match in matches {
            guard let name = match["ex"], name.overlaps(mention), !isDenied(match) else { continue }
            let weight = UsagePatterns.weights[match.rule]
            if weight > judged.score {
                judged.score = weight
                judged.reasons = ["\u{201c}" + sentence.text.string(sentence.bytes(match.tokens)) + "\u{201d}"]
            }
        }
        let isSaidOutright = judged.score >= 2.4
        for (weight, reason) in support(for: mention) {
            judged.score += weight
            judged.reasons.append(reason)
        }
        for penalty in penalties where isNear(penalty.tokens, mention) {
            // What is said outright outweighs a question or a condition elsewhere in a long sentence.
            judged.score -= isSaidOutright && !penalty.isHard ? penalty.weight * 0.4 : penalty.weight
            judged.reasons.append("against: " + penalty.reason)
        }
        if isQuoted(mention) { judged.score -= 4 }
        return judged
    }

    /// What makes own use likely around a name, without saying it outright.
    private func support(for mention: Range<Int>) -> [(Double, String)] {
        var found: [(Double, String)] = []
        if hasFirstPerson {
            found.append((0.6, "first person"))
        } else if neighboursHaveFirstPerson {
            found.append((0.3, "first person near by"))
        }
        guard !found.isEmpty else { return [] }
        let index = mention.lowerBound
        let before = sentence.tokens[max(0, index - 7)..<index]
        if let last = before.last, UsagePatterns.prepositions.contains(last) {
            found.append((0.9, "a preposition of place"))
        }
        if let after = sentence.tokens[safe: mention.upperBound], UsagePatterns.accountNouns.contains(after) {
            found.append((0.8, "an account"))
        }
        if before.contains(where: { UsagePatterns.deals.contains($0) }) { found.append((0.6, "dealings")) }
        return found
    }

    private static func firstPerson(beside sentence: Sentence) -> Bool {
        let text = sentence.text
        let around = [
            max(0, sentence.span.lowerBound - 160)..<sentence.span.lowerBound,
            sentence.end..<min(text.count, sentence.end + 160),
        ]
        return around.contains { range in
            Sentence(whole: range, in: text).tokens.contains { UsagePatterns.firstPerson.contains($0) }
        }
    }

    private func isNear(_ tokens: Range<Int>, _ mention: Range<Int>) -> Bool {
        tokens.lowerBound <= mention.upperBound + 8 && tokens.upperBound >= mention.lowerBound - 14
    }

    /// `never used`, `my friend`: inside the match or right before it.
    private func isDenied(_ match: PatternMatch) -> Bool {
        // `can I deposit`, `should I use`
        if let asked = sentence.tokens[safe: match.tokens.lowerBound - 1], UsagePatterns.askers.contains(asked) {
            return true
        }
        let start = max(0, match.tokens.lowerBound - 3)
        return sentence.tokens[start..<match.tokens.upperBound].enumerated().contains { offset, token in
            UsagePatterns.denials.contains(token)
                || offset + start >= match.tokens.lowerBound - 2 && UsagePatterns.relatives.contains(token)
        }
    }

    private func isQuoted(_ mention: Range<Int>) -> Bool {
        let span = sentence.bytes(mention)
        let whole = max(0, sentence.span.lowerBound - 2)..<min(sentence.text.count, sentence.end + 2)
        func has(_ range: Range<Int>) -> Bool { range.clamped(to: whole).contains { sentence.text[$0] == 0x22 } }
        return has(span.lowerBound - 60..<span.lowerBound) && has(span.upperBound..<span.upperBound + 60)
    }

    private static func penalties(of sentence: Sentence) -> [Penalty] {
        var found: [Penalty] = []
        for match in UsagePatterns.against.matches(in: sentence) {
            let (weight, reason) = UsagePatterns.reasonsAgainst[match.rule]
            guard !found.contains(where: { $0.reason == reason }) else { continue }
            found.append(Penalty(weight: weight, reason: reason, tokens: match.tokens, isHard: weight >= 3))
        }
        if sentence.isQuestion, UsagePatterns.questions.matchesAny(in: sentence),
            !sentence.tokens.contains(where: { UsagePatterns.possessives.contains($0) })
        {
            found.append(Penalty(weight: 2.6, reason: "a question", tokens: sentence.tokens.indices, isHard: false))
        }
        return found
    }
}
