/// Weighs whether a sentence tells of the author's own use of something that it names.
struct UsageReading {
    /// What speaks for it and against it, summed.
    struct Judgement {
        var score: Double
        var reasons: [String]
        var confidence: Double { score >= 3.2 ? 0.9 : score >= 2.6 ? 0.8 : 0.65 }

        mutating func add(_ weight: Double, _ reason: String) {
            score += weight
            reasons.append(weight < 0 ? "against: " + reason : reason)
        }
    }

    static let threshold = 1.9

    let sentence: Sentence
    let voice: Voice
    private let matches: [PatternMatch]
    private let counters: [PatternMatch]
    private let around: (before: Voice?, after: Voice?)
    /// What stands over the table or list, if it tells of own use.
    private let heading: Sentence?

    /// - Parameter patterns: ``UsagePatterns/own(_:)`` of what may be used.
    init(_ sentence: Sentence, patterns: PatternSet) {
        self.sentence = sentence
        voice = Voice(sentence)
        matches = patterns.matches(in: sentence)
        counters = UsagePatterns.against.matches(in: sentence)
        let sides = Voice.neighbours(of: sentence)
        around = (sides.before.map { Voice($0) }, sides.after.map { Voice($0) })
        heading = Heading.above(sentence.span.lowerBound, in: sentence.text).flatMap { heading in
            let isOwn =
                HoldingsReading.isLedger(heading)
                || Voice(heading).namesAuthor && UsagePatterns.headings.matchesAny(in: heading)
            return isOwn ? heading : nil
        }
    }

    /// Judges all mentions of a sentence in order: what is listed beside one in use is in use too.
    func judge(_ mentions: [Range<Int>]) -> [Judgement] {
        var judgements: [Judgement] = []
        for (number, mention) in mentions.enumerated() {
            var judged = judge(mention)
            if number > 0, judged.score > -1, judged.score < UsageReading.threshold,
                let last = judgements.last, last.score >= UsageReading.threshold,
                isListed(mention, behind: mentions[number - 1])
            {
                judged.score = UsageReading.threshold
                judged.reasons.append("listed with \u{201c}\(sentence.words(mentions[number - 1]))\u{201d}")
            }
            judgements.append(judged)
        }
        return judgements
    }

    private func isListed(_ mention: Range<Int>, behind last: Range<Int>) -> Bool {
        guard last.upperBound <= mention.lowerBound, mention.lowerBound - last.upperBound <= 3 else { return false }
        let between = last.upperBound..<mention.lowerBound
        return !voice.has([.deal, .third, .other, .denial], in: between)
            && between.allSatisfy {
                sentence.tokens[$0].count <= 4 && !UsagePatterns.alternatives.contains(sentence.tokens[$0])
            }
    }

    func judge(_ mention: Range<Int>) -> Judgement {
        var judged = outright(mention)
        let isSaidOutright = judged.score >= 2.4
        if let heading {
            judged.add(2.2, "listed under \u{201c}\(heading.words(0..<min(8, heading.tokens.count)))\u{201d}")
        }
        let clause = voice.clause(around: mention)
        let agent = voice.agent(of: mention)
        support(mention, clause: clause, agent: agent, &judged)
        var counter = Judgement(score: 0, reasons: [])
        oppose(mention, clause: clause, agent: agent, &counter)
        // What is said outright outweighs a question or a condition elsewhere in a long sentence.
        judged.score += isSaidOutright && counter.score > -3 ? counter.score * 0.38 : counter.score
        judged.reasons += counter.reasons
        return judged
    }

    /// What a pattern says of the mention.
    private func outright(_ mention: Range<Int>) -> Judgement {
        var judged = Judgement(score: 0, reasons: [])
        for match in matches {
            guard let name = match["ex"], name.overlaps(mention), !isDenied(match) else { continue }
            let weight = UsagePatterns.weights[match.rule]
            if weight > judged.score {
                judged.score = weight
                judged.reasons = ["\u{201c}" + sentence.words(match.tokens) + "\u{201d}"]
            }
        }
        return judged
    }

    /// What makes own use likely around a name, without saying it outright.
    private func support(
        _ mention: Range<Int>, clause: Range<Int>, agent: Voice.Agent, _ judged: inout Judgement
    ) {
        let before = clause.lowerBound..<mention.lowerBound
        var isOwn = true
        switch agent {
        case .author(let index):
            let isActing = voice.heads[index].isDisjoint(with: .me)
            judged.add(
                (isActing ? 1.1 : 0.95) + (clause.contains(index) ? 0.4 : 0.1),
                "\u{201c}\(sentence.words(index..<index + 1))\u{201d} is the author")
        case .nobody where elidedSubject(mention) != nil: judged.add(1.4, "a subject left out")
        case .nobody where isUnspaced && (voice.has(.deal, in: clause) || hasPlace(mention)):
            judged.add(1.4, "a subject left out")
        case .nobody where voice.has(.loose, in: clause) && !voice.has(.third, in: clause):
            judged.add(1.4, "a subject left out")
        case .nobody where around.after?.isAboutMine == true: judged.add(1.6, "the author's own is spoken of next")
        case .nobody where around.before?.namesAuthor == true || around.after?.namesAuthor == true:
            judged.add(0.7, "the author is named near by")
        default: isOwn = false
        }
        guard isOwn else { return }
        if hasPlace(mention) { judged.add(0.6, "a preposition of place") }
        if let next = sentence.tokens[safe: mention.upperBound], UsagePatterns.acting.contains(next) {
            judged.add(0.7, "acts on the author")
        }
        if voice.has(.account, in: mention.lowerBound - 3..<mention.upperBound + 3) { judged.add(0.6, "an account") }
        if voice.has(.deal, in: before.lowerBound..<max(clause.upperBound, mention.upperBound + 6)) {
            judged.add(0.6, "dealings")
        }
    }

    /// `on Kraken`, `Kraken'de`, `クラーケンで`
    private func hasPlace(_ mention: Range<Int>) -> Bool {
        if voice.has(.place, in: mention.lowerBound - 3..<mention.lowerBound) { return true }
        return sentence.tokens[safe: mention.upperBound].map {
            UsagePatterns.postpositions.contains($0) && $0.gap.isSubset(of: [.quote, .space])
        } ?? false
    }

    /// The index of a verb that leaves its subject out, at the head of a clause up to the mention.
    private func elidedSubject(_ mention: Range<Int>) -> Int? {
        for index in max(0, mention.lowerBound - 20)..<mention.lowerBound where voice.heads[index].contains(.elided) {
            var start = index
            while start > 0, index - start < 3, let token = sentence.tokens[safe: start],
                token.gap.isDisjoint(with: [.comma, .bracket, .symbol, .ellipsis, .colon])
            {
                guard let lead = sentence.tokens[safe: start - 1], UsagePatterns.leads.contains(lead) else { break }
                start -= 1
            }
            guard let token = sentence.tokens[safe: start] else { continue }
            if start == 0 || !token.gap.isDisjoint(with: [.comma, .bracket, .symbol, .ellipsis, .colon]) {
                return index
            }
        }
        return nil
    }

    /// Written without spaces, mostly without subjects.
    private var isUnspaced: Bool {
        sentence.tokens.count { $0.form == .ideograph } >= 3
    }

    private func oppose(
        _ mention: Range<Int>, clause: Range<Int>, agent: Voice.Agent, _ judged: inout Judgement
    ) {
        let before = clause.lowerBound..<mention.lowerBound
        var said: Set<String> = []
        for match in counters where isNear(match.tokens, mention) {
            let (weight, reason) = UsagePatterns.reasonsAgainst[match.rule]
            if said.insert(reason).inserted { judged.add(-weight, reason) }
        }
        switch agent {
        case .other: judged.add(-1.8, "somebody else")
        case .reader: judged.add(-1.6, "speaks to a reader")
        case .author(let index):
            // What the author wishes or thinks in another clause behind is of something else.
            guard index < mention.lowerBound || clause.contains(index) else { break }
            let near = index..<min(index < mention.lowerBound ? mention.lowerBound : index + 4, index + 5)
            if voice.has(.wish, in: near) { judged.add(mention.lowerBound - index <= 5 ? -2.6 : -1.6, "a wish") }
            if voice.has(.thought, in: near), mention.lowerBound - index < 9 { judged.add(-1.6, "a thought") }
        case .nobody:
            if isUnspaced, voice.has(.ask, in: 0..<sentence.tokens.count) { judged.add(-2.6, "a question") }
            if voice.has(.advice, in: clause) { judged.add(-1.5, "advice") }
            if voice.has(.thought, in: before) { judged.add(-1.2, "a thought") }
            if voice.has(.wish, in: before) { judged.add(-1.2, "a wish") }
        }
        if voice.isConditional(in: max(0, clause.lowerBound - 1)..<mention.lowerBound) {
            judged.add(-1.5, "a condition")
        }
        if voice.has(.news, in: mention.lowerBound - 8..<mention.upperBound + 8) { judged.add(-1.2, "news") }
        if voice.has(.sample, in: 0..<sentence.tokens.count) || isCode { judged.add(-3, "code or an example") }
        if sentence.isQuestion, voice.has(.condition, in: 0..<sentence.tokens.count) { judged.add(-1.6, "a condition") }
        if isBareQuestion, elidedSubject(mention) == nil, around.after?.isAboutMine != true {
            judged.add(-2.6, "a question")
        }
        if isQuoted(mention) { judged.add(-4, "a quotation") }
    }

    /// A question that tells nothing of the author's own.
    private var isBareQuestion: Bool {
        guard sentence.isQuestion || sentence.terminator == 0xef else { return false }
        return !sentence.tokens.indices.contains {
            voice.isAuthor($0) && !voice.heads[$0].isDisjoint(with: [.me, .own])
        }
            && !sentence.tokens.indices.contains { voice.isAuthor($0) && voice.has(.elided, in: $0..<$0 + 4) }
    }

    /// `see retry.ts`, `() => {`
    private var isCode: Bool {
        sentence.tokens.contains { $0.gap == .dot && UsagePatterns.fileEndings.contains($0) }
    }

    private func isNear(_ tokens: Range<Int>, _ mention: Range<Int>) -> Bool {
        tokens.lowerBound <= mention.upperBound + 8 && tokens.upperBound >= mention.lowerBound - 14
    }

    /// `never used`, `my friend`: inside the match or right before it.
    private func isDenied(_ match: PatternMatch) -> Bool {
        // `can I deposit`, `should I use`
        if let asked = sentence.tokens[safe: match.tokens.lowerBound - 1], UsagePatterns.askers.contains(asked),
            UsagePatterns.asked.contains(sentence.tokens[match.tokens.lowerBound])
        {
            return true
        }
        let start = max(0, match.tokens.lowerBound - 3)
        // `never used Kraken`, but not `Kraken never answered me`.
        let end = match["ex"]?.lowerBound == match.tokens.lowerBound ? match.tokens.lowerBound : match.tokens.upperBound
        return (start..<end).contains { index in
            UsagePatterns.denials.contains(sentence.tokens[index])
                || index >= match.tokens.lowerBound - 2 && !voice.heads[index].isDisjoint(with: [.kin, .you])
        }
    }

    private func isQuoted(_ mention: Range<Int>) -> Bool {
        let span = sentence.bytes(mention)
        return Quotation.holds(
            span, in: sentence.text, within: sentence.span.lowerBound - 4..<sentence.end + 4, least: 24)
    }
}
