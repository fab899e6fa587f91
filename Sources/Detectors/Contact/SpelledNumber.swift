/// A telephone number in words: `four one six, five five five, oh one eight two`, `cero siete...`.
enum SpelledNumber {
    /// English words for digits, which wake the detector only beside another such word; `oh` is 0. No number is of ones,
    /// twos and threes alone, which stand everywhere.
    static let words = ["zero", "oh", "four", "five", "six", "seven", "eight", "nine", "double", "triple", "nought"]

    /// Words for 0 in other languages: hardly a number is without one.
    static let zeros = [
        "null", "cero", "zéro", "ноль", "нуль", "sıfır", "nol", "kosong", "không chín", "零", "〇", "ゼロ",
    ]

    /// What words are worth: a digit, or 20 and 30 for two or three times what follows.
    private static let digits = WordTable(rows: [
        (0, "zero oh nought o cero zéro null ноль нуль sıfır nol kosong không 零 〇 ゼロ nul"),
        (1, "one uno um un eins один bir satu một 一 幺 いち"), (2, "two dos dois deux due zwei zwo два iki dua hai 二"),
        (3, "three tres três trois tre drei три üç tiga ba 三"),
        (4, "four cuatro quatro quatre quattro vier четыре dört empat bốn 四"),
        (5, "five cinco cinq cinque fünf пять beş lima năm 五"), (6, "six seis meia sei sechs шесть altı enam sáu 六"),
        (7, "seven siete sete sept sette sieben семь yedi tujuh bảy 七"),
        (8, "eight ocho oito huit otto acht восемь sekiz delapan tám 八"),
        (9, "nine nueve nove neuf neun девять dokuz sembilan chín 九"), (20, "double doble"), (30, "triple treble"),
    ])

    /// Fewer words are a sentence, more are none.
    private static let lengths = 7...15

    /// What may stand between two digits.
    private static let gaps: Token.Gap = [.space, .comma, .dash, .dot, .slash, .bracket, .ellipsis]

    /// Whether the word behind a word, or the letter before it, may be of another one for a digit: a look at a few bytes.
    static func mayStand(at word: Range<Int>, in text: ScanText) -> Bool {
        let before = text.run(before: word.lowerBound, limit: 4) { [0x20, 0x2c, 0x2d, 0x2e, 0x2f].contains($0) }
            .lowerBound
        // zero, one, two, three, four, five, six, seven, eight, nine, oh, double...
        if before < word.lowerBound, "oerxnth".utf8.contains(text[before - 1] | 0x20),
            isWord(endingAt: before, in: text)
        {
            return true
        }
        var at = word.upperBound
        while at < word.upperBound + 5, [0x20, 0x2c, 0x2d, 0x2e, 0x2f].contains(text[at]) { at += 1 }
        guard at > word.upperBound else { return false }
        switch (text[at] | 0x20, text[at + 1] | 0x20) {
        case (0x7a, 0x65), (0x6f, 0x68), (0x6f, 0x6e), (0x74, 0x77), (0x74, 0x68), (0x66, 0x6f), (0x66, 0x69),
            (0x73, 0x69),
            (0x73, 0x65), (0x65, 0x69), (0x6e, 0x69), (0x6e, 0x6f), (0x64, 0x6f), (0x74, 0x72):
            return true
        default: return false
        }
    }

    private static func isWord(endingAt end: Int, in text: ScanText) -> Bool {
        let start = text.run(before: end, limit: 6) { ($0 | 0x20) &- 0x61 < 26 }.lowerBound
        guard start < end, end - start < 6, let token = Sentence(whole: start..<end, in: text).tokens.first else {
            return false
        }
        return digits[token.hash] != nil
    }

    /// The digits of the run of words around a place.
    static func read(around offset: Int, in text: ScanText) -> (span: Range<Int>, digits: PhoneDigits, hasPlus: Bool)? {
        let from = text.characterStart(max(0, offset - 160))
        let sentence = Sentence(whole: from..<min(text.count, offset + 160), in: text)
        guard let middle = sentence.token(at: offset), value(sentence, middle) != nil else { return nil }
        var first = middle
        while first > 0, value(sentence, first - 1) != nil, continues(sentence, first) { first -= 1 }
        var digits = PhoneDigits()
        var last = first
        var times = 1
        while let value = value(sentence, last), last == first || continues(sentence, last) {
            if value > 9 {
                times = value / 10
            } else {
                for _ in 0..<times { digits.append(UInt8(value)) }
                times = 1
            }
            last += 1
        }
        let plus = sentence.tokens[safe: first - 1].map { plusWords.contains($0) } ?? false
        return (sentence.bytes(first..<last), digits, plus)
    }

    private static let plusWords = WordSet("plus más mais плюс artı 加")

    private static func value(_ sentence: Sentence, _ index: Int) -> Int? {
        sentence.tokens[safe: index].flatMap { digits[$0.hash] }
    }

    private static func continues(_ sentence: Sentence, _ index: Int) -> Bool {
        sentence.tokens[safe: index]?.gap.isSubset(of: gaps) == true
    }

    /// Whether so many digits, not counted up or down and not all the same, can be a number.
    static func isPlausible(_ digits: PhoneDigits) -> Bool {
        lengths.contains(digits.count) && digits.variety > 2 && !digits.isCounting
    }
}
