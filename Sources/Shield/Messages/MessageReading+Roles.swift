internal import Detectors

/// Who says it.
extension MessageReading {
    /// A clause near the beginning, or a short line near the end, that names an office and does nothing else: so people
    /// present themselves and sign.
    var namedRole: MessageSentence.Hit? {
        for sentence in sentences.prefix(4) {
            if let hit = namedRole(in: sentence, from: 0..<min(14, sentence.sentence.tokens.count)) { return hit }
        }
        for sentence in sentences.suffix(3) where sentence.sentence.tokens.count <= 7 {
            if let hit = namedRole(in: sentence, from: 0..<sentence.sentence.tokens.count) { return hit }
        }
        return nil
    }

    private func namedRole(in sentence: MessageSentence, from place: Range<Int>) -> MessageSentence.Hit? {
        for hit in sentence.hits where hit.concept == .role && hit.isMeant && place.contains(hit.tokens.lowerBound) {
            let clause = clause(around: hit.tokens, in: sentence.sentence)
            guard clause.count <= 7 else { continue }
            let does = sentence.hits.contains { other in
                clause.contains(other.tokens.lowerBound) && Self.deeds.contains(other.concept)
                    && !other.tokens.overlaps(hit.tokens)
            }
            let before = sentence.sentence.tokens[safe: hit.tokens.lowerBound - 1]
            let isObject = before.map { MessageWords.objects.contains($0.hash) } ?? false
            let first = sentence.sentence.tokens[safe: hit.tokens.lowerBound]
            let isWeak = hit.tokens.count == 1 && (first.map { MessageWords.weakRoles.contains($0.hash) } ?? false)
            if !does, !isObject, !isWeak { return hit }
        }
        return nil
    }

    private static let deeds: Set<Concept> = [
        .give, .pay, .click, .clickRequest, .install, .installRequest, .negation, .reported, .harmlessCode, .problem,
        .threat, .awareness,
    ]

    /// The tokens between two marks.
    private func clause(around tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
        func opens(_ place: Int) -> Bool {
            sentence.tokens[safe: place].map { !$0.gap.isDisjoint(with: [.comma, .colon, .ellipsis, .bracket]) } ?? true
        }
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        while start > 0, !opens(start), tokens.lowerBound - start < 8 { start -= 1 }
        while end < sentence.tokens.count, !opens(end), end - tokens.upperBound < 8 { end += 1 }
        return start..<end
    }
}
