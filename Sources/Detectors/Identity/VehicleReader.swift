/// Reads vehicles in a sentence: `2011 Volvo V70`, `Mazda 3, 2011`, `'98 Saab 900 Turbo`, `2012年式スズキジムニー`, plates and
/// chassis numbers.
enum VehicleReader {
    /// The tokens of a year with make and model, or of make and model with a year, around the name at an index.
    static func model(_ sentence: Sentence, at name: Int) -> Range<Int>? {
        guard let token = sentence.tokens[safe: name] else { return nil }
        let isWord = VehicleNames.words.contains(token)
        guard VehicleNames.known.contains(token) || isWord && token.isCapital else { return nil }
        var end = name + 1
        while end < name + 4, let next = sentence.tokens[safe: end], continues(next, sentence),
            year(sentence, end) == nil
        {
            end += 1
        }
        if let next = sentence.tokens[safe: end], things.contains(next), next.gap == .space { return nil }
        if let start = yearBefore(sentence, name, words: isWord ? 0 : 3) { return start..<end }
        if isWord, end == name + 1 { return nil }
        if let last = yearBehind(sentence, end) { return name..<last }
        return nil
    }

    /// Whether a token goes on with the name of a model: a capital, a number or both.
    private static func continues(_ token: Token, _ sentence: Sentence) -> Bool {
        guard token.gap.isSubset(of: [.space, .dash]), !token.gap.isEmpty else { return false }
        if token.form == .number { return token.count < 5 }
        return token.isCapital && token.form == .word || token.form == .mixed || VehicleNames.alone.contains(token)
    }

    /// The index of a year before a name, with a colour or the like between.
    private static func yearBefore(_ sentence: Sentence, _ name: Int, words: Int) -> Int? {
        for back in 1...(words + 1) {
            guard let token = sentence.tokens[safe: name - back] else { return nil }
            if year(sentence, name - back) != nil {
                let next = sentence.tokens[name - back + 1]
                return next.gap.isSubset(of: [.space, .dash, .quote, .slash]) ? name - back : nil
            }
            guard adjectives.contains(token), token.gap.isSubset(of: [.space, .dash, .comma]) else { return nil }
        }
        return nil
    }

    /// The index behind a year that follows a name: `Mazda 3, 2011`, `Fiat Uno de 2009`, `Golf (Bj. 2004)`.
    private static func yearBehind(_ sentence: Sentence, _ end: Int) -> Int? {
        var at = end
        while at < end + 3, let token = sentence.tokens[safe: at] {
            guard token.gap.isSubset(of: [.space, .comma, .bracket, .dot, .quote, .colon, .dash]) else { return nil }
            if year(sentence, at) != nil { return at + 1 }
            // `Renault 4 del 83`
            if at > end, token.form == .number, token.count == 2, token.gap == .space,
                sentence.tokens[safe: at - 1].map({ shortYears.contains($0) }) == true
            {
                return at + 1
            }
            guard yearWords.contains(token) else { return nil }
            at += 1
        }
        return nil
    }

    /// What may stand between a year and a make: colours, states, drives.
    private static let adjectives = WordSet(
        "moto royal grey gray silver black white red blue green yellow orange brown beige gold purple dark light navy metallic maroon teal cream old beat "
            + "up beaten battered rusty trusty beloved used second hand custom diesel petrol electric hybrid plug in manual automatic turbo "
            + "facelift model modell modèle modelo small big tiny little lovely sad faithful long short estate er 款 式 型 alter alte altes rote "
            + "roter schwarze schwarzer weißer weiße blauer blaue graue grauer rouge noir noire blanc blanche bleu grise rojo negro blanco azul "
            + "gris plata vermelho preto branco prata cinza rossa rosso nera nero bianca bianco белый чёрный красный серый"
    )
    /// What makes a model another thing: a golf cart, a focus group.
    private static let things = WordSet(
        "handicap swing lesson lessons society group groups club clubs cart carts course courses shirt shirts match matches field fields ball balls bag season tournament system "
            + "visa card phone watch laptop camera dealer dealership units sales")

    private static let shortYears = WordSet("del dell von bj baujahr ez")
    private static let yearWords = WordSet(
        "of from year my model de del dal do da año ano anno an année von aus bj baujahr ez jg jahrgang год года г выпуска от rok rocznik "
            + "tahun th đời năm model'i 1 2 a the")

    /// `2011`, `'98`, `2003er`, `98er`: from 1950 to 2035.
    private static func year(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        guard let (value, digits) = DateReader.leadingNumber(sentence, token) else { return nil }
        let isQuoted = isApostrophe(before: token.span.lowerBound, in: sentence.text)
        if token.form == .mixed {
            guard token.count == digits + 2, sentence.text[token.span.upperBound - 1] == 0x72 else { return nil }
        } else if token.form != .number {
            return nil
        }
        if digits == 4 { return (1950...2035).contains(value) ? value : nil }
        return digits == 2 && (isQuoted || token.form == .mixed) ? value : nil
    }

    private static func isApostrophe(before offset: Int, in text: ScanText) -> Bool {
        text[offset - 1] == 0x27 || text[offset - 1] == 0x99 && text[offset - 2] == 0x80
            || text[offset - 1] == 0x98 && text[offset - 2] == 0x80
    }

    /// `2012年式スズキジムニー`, `2019款丰田卡罗拉`, `2015년식 현대 아반떼`: the bytes of a year and make around a make.
    static func unspaced(_ name: Range<Int>, in text: ScanText) -> Range<Int>? {
        let before = max(0, name.lowerBound - 24)
        var at = name.lowerBound
        while at > before {
            at -= 1
            guard text.isDigit(at: at) else { continue }
            let run = text.run(before: at + 1, limit: 5) { $0 &- 0x30 < 10 }
            guard run.count == 4, (0x31...0x32).contains(text[run.lowerBound]) else { return nil }
            // Between year and make stand a word for the year and few marks.
            let between = text.string(run.upperBound..<name.lowerBound)
            let units = ["年式", "年款", "年的", "年", "款", "년식", "년형", "년", "年型", "年式の"]
            guard units.contains(where: { between.hasPrefix($0) || between.hasPrefix(" " + $0) }), between.count < 7
            else { return nil }
            return run.lowerBound..<tail(name.upperBound, in: text)
        }
        return nil
    }

    /// Behind the name of a model in katakana or letters that follows the make.
    private static func tail(_ end: Int, in text: ScanText) -> Int {
        var at = end
        while at < text.count, at - end < 36 {
            let (scalar, length) = Scalars.decode(text.bytes, at: at)
            text.note(bytesRead: length)
            guard (0x30a0...0x30ff).contains(scalar) || scalar < 0x80 && text.isAlphanumeric(at: at) else { break }
            at += length
        }
        return at
    }

    // MARK: - Chassis numbers

    /// Seventeen letters and digits without I, O and Q (ISO 3779), of both.
    static let vin: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.count == 17, token.form == .mixed else { return nil }
        return isChassis(token.span, in: sentence.text) ? index + 1 : nil
    }

    static func isChassis(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard span.count == 17 else { return false }
        var digits = 0
        for offset in span {
            switch text[offset] | 0x20 {
            case 0x30...0x39: digits += 1
            case 0x69, 0x6f, 0x71: return false
            case 0x61...0x7a: break
            default: return false
            }
        }
        return digits > 3 && digits < 17
    }

    /// Whether the ninth character is the check of the others (49 CFR 565.15): letters count as in the table there.
    static func isChecked(_ span: Range<Int>, in text: ScanText) -> Bool {
        let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
        let letters = [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9]
        var sum = 0
        for (index, offset) in span.enumerated() {
            let byte = text[offset]
            let letter = Int(byte | 0x20) - 0x61
            let value = byte &- 0x30 < 10 ? Int(byte - 0x30) : letters.indices.contains(letter) ? letters[letter] : 0
            sum += value * (weights.indices.contains(index) ? weights[index] : 0)
        }
        let check = text[span.lowerBound + 8]
        return sum % 11 == 10 ? check == 0x58 : check == UInt8(sum % 11 + 0x30)
    }
}
