internal import Detectors

/// A sentence of a message with what it says.
struct MessageSentence {
    /// A stretch that says something.
    struct Hit {
        var concept: Concept
        var tokens: Range<Int>
        /// Bytes of the text.
        var span: Range<Int>
        /// Whether it is said and meant: neither negated, quoted nor told of others.
        var isMeant = true
    }

    let sentence: Sentence
    private(set) var hits: [Hit]
    /// Whether the sentence goes on in the next line: `we need:`.
    let opensList: Bool

    init(_ sentence: Sentence, quotes: QuotedStretches, languages: Set<MessageLanguage>) {
        self.sentence = sentence
        var hits = SignWords.patterns.matches(in: sentence).compactMap { match -> Hit? in
            guard languages.contains(SignWords.languages[match.rule]) else { return nil }
            let concept = SignWords.concepts[match.rule]
            // `on 6/12, from`: what a comma parts names no secret.
            if concept == .secret,
                match.tokens.dropFirst().contains(where: { sentence.tokens[$0].gap.contains(.comma) })
            {
                return nil
            }
            return Hit(
                concept: concept, tokens: match.tokens, span: sentence.bytes(match.tokens))
        }
        for place in hits.indices where quotes.holds(hits[place].span) { hits[place].isMeant = false }
        MessageSentence.markNegated(&hits, in: sentence)
        self.hits = hits
        let last = sentence.text[sentence.end - 1]
        opensList = last == 0x3a || sentence.text[sentence.end - 2] == 0xbc && last == 0x9a
    }

    /// The hits of some concepts that are meant.
    func meant(_ concepts: Concept...) -> [Hit] { hits.filter { $0.isMeant && concepts.contains($0.concept) } }

    /// How often something is said: what two patterns see in the same words counts once.
    func count(_ concept: Concept, where fits: (Hit) -> Bool) -> Int {
        var (count, end) = (0, 0)
        let spans = hits.filter { $0.concept == concept && fits($0) }.map(\.tokens)
        for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if span.lowerBound >= end { count += 1 }
            end = max(end, span.upperBound)
        }
        return count
    }

    func says(_ concept: Concept) -> Bool { hits.contains { $0.concept == concept && $0.isMeant } }

    /// The nearest hits of two kinds, in either order, that are not too far apart.
    func pair(_ first: Concept, _ second: [Concept], within reach: Int = 11) -> (Hit, Hit)? {
        for hit in hits where hit.concept == first && hit.isMeant {
            for other in hits where second.contains(other.concept) && !other.tokens.overlaps(hit.tokens) {
                let gap =
                    other.tokens.lowerBound >= hit.tokens.upperBound
                    ? other.tokens.lowerBound - hit.tokens.upperBound : hit.tokens.lowerBound - other.tokens.upperBound
                let isDense = sentence.tokens[safe: hit.tokens.lowerBound]?.form == .ideograph
                if gap <= (isDense ? reach * 2 : reach) { return (hit, other) }
            }
        }
        return nil
    }

    private static let modifiers: Set<Concept> = [
        .negation, .affirmed, .condition, .reported, .awareness, .harmlessCode, .deliveredCode,
    ]

    private static func markNegated(_ hits: inout [Hit], in sentence: Sentence) {
        let negations = hits.filter { negation in
            guard negation.concept == .negation else { return false }
            if hits.contains(where: { $0.concept == .affirmed && $0.tokens.lowerBound == negation.tokens.lowerBound }) {
                return false
            }
            // `so as not to` names an end.
            if let before = sentence.tokens[safe: negation.tokens.lowerBound - 1],
                MessageWords.purposes.contains(before.hash)
            {
                return false
            }
            // `if you do not pay` presses, and forbids nothing.
            return !hits.contains {
                $0.concept == .condition && $0.tokens.upperBound <= negation.tokens.lowerBound
                    && negation.tokens.lowerBound - $0.tokens.upperBound <= 3
                    && breaks($0.tokens.upperBound, negation.tokens.lowerBound, in: sentence) == 0
            }
        }
        let reports = hits.filter { $0.concept == .reported || $0.concept == .awareness }
        for place in hits.indices where !modifiers.contains(hits[place].concept) {
            let hit = hits[place]
            // A ban is what secrecy is made of.
            if hit.concept != .secrecy, hit.concept != .threat, hit.concept != .guaranteed, hit.concept != .urgency,
                hit.concept != .problem
            {
                let isDense = sentence.tokens[safe: hit.tokens.lowerBound]?.form == .ideograph
                for negation in negations
                where negation.tokens.upperBound <= hit.tokens.lowerBound
                    && hit.tokens.lowerBound - negation.tokens.upperBound <= (isDense ? 7 : 9)
                {
                    let count = breaks(negation.tokens.upperBound, hit.tokens.lowerBound, in: sentence)
                    let isCut = isCut(negation.tokens.upperBound, hit.tokens.lowerBound, in: sentence)
                    if count == 0 || count == 2, !isCut { hits[place].isMeant = false }
                }
                for negation in negations where isLate(negation, in: sentence) {
                    let gap = negation.tokens.lowerBound - hit.tokens.upperBound
                    guard (0...8).contains(gap),
                        breaks(hit.tokens.upperBound, negation.tokens.lowerBound, in: sentence) == 0
                    else { continue }
                    hits[place].isMeant = false
                }
            }
            for report in reports
            where report.tokens.lowerBound <= hit.tokens.lowerBound
                && hit.tokens.lowerBound - report.tokens.upperBound <= (isGeneral(report, in: sentence) ? 32 : 16)
            { hits[place].isMeant = false }
        }
    }

    /// Whether a negation stands behind what it denies: `geben Sie das Passwort nie weiter`.
    private static func isLate(_ negation: Hit, in sentence: Sentence) -> Bool {
        sentence.tokens[safe: negation.tokens.lowerBound].map { MessageWords.late.contains($0.hash) } ?? false
    }

    /// Whether it is told of anybody: `people who ...`, whose whole sentence is of them.
    private static func isGeneral(_ report: Hit, in sentence: Sentence) -> Bool {
        sentence.tokens[safe: report.tokens.lowerBound].map { MessageWords.anybody.contains($0.hash) } ?? false
    }

    /// How many clauses end between two tokens.
    private static func breaks(_ first: Int, _ last: Int, in sentence: Sentence) -> Int {
        guard first <= last else { return 0 }
        return (first...last).count { place in
            sentence.tokens[safe: place].map { !$0.gap.isDisjoint(with: [.comma, .colon, .ellipsis]) } ?? false
        }
    }

    /// Whether a new thought begins between two tokens: nothing is denied across a colon.
    private static func isCut(_ first: Int, _ last: Int, in sentence: Sentence) -> Bool {
        guard first <= last else { return false }
        return (first...last).contains { sentence.tokens[safe: $0]?.gap.contains(.colon) ?? false }
    }
}
