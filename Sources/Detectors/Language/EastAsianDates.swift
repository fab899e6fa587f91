/// `1990年4月12日`, `4월 12일`, `3月`.
enum EastAsianDates {
    static func read(_ sentence: Sentence, at index: Int) -> DateMention? {
        var at = index
        var date = WrittenDate()
        while let token = sentence.tokens[safe: at], token.form == .number, let unit = sentence.tokens[safe: at + 1],
            let (value, digits) = DateReader.leadingNumber(sentence, token)
        {
            if years.contains(unit), digits == 4, date.year == nil {
                date.year = value
            } else if months.contains(unit), (1...12).contains(value), date.month == nil {
                date.month = value
            } else if days.contains(unit), (1...31).contains(value), date.day == nil, date.month != nil {
                date.day = value
            } else {
                break
            }
            at += 2
        }
        guard date.month != nil else { return nil }
        return DateMention(tokens: index..<at, start: date)
    }

    private static let years = WordSet("年 년")
    private static let months = WordSet("月 월")
    private static let days = WordSet("日 号 號 일")
}
