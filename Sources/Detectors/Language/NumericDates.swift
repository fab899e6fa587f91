/// Dates in figures: `2026-03-01`, `12.04.1990`, `3/27`, `3/27-4/2`, `03.03`.
enum NumericDates {
    static func read(_ sentence: Sentence, at index: Int) -> DateMention? {
        guard var first = single(sentence, at: index) else { return nil }
        let next = first.tokens.upperBound
        if let token = sentence.tokens[safe: next], token.gap.contains(.dash) || isRangeWord(token) {
            let at = token.gap.contains(.dash) ? next : next + 1
            if let second = single(sentence, at: at) {
                first.end = second.start
                first.tokens = first.tokens.lowerBound..<second.tokens.upperBound
            }
        }
        return first
    }

    private static func isRangeWord(_ token: Token) -> Bool { rangeWords.contains(token) }
    private static let rangeWords = WordSet("to till until bis al au hingga sampai")

    private static func single(_ sentence: Sentence, at index: Int) -> DateMention? {
        let tokens = sentence.tokens
        guard let a = tokens[safe: index], let b = tokens[safe: index + 1], a.form == .number, b.form == .number else {
            return nil
        }
        let mark = b.gap
        guard [Token.Gap.slash, .dot, .dash].contains(mark), a.gap != mark || index == 0 else { return nil }
        guard let (x, xDigits) = DateReader.leadingNumber(sentence, a),
            let (y, yDigits) = DateReader.leadingNumber(sentence, b)
        else { return nil }
        var third: (value: Int, digits: Int)?
        if let c = tokens[safe: index + 2], c.form == .number, c.gap == mark {
            third = DateReader.leadingNumber(sentence, c)
            // `12.04.19.90` is no date.
            if let d = tokens[safe: index + 3], d.form == .number, d.gap == mark { return nil }
        }
        if xDigits == 4 {
            guard (1900...2099).contains(x), let third, third.digits <= 2 else { return nil }
            return mention(index, 3, WrittenDate(year: x, month: y, day: third.value))
        }
        guard xDigits <= 2, yDigits <= 2 else { return nil }
        var year: Int?
        if let third {
            guard third.digits == 4 || third.digits == 2 else { return nil }
            year = third.digits == 4 ? third.value : third.value + (third.value > 40 ? 1900 : 2000)
        } else if mark == .dash || (mark == .dot && (yDigits != 2 || followsNumber(sentence, index))) {
            return nil
        }
        let (day, month) = order(x, y, mark)
        return mention(index, third == nil ? 2 : 3, WrittenDate(year: year, month: month, day: day))
    }

    /// Day first, unless only the other way fits; with slashes and both small, the American way.
    private static func order(_ x: Int, _ y: Int, _ mark: Token.Gap) -> (day: Int, month: Int) {
        if x > 12 { return (x, y) }
        if y > 12 || mark == .slash { return (y, x) }
        return (x, y)
    }

    /// `5.12 BTC`, `$3.50`: not a date.
    private static func followsNumber(_ sentence: Sentence, _ index: Int) -> Bool {
        sentence.tokens[safe: index]?.gap.isDisjoint(with: [.money, .hash, .dot]) == false
    }

    private static func mention(_ index: Int, _ count: Int, _ date: WrittenDate) -> DateMention? {
        guard date.iso != nil else { return nil }
        return DateMention(tokens: index..<index + count, start: date)
    }
}
