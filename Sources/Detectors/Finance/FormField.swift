/// The lines of a form that somebody filled in: `platform: BingX`, and below it `ID: 20577143`.
enum FormField {
    /// How long a line of a form is at most, in bytes.
    private static let longest = 48
    private static let mostLines = 3

    /// Whether a line near by holds hardly more than the name of an exchange, alone or behind a word for the field.
    static func isExchangeNamed(around sentence: Sentence) -> Bool {
        let text = sentence.text
        var end = sentence.span.lowerBound
        for _ in 0..<mostLines {
            while end > 0, text[end - 1] <= 0x20 { end -= 1 }
            guard end > 0 else { break }
            let line = text.run(before: end, limit: longest + 1) { $0 != 0x0a }
            guard line.count <= longest else { break }
            if isExchange(line, in: text) { return true }
            end = line.lowerBound
        }
        let next = text.skipSpaces(from: sentence.end, limit: 4, lines: true)
        let below = text.run(from: next, limit: longest + 1) { $0 != 0x0a }
        return next > sentence.end && below.count <= longest && isExchange(below, in: text)
    }

    private static func isExchange(_ line: Range<Int>, in text: ScanText) -> Bool {
        let sentence = Sentence(whole: line, in: text)
        guard sentence.tokens.count <= 4, let mention = ExchangeReader.all(in: sentence).first else { return false }
        let isNamed = sentence.tokens.prefix(mention.tokens.lowerBound).contains { names.contains($0) }
        return isNamed || sentence.tokens.count == mention.tokens.count && !mention.isAmbiguous
    }

    private static let names = WordSet(
        "platform exchange cex broker plataforma börse plateforme piattaforma биржа платформа borsa bursa sàn 平台 交易所 取引所 거래소 منصة"
    )
}
