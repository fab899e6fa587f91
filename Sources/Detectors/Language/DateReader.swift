/// Reads dates: `12 April 1990`, `April 12th`, `12.04.1990`, `2026-03-01`, `3/27-4/2`, `from 3 to 19 May`, `3月5日`,
/// `12 de abril`, `ngày 12 tháng 4`, a month with a year or alone.
enum DateReader {
    /// What a date begins with.
    static let first = SlotOpening(.number, .wide, words: CalendarWords.monthNames + ["ngày tháng"])

    /// The date that begins at a token.
    static func read(_ sentence: Sentence, at index: Int) -> DateMention? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if token.form == .number || token.form == .mixed {
            return NumericDates.read(sentence, at: index) ?? EastAsianDates.read(sentence, at: index)
                ?? dayFirst(sentence, at: index)
        }
        if CalendarWords.month(token) != nil { return monthFirst(sentence, at: index) }
        return vietnamese(sentence, at: index)
    }

    /// The first date at or after a token.
    static func first(in sentence: Sentence, from index: Int = 0, upTo most: Int = .max) -> DateMention? {
        var at = index
        while at < sentence.tokens.count, at - index < most {
            if let found = read(sentence, at: at) { return found }
            at += 1
        }
        return nil
    }

    /// `12`, `12th`, `1er`, `12.`: a day of a month.
    static func day(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], token.gap.isDisjoint(with: [.money, .hash, .at]) else {
            return nil
        }
        guard let (value, digits) = leadingNumber(sentence, token), (1...31).contains(value), digits <= 2 else {
            return nil
        }
        if token.form == .number { return value }
        let suffix = WordHash.of(sentence.text.string(token.span.lowerBound + digits..<token.span.upperBound))
        return ordinals.contains(suffix) ? value : nil
    }

    /// `27th`: a day of a month that needs no month beside it.
    static func ordinal(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], token.form == .mixed,
            let last = sentence.text.string(token.span).last, "tdh".contains(last)
        else { return nil }
        return day(sentence, index)
    }

    /// A year from 1900 to 2099, or `'26`.
    static func year(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], token.form == .number else { return nil }
        guard let (value, digits) = leadingNumber(sentence, token) else { return nil }
        if digits == 4, (1900...2099).contains(value) { return value }
        return digits == 2 && token.gap.contains(.quote) && sentence.text[token.span.lowerBound - 1] != 0x22
            ? 2000 + value : nil
    }

    static func leadingNumber(_ sentence: Sentence, _ token: Token) -> (value: Int, digits: Int)? {
        var (value, digits) = (0, 0)
        var offset = token.span.lowerBound
        while offset < token.span.upperBound, digits < 9,
            let (digit, length) = PhoneDigits.read(sentence.text, at: offset)
        {
            value = value * 10 + Int(digit)
            digits += 1
            offset += length
        }
        return digits > 0 ? (value, digits) : nil
    }

    private static let ordinals = WordSet("st nd rd th er o a de")
    private static let joiners = WordSet("of de del den di the")
    private static let rangeWords = WordSet(
        "to and till until through thru bis al au a e y et und ile по до hingga sampai s/d sd")

    /// `12 April 1990`, `3 to 19 May`, `28 March - 2 April`.
    private static func dayFirst(_ sentence: Sentence, at index: Int) -> DateMention? {
        guard let first = day(sentence, index) else { return nil }
        var at = index + 1
        var start = WrittenDate(day: first)
        var end: WrittenDate?
        if let (month, next) = month(sentence, at) {
            start.month = month
            at = next
            if let (year, next) = trailingYear(sentence, at) {
                start.year = year
                at = next
            }
            if let next = rangeMark(sentence, at), let last = day(sentence, next),
                let (month, after) = self.month(sentence, next + 1)
            {
                end = WrittenDate(month: month, day: last)
                at = after
            }
        } else if let next = rangeMark(sentence, at), let last = day(sentence, next), last > first,
            let (month, after) = month(sentence, next + 1)
        {
            start.month = month
            end = WrittenDate(month: month, day: last)
            at = after
        } else {
            return nil
        }
        if let (year, next) = trailingYear(sentence, at) {
            start.year = start.year ?? year
            end?.year = year
            at = next
        }
        return DateMention(tokens: index..<at, start: start, end: end)
    }

    /// `April 12th, 1990`, `June 4-9`, `March 28 - April 2`, `March 2027`, `March`.
    private static func monthFirst(_ sentence: Sentence, at index: Int) -> DateMention? {
        guard let token = sentence.tokens[safe: index], let month = CalendarWords.month(token) else { return nil }
        var at = index + 1
        if let (year, next) = trailingYear(sentence, at) {
            return DateMention(tokens: index..<next, start: WrittenDate(year: year, month: month))
        }
        if let the = sentence.tokens[safe: at], joiners.contains(the) { at += 1 }
        guard let first = day(sentence, at), sentence.tokens[at].gap.isDisjoint(with: [.comma, .bracket, .symbol])
        else {
            return DateMention(tokens: index..<index + 1, start: WrittenDate(month: month))
        }
        at += 1
        var start = WrittenDate(month: month, day: first)
        var end: WrittenDate?
        if let next = rangeMark(sentence, at) {
            if let last = day(sentence, next), last > first {
                end = WrittenDate(month: month, day: last)
                at = next + 1
            } else if let (other, after) = self.month(sentence, next), let last = day(sentence, after) {
                end = WrittenDate(month: other, day: last)
                at = after + 1
            }
        }
        if let (year, next) = trailingYear(sentence, at) {
            start.year = year
            end?.year = year
            at = next
        }
        return DateMention(tokens: index..<at, start: start, end: end)
    }

    /// `ngày 12 tháng 4 năm 1990`, `tháng 4`.
    private static func vietnamese(_ sentence: Sentence, at index: Int) -> DateMention? {
        let tokens = sentence.tokens
        var at = index
        var date = WrittenDate()
        if tokens[safe: at]?.hash == ngay, let day = day(sentence, at + 1) {
            date.day = day
            at += 2
        }
        guard tokens[safe: at]?.hash == thang, let month = day(sentence, at + 1), month <= 12 else { return nil }
        date.month = month
        at += 2
        if tokens[safe: at]?.hash == nam, let year = year(sentence, at + 1) {
            date.year = year
            at += 2
        }
        return DateMention(tokens: index..<at, start: date)
    }

    private static let ngay = WordHash.of("ngày")
    private static let thang = WordHash.of("tháng")
    private static let nam = WordHash.of("năm")

    /// A month name, after `of` or `de`, and the index behind it.
    private static func month(_ sentence: Sentence, _ index: Int) -> (Int, Int)? {
        var at = index
        if let token = sentence.tokens[safe: at], joiners.contains(token) { at += 1 }
        guard let token = sentence.tokens[safe: at], let month = CalendarWords.month(token),
            token.gap.isDisjoint(with: [.comma, .symbol, .bracket])
        else { return nil }
        return (month, at + 1)
    }

    private static func trailingYear(_ sentence: Sentence, _ index: Int) -> (Int, Int)? {
        var at = index
        if let token = sentence.tokens[safe: at], joiners.contains(token) { at += 1 }
        return year(sentence, at).map { ($0, at + 1) }
    }

    /// The index behind `to`, `-`, `bis`...; the same index where only a dash stands.
    private static func rangeMark(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if token.gap.contains(.dash) { return index }
        return rangeWords.contains(token) ? index + 1 : nil
    }
}
