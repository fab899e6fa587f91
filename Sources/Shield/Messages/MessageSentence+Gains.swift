internal import Detectors

extension MessageSentence {
    /// Where one sum is said to become a larger one: `300 in, 900 out`, `2,000 became 3,100`.
    ///
    /// The words of becoming stand between the two, or around the second; the second is at least a fifth larger.
    var gain: Range<Int>? {
        let sums = sums
        for (first, second) in zip(sums, sums.dropFirst())
        where first.value >= 10 && second.value * 5 >= first.value * 6 && second.value <= first.value * 1_000 {
            let between = sentence.tokens[first.tokens.upperBound..<second.tokens.lowerBound]
            let after = sentence.tokens.dropFirst(second.tokens.upperBound).prefix(2)
            guard between.count <= 10 else { continue }
            if between.contains(where: { MessageWords.gains.contains($0.hash) })
                || after.contains(where: { MessageWords.returns.contains($0.hash) })
            {
                return sentence.bytes(first.tokens.lowerBound..<second.tokens.upperBound)
            }
        }
        return nil
    }

    /// The numbers of a sentence with their tokens; thousands' marks join, times and dates are left out.
    private var sums: [(value: Int, tokens: Range<Int>)] {
        let tokens = sentence.tokens
        var found: [(value: Int, tokens: Range<Int>)] = []
        var at = 0
        while at < tokens.count {
            guard tokens[at].form == .number, tokens[at].count <= 7, let first = value(tokens[at]) else {
                at += 1
                continue
            }
            var (value, end) = (first, at + 1)
            while let next = tokens[safe: end], next.form == .number, next.count == 3, value < 1_000_000,
                next.gap == .comma || next.gap == .dot, let part = self.value(next)
            {
                value = value * 1_000 + part
                end += 1
            }
            let isTime = tokens[safe: end].map { $0.form == .number && $0.gap == .colon } ?? false
            if !isTime, tokens[at].gap.isDisjoint(with: [.colon, .slash, .hash]) || tokens[at].gap.contains(.space) {
                found.append((value, at..<end))
            }
            at = end
        }
        return found
    }

    private func value(_ token: Token) -> Int? {
        var value = 0
        for place in token.span {
            let digit = Int(sentence.text[place]) - 0x30
            guard (0...9).contains(digit) else { return nil }
            value = value * 10 + digit
        }
        return value
    }
}
