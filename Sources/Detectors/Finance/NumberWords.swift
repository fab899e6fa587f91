/// Numbers in words, small as people write them of coins: `six and a half`, `medio`, `一万二千`.
enum NumberWords {
    /// The number that begins at a token, and the index behind it.
    static func read(_ sentence: Sentence, at index: Int) -> (value: Double, end: Int)? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if token.form == .ideograph { return unspaced(sentence, at: index) }
        if let match = halves.matches(at: index, in: sentence).first {
            return (halfValues[match.rule], match.tokens.upperBound)
        }
        guard let first = small[token.hash] else { return nil }
        var value = Double(first)
        var end = index + 1
        if let match = andHalf.matches(at: end, in: sentence).first {
            value += 0.5
            end = match.tokens.upperBound
        }
        if let word = sentence.tokens[safe: end], let factor = factor(word) {
            value *= factor
            end += 1
        }
        return (value, end)
    }

    /// `thousand`, `million`, `万`
    static func factor(_ token: Token) -> Double? { factors[token.hash].map(Double.init) }

    /// `一万二千`, `两`, `半`
    private static func unspaced(_ sentence: Sentence, at index: Int) -> (value: Double, end: Int)? {
        var (total, section, digit) = (0.0, 0.0, 0.0)
        var end = index
        while let token = sentence.tokens[safe: end], token.form == .ideograph, end == index || token.gap.isEmpty {
            if let value = digits[token.hash] {
                digit = Double(value)
            } else if let unit = units[token.hash] {
                section += max(1, digit) * Double(unit)
                digit = 0
            } else if let unit = bigUnits[token.hash] {
                total += max(1, section + digit) * Double(unit)
                (section, digit) = (0, 0)
            } else if token.hash == half {
                total += 0.5
            } else {
                break
            }
            end += 1
        }
        let value = total + section + digit
        return end > index && value > 0 ? (value, end) : nil
    }

    private static let small = WordTable(rows: [
        (1, "one uno einen ein eine un une один одну"), (2, "two dos deux zwei due dois duas dua iki два две couple"),
        (3, "three tres trois drei tre três tiga üç три ba"),
        (4, "four cuatro quatre vier quattro quatro empat dört четыре"),
        (5, "five cinco cinq fünf cinque lima beş пять năm"),
        (6, "six seis sechs sei enam altı шесть"), (7, "seven siete sept sieben sette sete tujuh yedi семь"),
        (8, "eight ocho huit acht otto oito sekiz восемь"),
        (9, "nine nueve neuf neun nove dokuz девять"), (10, "ten diez dix zehn dieci dez sepuluh десять"),
        (12, "twelve dozen doce zwölf douze"),
        (15, "fifteen quince quinze"), (20, "twenty veinte vingt zwanzig venti vinte двадцать"), (30, "thirty treinta"),
        (40, "forty"), (50, "fifty cincuenta fünfzig"),
        (100, "hundred cien hundert cento сто"),
    ])
    private static let halves = PatternSet([
        "half a|an|of_a|of_one?", "quarter_of_a|quarter_of_an|a_quarter_of_a|a_quarter_bitcoin|a_quarter",
        "a|one third_of_a|tenth_of_a",
        "medio|media|meio|meia|mezzo|halben|halber|halbes|пол|полтора|demi|yarım|setengah|nửa",
        "a half_a", "полбитка|полбиткоина|полэфира",
    ])
    private static let halfValues = [0.5, 0.25, 0.33, 0.5, 0.5, 0.5]
    private static let andHalf = PatternSet([
        "and_a_half|y_medio|y_media|et_demi|einhalb|e_mezzo|e_meio|с_половиной|buçuk|setengah|rưỡi"
    ])
    private static let factors = WordTable(rows: [
        (100, "hundred cien hundert"),
        (1_000, "k thousand thousands mil mille mila tausend тысяч тысячи тыс bin ribu nghìn ngàn ألف الف हज़ार"),
        (100_000, "lakh lakhs लाख"), (10_000_000, "crore crores करोड़"),
        (
            1_000_000,
            "million millions mill millones millón milhões milhão milioni milione millionen mio миллион миллиона миллионов млн лям ляма лямов milyon juta triệu مليون"
        ),
        (1_000_000_000, "billion billions mrd milliarden миллиард млрд milyar miliar tỷ"),
        (10_000, "万 萬 만"), (100_000_000, "亿 億 억"),
    ])
    private static let digits = WordTable(rows: [
        (1, "一 한 일"), (2, "二 两 兩 두"), (3, "三 세"), (4, "四 네"), (5, "五"), (6, "六"), (7, "七"), (8, "八"), (9, "九"),
    ])
    private static let units = WordTable(rows: [(10, "十 열"), (100, "百 백"), (1_000, "千 천")])
    private static let bigUnits = WordTable(rows: [(10_000, "万 萬 만"), (100_000_000, "亿 億 억")])
    private static let half = WordHash.of("半")
}
