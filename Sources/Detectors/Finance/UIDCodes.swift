/// Reads ids that are no plain numbers: Kraken's public account ids, digits in groups, ids in the form of a UUID.
enum UIDCodes {
    static func read(in line: CueLine, cues: [UIDCues.Cue]) -> UIDPairs.Pair? {
        for cue in cues {
            for index in cue.tokens.upperBound..<min(cue.tokens.upperBound + 4, line.sentence.tokens.count) {
                guard
                    let span = groups(index, in: line.sentence) ?? spaced(index, in: line.sentence)
                        ?? uuid(index, in: line.sentence),
                    line.isOwn(index, cue: cue.tokens), let exchange = line.exchange(near: span, cue: cue.tokens)
                else { continue }
                return UIDPairs.Pair(exchange: exchange, span: span, isAnnounced: true)
            }
        }
        return nil
    }

    /// `AA41 N84G 7QLM H3ZT`: four groups of four capitals and digits.
    private static func groups(_ index: Int, in sentence: Sentence) -> Range<Int>? {
        var digits = 0
        for offset in 0..<4 {
            guard let token = sentence.tokens[safe: index + offset], token.count == 4,
                offset == 0 || token.gap == .space || token.gap == .dash
            else { return nil }
            for at in token.span {
                let byte = sentence.text[at]
                guard byte &- 0x30 < 10 || byte &- 0x41 < 26 else { return nil }
                digits += byte &- 0x30 < 10 ? 1 : 0
            }
        }
        return (2...12).contains(digits) ? sentence.bytes(index..<index + 4) : nil
    }

    /// `9038 2174`, `4471 820 395`: two to four groups of digits.
    private static func spaced(_ index: Int, in sentence: Sentence) -> Range<Int>? {
        var (end, digits, sign) = (index, 0, Token.Gap.space)
        while end - index < 4, let token = sentence.tokens[safe: end], token.form == .number,
            (2...4).contains(token.count)
        {
            if end == index + 1 { sign = token.gap }
            guard end == index || token.gap == sign && (sign == .space || sign == .dash) else { break }
            digits += token.count
            end += 1
        }
        guard end - index > 1, (7...12).contains(digits), sentence.tokens[index].count > 2,
            sentence.tokens[safe: end]?.form != .number || sentence.tokens[safe: end]?.gap != sign
        else { return nil }
        return sentence.bytes(index..<end)
    }

    private static func uuid(_ index: Int, in sentence: Sentence) -> Range<Int>? {
        guard let start = sentence.tokens[safe: index]?.span.lowerBound else { return nil }
        let text = sentence.text
        for offset in 0..<36 {
            let byte = text[start + offset]
            if offset == 8 || offset == 13 || offset == 18 || offset == 23 {
                guard byte == 0x2d else { return nil }
            } else {
                guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 else { return nil }
            }
        }
        return text.isAlphanumeric(at: start + 36) ? nil : start..<start + 36
    }
}
