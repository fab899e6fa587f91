/// An amount with its coin or currency: `0.21 BTC`, `5.000 XLM`, `2 million pepe`, `$8,500`, `half a bitcoin`.
struct AmountOfAsset {
    var value: String
    var asset: String
    var span: Range<Int>
    var tokens: Range<Int>
    var isMoney: Bool
    /// The coin stands first: `ADA | 8,400`, `XRPを1200枚`.
    var isReversed = false
    /// A share of all that the author has: `70% of my savings is in ETH`.
    var isShare = false

    static func read(_ sentence: Sentence, at index: Int) -> AmountOfAsset? {
        if let amount = forward(sentence, at: index) { return amount }
        return reversed(sentence, at: index)
    }

    /// What a number, in figures or words, says.
    struct Count {
        var value: Double
        /// Where its last byte stands, and the token behind it.
        var end: Int
        var next: Int
        /// `0.5BTC`
        var glued: String?
    }

    private static func forward(_ sentence: Sentence, at index: Int) -> AmountOfAsset? {
        guard let first = sentence.tokens[safe: index], first.gap.isDisjoint(with: .hash),
            let count = count(sentence, at: index)
        else { return nil }
        let text = sentence.text
        var start = first.span.lowerBound
        if let asset = count.glued { return make(count.value, asset, start..<count.end, index..<count.next) }
        // `₿0.21`, `0.047 ₿`
        if CoinSign.stands(before: start, in: text) {
            start -= CoinSign.length
            return make(count.value, "BTC", start..<count.end, index..<count.next)
        }
        if let end = CoinSign.end(behind: count.end, in: text) {
            return make(count.value, "BTC", start..<end, index..<count.next)
        }
        if text[count.end] == 0x25 { return share(sentence, count, from: index) }
        var next = count.next
        for _ in 0..<2 {
            guard let filler = sentence.tokens[safe: next], fillers.contains(filler), filler.gap.isSubset(of: .space)
            else { break }
            next += 1
        }
        if let coin = sentence.tokens[safe: next], coin.gap.isSubset(of: [.space, .money, .quote]),
            let (asset, end) = Assets.read(sentence, at: next), !isPort(sentence, behind: end, asset)
        {
            let span = start..<sentence.bytes(next..<end).upperBound
            return make(count.value, asset, span, index..<end)
        }
        guard first.form != .word, first.form != .ideograph else { return nil }
        return money(sentence, count.value, first, count.end, index..<count.next)
    }

    /// `70% BTC`, `40% of my savings in ETH`: the coin stands within a few words.
    private static func share(_ sentence: Sentence, _ count: Count, from index: Int) -> AmountOfAsset? {
        guard count.value > 0, count.value <= 100, let start = sentence.tokens[safe: index]?.span.lowerBound else {
            return nil
        }
        for next in count.next..<min(count.next + 10, sentence.tokens.count) {
            guard let token = sentence.tokens[safe: next], token.gap.isDisjoint(with: [.comma, .bracket]) else {
                return nil
            }
            guard let asset = Assets.ticker(token) ?? (crypto.contains(token) ? "crypto" : nil) else { continue }
            var amount = make(count.value, asset, start..<count.end + 1, index..<count.next)
            amount.value += "%"
            amount.isShare = true
            return amount
        }
        return nil
    }

    private static let crypto = WordSet("crypto cripto krypto крипте крипта kripto stablecoins alts altcoins")

    /// `ADA | 8,400`, `XRPを一万二千枚`, `비트코인 0.3개`
    private static func reversed(_ sentence: Sentence, at index: Int) -> AmountOfAsset? {
        guard let (asset, end) = Assets.read(sentence, at: index) else { return nil }
        var next = end
        if let particle = sentence.tokens[safe: next], particles.contains(particle) { next += 1 }
        guard let token = sentence.tokens[safe: next], token.gap.isDisjoint(with: [.comma, .money, .bracket]),
            let count = count(sentence, at: next), count.glued == nil
        else { return nil }
        var last = count.end
        var behind = count.next
        let counter = sentence.tokens[safe: behind]
        let isCounted = counter.map { counters.contains($0) } == true
        if isCounted, let counter {
            last = counter.span.upperBound
            behind += 1
        }
        guard isCounted || !token.gap.isSubset(of: .space), Assets.read(sentence, at: behind) == nil else { return nil }
        let start = sentence.bytes(index..<end).lowerBound
        var amount = make(count.value, asset, start..<last, index..<behind)
        amount.isReversed = true
        return amount
    }

    /// `45k`, `2 million`, `six and a half`
    private static func count(_ sentence: Sentence, at index: Int) -> Count? {
        guard let first = sentence.tokens[safe: index] else { return nil }
        if first.form == .word || first.form == .ideograph {
            return NumberWords.read(sentence, at: index).map {
                Count(value: $0.value, end: sentence.bytes(index..<$0.end).upperBound, next: $0.end)
            }
        }
        let text = sentence.text
        var end = first.span.lowerBound
        while text.isDigit(at: end) || ".,'".utf8.contains(text[end]) && text.isDigit(at: end + 1) { end += 1 }
        // `12 000`
        while end - first.span.lowerBound <= 3 || text[end - 4] == 0x20, text[end] == 0x20,
            text.digits(from: end + 1, limit: 4).count == 3, end > first.span.lowerBound,
            text[first.span.lowerBound] != 0x30, !text.isAlphanumeric(at: end + 4)
        {
            end += 4
        }
        guard end > first.span.lowerBound, end - first.span.lowerBound <= 18,
            let value = number(text.string(first.span.lowerBound..<end))
        else { return nil }
        var next = index
        while let token = sentence.tokens[safe: next], token.span.lowerBound < end { next += 1 }
        var count = Count(value: value, end: end, next: next)
        if let tail = sentence.tokens[safe: next - 1], tail.span.upperBound > end {
            let suffix = text.string(end..<tail.span.upperBound).lowercased()
            count.end = tail.span.upperBound
            if let factor = factors[suffix] {
                count.value *= factor
            } else if let asset = Assets.ticker(Token(word: suffix, at: end..<tail.span.upperBound)) {
                count.glued = asset
            } else {
                return nil
            }
        } else if let word = sentence.tokens[safe: next], word.gap.isSubset(of: .space),
            let factor = NumberWords.factor(word)
        {
            count.value *= factor
            count.end = word.span.upperBound
            count.next += 1
        }
        return count
    }

    private static func money(_ sentence: Sentence, _ value: Double, _ first: Token, _ last: Int, _ tokens: Range<Int>)
        -> AmountOfAsset?
    {
        let text = sentence.text
        let start = first.span.lowerBound
        func made(_ currency: String, _ span: Range<Int>, _ tokens: Range<Int>) -> AmountOfAsset {
            var amount = make(value, currency, span, tokens)
            amount.isMoney = true
            return amount
        }
        switch text[start - 1] {
        case 0x24: return made("USD", start - 1..<last, tokens)
        case 0xac where text[start - 3] == 0xe2: return made("EUR", start - 3..<last, tokens)
        case 0xa3 where text[start - 2] == 0xc2: return made("GBP", start - 2..<last, tokens)
        default: break
        }
        if text[last] == 0x24 { return made("USD", start..<last + 1, tokens) }
        let sign = text.skipSpaces(from: last, limit: 2)
        if text[sign] == 0xe2, text[sign + 1] == 0x82, text[sign + 2] == 0xac {
            return made("EUR", start..<sign + 3, tokens)
        }
        if let word = sentence.tokens[safe: tokens.upperBound], word.gap.isSubset(of: .space),
            let currency = currencies[text.string(word.span).lowercased()]
        {
            return made(currency, start..<word.span.upperBound, tokens.lowerBound..<tokens.upperBound + 1)
        }
        // `12k in crypto`: no currency, a sum all the same.
        guard value >= 100, inCoins.matches(at: tokens.upperBound, in: sentence).isEmpty == false else { return nil }
        return made("", start..<last, tokens)
    }

    private static let inCoins = PatternSet([
        "worth? in|of|en|em|in|dans|в ~1 crypto|cryptos|coins|bitcoin|btc|eth|ethereum|alts|altcoins|stablecoins|stables|usdt|usdc|cripto|criptos|krypto|крипте|крипту|битке|эфире"
    ])

    private static func make(_ value: Double, _ asset: String, _ span: Range<Int>, _ tokens: Range<Int>)
        -> AmountOfAsset
    {
        var shown = value == value.rounded() && value < 1e15 ? String(Int(value)) : String(value)
        if shown.hasSuffix(".0") { shown.removeLast(2) }
        return AmountOfAsset(value: shown, asset: asset, span: span, tokens: tokens, isMoney: false)
    }

    /// `2 ETH ports`
    private static func isPort(_ sentence: Sentence, behind index: Int, _ asset: String) -> Bool {
        guard asset == "ETH" || asset == "SOL" || asset == "LINK" || asset == "DOT" else { return false }
        return sentence.tokens[safe: index].map { ports.contains($0) } ?? false
    }

    /// `1,234.5`, `5.000` (thousands, where three digits follow and the first is no zero), `0,5`.
    private static func number(_ text: String) -> Double? {
        let plain = text.filter { $0 != "'" && $0 != " " }
        let parts = plain.split(whereSeparator: { $0 == "." || $0 == "," })
        guard let first = parts.first, let last = parts.last else { return nil }
        if parts.count == 1 { return Double(plain) }
        let marks = Set(plain.filter { $0 == "." || $0 == "," })
        let isGrouped =
            parts.dropFirst().allSatisfy { $0.count == 3 } && first.count <= 3 && first != "0" && marks.count == 1
        if isGrouped { return Double(parts.joined()) }
        return Double(parts.dropLast().joined() + "." + last)
    }

    private static let counters = WordSet("个 個 枚 개 枚の 颗 顆 con")
    private static let fillers = WordSet(
        "real actual measly lousy lonely 个 個 枚 개 颗 顆 of de a an d whole full entire em en con đồng")
    private static let particles = WordSet("を が は も 이 가 을 를 은 는 : 有 还有")
    private static let ports = WordSet(
        "port ports cable cables switch nic interface jack jacks adapter cards card lane rj45 soles")
    private static let factors: [String: Double] = [
        "k": 1e3, "m": 1e6, "mm": 1e6, "mln": 1e6, "b": 1e9, "к": 1e3, "mil": 1e3, "tr": 1e6, "jt": 1e6, "rb": 1e3,
    ]
    private static let currencies: [String: String] = [
        "usd": "USD", "dollars": "USD", "dollar": "USD", "bucks": "USD", "eur": "EUR", "euros": "EUR", "euro": "EUR",
        "gbp": "GBP",
        "pounds": "GBP", "quid": "GBP", "dólares": "USD", "dolares": "USD", "долларов": "USD", "баксов": "USD",
        "евро": "EUR",
        "рублей": "RUB", "reais": "BRL", "pesos": "MXN", "liras": "TRY", "tl": "TRY", "lira": "TRY", "rupiah": "IDR",
        "rupees": "INR",
        "yen": "JPY", "francs": "CHF", "chf": "CHF", "cad": "CAD", "aud": "AUD", "dolar": "USD", "đô": "USD",
    ]
}

extension Token {
    /// A token made of a part of another.
    fileprivate init(word: String, at span: Range<Int>) {
        let hash = WordHash.of(word)
        self.init(span: span, hash: hash, stem: hash, prefix: 0, form: .word, isCapital: false, isUpper: false, gap: [])
    }
}

/// The sign of bitcoin, U+20BF.
private enum CoinSign {
    static let length = 3

    static func stands(before offset: Int, in text: ScanText) -> Bool { stands(at: offset - length, in: text) }

    /// The offset behind the sign that stands behind a number, with or without a space.
    static func end(behind offset: Int, in text: ScanText) -> Int? {
        let at = text.skipSpaces(from: offset, limit: 2)
        return stands(at: at, in: text) ? at + length : nil
    }

    private static func stands(at offset: Int, in text: ScanText) -> Bool {
        text[offset] == 0xe2 && text[offset + 1] == 0x82 && text[offset + 2] == 0xbf
    }
}
