/// An amount with its coin or currency: `0.21 BTC`, `5.000 XLM`, `2 million pepe`, `$8,500`, `45K USDT`.
struct AmountOfAsset {
    var value: String
    var asset: String
    var span: Range<Int>
    var tokens: Range<Int>
    var isMoney: Bool

    static func read(_ sentence: Sentence, at index: Int) -> AmountOfAsset? {
        guard let first = sentence.tokens[safe: index], first.form != .word, first.form != .ideograph,
            first.gap.isDisjoint(with: .hash)
        else { return nil }
        let text = sentence.text
        var end = first.span.lowerBound
        while (0x30...0x39).contains(text[end])
            || (text[end] == 0x2e || text[end] == 0x2c || text[end] == 0x27) && (0x30...0x39).contains(text[end + 1])
        { end += 1 }
        guard end > first.span.lowerBound, end - first.span.lowerBound <= 18 else { return nil }
        guard var value = number(text.string(first.span.lowerBound..<end)) else { return nil }
        var next = index
        while let token = sentence.tokens[safe: next], token.span.lowerBound < end { next += 1 }
        var last = end
        // `45k`, `2 million`, `0.5BTC`
        if let tail = sentence.tokens[safe: next - 1], tail.span.upperBound > end {
            let suffix = text.string(end..<tail.span.upperBound).lowercased()
            if let factor = factors[suffix] {
                value *= factor
                last = tail.span.upperBound
            } else if let asset = Assets.ticker(Token(word: suffix, at: end..<tail.span.upperBound)) {
                return make(value, asset, first.span.lowerBound..<tail.span.upperBound, index..<next, false)
            } else {
                return nil
            }
        } else if let word = sentence.tokens[safe: next], let factor = factorWords[text.string(word.span).lowercased()]
        {
            value *= factor
            last = word.span.upperBound
            next += 1
        }
        if let counter = sentence.tokens[safe: next], counters.contains(counter) { next += 1 }
        if let coin = sentence.tokens[safe: next], let asset = Assets.ticker(coin),
            coin.gap.isSubset(of: [.space, .money])
        {
            return make(value, asset, first.span.lowerBound..<coin.span.upperBound, index..<next + 1, false)
        }
        return money(sentence, value, first, last, index..<next)
    }

    private static func money(_ sentence: Sentence, _ value: Double, _ first: Token, _ last: Int, _ tokens: Range<Int>)
        -> AmountOfAsset?
    {
        let text = sentence.text
        if text[first.span.lowerBound - 1] == 0x24 {
            return make(value, "USD", first.span.lowerBound - 1..<last, tokens, true)
        }
        if text[last] == 0x24 { return make(value, "USD", first.span.lowerBound..<last + 1, tokens, true) }
        if first.gap.contains(.money), text[first.span.lowerBound - 3] == 0xe2 {
            return make(value, "EUR", first.span.lowerBound - 3..<last, tokens, true)
        }
        guard let word = sentence.tokens[safe: tokens.upperBound],
            let currency = currencies[text.string(word.span).lowercased()], word.gap.isSubset(of: .space)
        else { return nil }
        return make(
            value, currency, first.span.lowerBound..<word.span.upperBound, tokens.lowerBound..<tokens.upperBound + 1,
            true)
    }

    private static func make(
        _ value: Double, _ asset: String, _ span: Range<Int>, _ tokens: Range<Int>, _ isMoney: Bool
    ) -> AmountOfAsset {
        var shown = value == value.rounded() && value < 1e15 ? String(Int(value)) : String(value)
        if shown.hasSuffix(".0") { shown.removeLast(2) }
        return AmountOfAsset(value: shown, asset: asset, span: span, tokens: tokens, isMoney: isMoney)
    }

    /// `1,234.5`, `5.000` (thousands, where three digits follow and the first is no zero), `0,5`.
    private static func number(_ text: String) -> Double? {
        let plain = text.filter { $0 != "'" }
        let parts = plain.split(whereSeparator: { $0 == "." || $0 == "," })
        guard let first = parts.first, let last = parts.last else { return nil }
        if parts.count == 1 { return Double(plain) }
        let marks = Set(plain.filter { $0 == "." || $0 == "," })
        let isGrouped =
            parts.dropFirst().allSatisfy { $0.count == 3 } && first.count <= 3 && first != "0" && marks.count == 1
        if isGrouped { return Double(parts.joined()) }
        return Double(parts.dropLast().joined() + "." + last)
    }

    private static let counters = WordSet("个 個 枚 개")
    private static let factors: [String: Double] = ["k": 1e3, "m": 1e6, "mm": 1e6, "mln": 1e6, "b": 1e9, "к": 1e3]
    private static let factorWords: [String: Double] = [
        "k": 1e3, "thousand": 1e3, "million": 1e6, "millions": 1e6, "mil": 1e3, "mill": 1e6, "billion": 1e9,
        "тысяч": 1e3, "тыс": 1e3, "миллион": 1e6, "millones": 1e6, "milhões": 1e6, "millionen": 1e6, "tausend": 1e3,
        "bin": 1e3, "juta": 1e6, "ribu": 1e3,
    ]
    private static let currencies: [String: String] = [
        "usd": "USD", "dollars": "USD", "bucks": "USD", "eur": "EUR", "euros": "EUR", "euro": "EUR", "gbp": "GBP",
        "pounds": "GBP", "dólares": "USD", "долларов": "USD", "reais": "BRL",
    ]
}

extension Token {
    /// A token made of a part of another.
    fileprivate init(word: String, at span: Range<Int>) {
        let hash = WordHash.of(word)
        self.init(span: span, hash: hash, stem: hash, prefix: 0, form: .word, isCapital: false, isUpper: false, gap: [])
    }
}
