/// Sums with their coin or currency, whole and as they are written: `2,500 USDT`, `5.000,50 EUR`, `$1,200`.
struct EvidenceAmounts {
    private let text: EvidenceText

    static func read(at index: Int, in text: EvidenceText) -> Range<Int>? {
        guard text.isDigit(index) else { return nil }
        return EvidenceAmounts(text: text).amount(index)
    }

    private func amount(_ index: Int) -> Range<Int>? {
        let start = unit(before: index)
        guard start != nil || text.mayBegin(index) else { return nil }
        let figures = figures(index)
        let end = behindFactor(figures.end)
        if let start {
            // `$1,200 USD` names the currency twice.
            guard !text.isLetter(end) || unit(behind: end) != nil else { return nil }
            return start..<(unit(behind: end) ?? end)
        }
        if let last = unit(behind: end) {
            // `in 2026 BTC`: a year.
            let isYear = figures.isPlain && figures.end - index == 4 && end == figures.end
            let before = text.words(before: index, most: 1).first ?? ""
            if isYear, ["in", "since", "until", "by", "of", "from", "year", "im", "en", "nel"].contains(before) {
                return nil
            }
            return index..<last
        }
        return end > figures.end && text.isSpace(figures.end) ? index..<end : nil
    }

    /// The end of the figures, and whether they are digits alone.
    private func figures(_ index: Int) -> (end: Int, isPlain: Bool) {
        var end = text.digits(from: index)
        let first = end - index
        var isPlain = true
        while true {
            if text.holds(end, anyOf: ".,'\u{2019}"), text.isDigit(end + 1) {
                end = text.digits(from: end + 1)
            } else if text.isSpace(end), first <= 3, text.digits(from: end + 1) == end + 4, !text.isLetter(end + 4),
                !text.isAlphanumeric(index - 1)
            {
                // `12 000`
                end += 4
            } else {
                return (end, isPlain)
            }
            isPlain = false
        }
    }

    /// The index behind `k`, `million`, `juta`...
    private func behindFactor(_ index: Int) -> Int {
        let start = text.skipSpaces(from: index)
        let end = text.letters(from: start)
        guard end > start else { return index }
        let word = text.string(start..<end)
        if start == index { return ["k", "K", "m", "M", "mln", "tr", "к"].contains(word) ? end : index }
        return Self.factors.contains(word.lowercased()) ? end : index
    }

    /// Where the sign or the name of a currency begins that stands before a number.
    private func unit(before index: Int) -> Int? {
        let behind = text.isSpace(index - 1) ? index - 1 : index
        if text.holds(behind - 1, anyOf: Self.signs) {
            // `US$`, `HK$`
            var start = behind - 1
            while behind - start < 4, text.holds(start - 1, anyOf: "ABCHKNRSTUZ") { start -= 1 }
            return text.isLetter(start - 1) ? behind - 1 : start
        }
        let end = text.holds(behind - 1, anyOf: ".") ? behind - 1 : behind
        let start = text.letters(before: end)
        guard start < end, end - start <= 12, isUnit(text.string(start..<end)), !text.isDigit(start - 1) else {
            return nil
        }
        // `0.4 BTC 12 times`: the name belongs to the number before it.
        return text.isSpace(start - 1) && text.isDigit(start - 2) ? nil : start
    }

    /// The end of the sign or the name of a currency that stands behind a number.
    private func unit(behind index: Int) -> Int? {
        let start = text.skipSpaces(from: index)
        if text.holds(start, anyOf: Self.signs) { return start + 1 }
        let end = text.letters(from: start)
        guard end > start else { return nil }
        let word = text.string(start..<min(end, start + 12))
        if end - start <= 12, isUnit(word), !text.isDigit(end) { return end }
        // Writing without spaces goes on behind the unit.
        return Self.joined.first { word.hasPrefix($0) }.map { start + $0.unicodeScalars.count }
    }

    private func isUnit(_ word: String) -> Bool {
        Self.names.contains(word.lowercased()) || word == word.uppercased() && NetworkTable.knows(coin: word)
    }

    private static let signs = "$€£¥￥₿₹₽₺₩₫₦"
    private static let joined = ["美元", "美金", "欧元", "歐元", "人民币", "港币", "日元", "元", "円", "块", "塊", "원"]
    private static let factors: Set<String> = [
        "thousand", "million", "billion", "mille", "mila", "mil", "milioni", "millones", "milhões", "millionen",
        "tausend",
        "тыс", "тысяч", "млн", "juta", "ribu", "triệu", "nghìn", "bin", "milyon", "万", "萬", "千", "亿",
    ]
    private static let names: Set<String> = Set(
        ("usdt usdc btc eth bnb sol xrp trx ltc doge ton ada xmr dai busd tether bitcoin bitcoins ether eur euro euros usd "
            + "dollar dollars gbp pounds pound chf francs franken rub руб рублей рубля долларов евро idr rp rupiah tl lira try vnd đồng "
            + "dong brl reais real mxn pesos soles cny rmb hkd sgd aud cad nzd php inr rs rupees naira ngn jpy yen krw won sek "
            + "nok dkk kr kronor zł pln zloty czk kč huf ft dolar dolares dólares dollari aed dirhams zar rand thb baht myr")
            .split(separator: " ").map(String.init))
}
