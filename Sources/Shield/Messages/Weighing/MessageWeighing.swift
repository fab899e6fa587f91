internal import Detectors

/// Adds up what a message's traits and words count.
struct MessageWeighing {
    /// 0 to 100: from 65 on a scam, from 30 on suspicious.
    let score: Int
    /// What it came from, the heaviest first; signs are shares of their own.
    let shares: [TriageVerdict.Share]

    /// However many words a message has, they alone decide nothing.
    private static let mostOfWords = 70

    /// - Parameter least: what the score is at least, whatever the weights say.
    init(traits: [String], vocabulary: MessageVocabulary, reading: MessageReading, least: Int) {
        var shares: [TriageVerdict.Share] = []
        for name in traits {
            guard let points = TriageWeights.traits[name], points != 0 else { continue }
            var matter = Self.matter(of: name)
            // What a pattern saw that is no sign here speaks of its matter.
            if case .sign(let sign) = matter, !reading.has(sign) { matter = .content }
            if let place = shares.firstIndex(where: { $0.matter == matter }) {
                shares[place].points += points
            } else {
                shares.append(TriageVerdict.Share(matter: matter, points: points))
            }
        }
        let weighed = vocabulary.words.compactMap { word in
            TriageWeights.words[word.hash].map {
                (points: $0, span: word.span, isSmall: !MessageLanguage.small(word.hash).isEmpty)
            }
        }
        let ofWords = weighed.reduce(0) { $0 + $1.points }
        if ofWords != 0 {
            // Those that count most on the side that the words are on, and tell something.
            let most = weighed.filter { ($0.points > 0) == (ofWords > 0) && !$0.isSmall }.enumerated()
                .sorted { (-abs($0.element.points), $0.offset) < (-abs($1.element.points), $1.offset) }
                .prefix(5).map { reading.text.string($0.element.span) }
            shares.append(
                TriageVerdict.Share(
                    matter: .words, points: max(-Self.mostOfWords, min(Self.mostOfWords, ofWords)), words: most))
        }
        let sum = TriageWeights.base + shares.reduce(0) { $0 + $1.points }
        if sum < least { shares.append(TriageVerdict.Share(matter: .stranger, points: least - sum)) }
        score = max(0, min(100, TriageWeights.base + shares.reduce(0) { $0 + $1.points }))
        self.shares = shares.filter { $0.points != 0 }.enumerated()
            .sorted { (-abs($0.element.points), $0.offset) < (-abs($1.element.points), $1.offset) }
            .map(\.element)
    }

    /// What a trait is of: of two that stand together, what the first is of.
    private static func matter(of name: String) -> TriageVerdict.Share.Matter {
        let parts = name.split(separator: "+", maxSplits: 1)[0].split(separator: ".", maxSplits: 1)
        switch parts.first {
        case "sign": return Sign(rawValue: String(parts.last ?? "")).map { .sign($0) } ?? .content
        case "claim", "sender", "channel": return .sender
        case "links": return .links
        case "form": return .form
        default: return .content
        }
    }
}
