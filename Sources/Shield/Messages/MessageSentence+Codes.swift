internal import Detectors

extension MessageSentence {
    /// Whether a code is handed over: a run of four to eight digits behind `is` or a colon, or beside the word of a code.
    ///
    /// The word may stand far in front: `your code to confirm the purchase of 64.90 at the shop is 772410`.
    var handsOverCode: Bool {
        // Who asks for a code back asks, whatever is written beside it.
        if hits.contains(where: { $0.concept == .secretRequest && $0.isMeant }) { return false }
        let tokens = sentence.tokens
        guard let code = tokens.firstIndex(where: { MessageWords.codes.contains($0.hash) }) else {
            // `Use 448120 to sign in.`
            return tokens.indices.prefix(4).contains { place in
                digits(at: place) != nil && tokens[place].count == 6
                    && tokens[safe: place - 1].map { MessageWords.codeVerbs.contains($0.hash) } ?? false
            }
        }
        return tokens.indices.contains { place in
            guard let length = digits(at: place), !hits.contains(where: { holds($0, place) }) else { return false }
            let before = tokens[safe: place - 1]
            let isNamed =
                tokens[place].gap.contains(.colon) || before.map { MessageWords.codeLinks.contains($0.hash) } ?? false
            if code < place { return isNamed || place - code <= 2 }
            return (isNamed || place <= 1) && code - place - length <= 5
        }
    }

    /// Whether a number is that of a case or an amount.
    private func holds(_ hit: Hit, _ place: Int) -> Bool {
        hit.tokens.contains(place) && (hit.concept == .proof || hit.concept == .money)
    }

    /// How many tokens a run of four to eight digits takes that is neither money, a date nor a number to call.
    private func digits(at place: Int) -> Int? {
        let tokens = sentence.tokens
        guard let first = tokens[safe: place], first.form == .number,
            first.gap.isDisjoint(with: [.money, .hash, .dash, .slash])
        else { return nil }
        var (count, end) = (first.count, place + 1)
        while let next = tokens[safe: end], next.form == .number {
            guard next.gap == .space else { return nil }
            count += next.count
            end += 1
        }
        return (4...8).contains(count) ? end - place : nil
    }
}
