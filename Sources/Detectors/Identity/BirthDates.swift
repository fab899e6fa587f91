/// Dates of birth as people write them: all that ``DateReader`` reads, ordinals in words, years of Japanese eras.
enum BirthDates {
    /// A day and month at least, with the year if it is given.
    static let slot: SlotReader = { sentence, index in
        guard let mention = read(sentence, at: index), mention.start.iso != nil else { return nil }
        return mention.tokens.upperBound
    }

    /// With its year.
    static let dated: SlotReader = { sentence, index in
        guard let mention = read(sentence, at: index), mention.start.iso != nil, mention.start.year != nil else {
            return nil
        }
        return mention.tokens.upperBound
    }

    /// As ``slot``, behind a comma or in brackets.
    static let aside: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], !token.gap.isDisjoint(with: [.comma, .bracket, .dash]) else {
            return nil
        }
        return slot(sentence, index)
    }

    /// An age in figures or words: `40`, `forty-one`, `the big three-oh`.
    static let age: SlotReader = { sentence, index in
        var at = index
        while let token = sentence.tokens[safe: at], at < index + 2, fillers.contains(token) { at += 1 }
        guard let token = sentence.tokens[safe: at] else { return nil }
        if token.form == .number {
            guard let (value, digits) = DateReader.leadingNumber(sentence, token), digits <= 3,
                (8...115).contains(value),
                token.gap.isDisjoint(with: [.money, .hash, .dot]), sentence.text[token.span.upperBound] != 0x25
            else { return nil }
            // `the big 4-0`
            if let next = sentence.tokens[safe: at + 1], next.gap == .dash, next.form == .number { return at + 2 }
            return endOfAge(sentence, at + 1)
        }
        guard let value = numbers[token.hash] else { return nil }
        if let next = sentence.tokens[safe: at + 1], zeros.contains(next), value < 10 { return at + 2 }
        guard value >= 10 else { return nil }
        if let next = sentence.tokens[safe: at + 1], let more = numbers[next.hash], more < 10, value % 10 == 0 {
            return endOfAge(sentence, at + 2)
        }
        return endOfAge(sentence, at + 1)
    }

    /// Past a word for years; nil before a unit of something else.
    private static func endOfAge(_ sentence: Sentence, _ end: Int) -> Int? {
        guard let next = sentence.tokens[safe: end], next.gap.isSubset(of: [.space]) else { return end }
        if units.contains(next) { return nil }
        guard years.contains(next) else { return end }
        if let old = sentence.tokens[safe: end + 1], olds.contains(old) { return end + 2 }
        return end + 1
    }

    private static let fillers = WordSet("the big")
    private static let zeros = WordSet("oh o zero")
    private static let olds = WordSet("old alt")
    private static let years = WordSet(
        "years year yo ans años anos jahre anni лет год года yaş yaşıma yaşında tahun tuổi 岁 歳 才 세 살 سنة عاما عام")
    private static let units = WordSet(
        "minutes minute mins min hours hour days day weeks week months month km kg wpm followers subs subscribers miles mile reps pages page "
            + "degrees degree percent points point games wins k lbs commits stars likes views laps metres meters euros dollars bucks people "
            + "times cm mm grad minuten stunden tage wochen heures minutes jours semaines minutos horas días dias minuti ore giorni минут часов "
            + "дней недель dakika saat gün menit jam hari phút giờ ngày 分 時 天 分钟 小时 분 시 일")

    private static let numbers = WordTable(rows: [
        (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"),
        (9, "nine"),
        (13, "thirteen"), (14, "fourteen"), (15, "fifteen"), (16, "sixteen sechzehn seize dieciséis"),
        (18, "eighteen achtzehn dix-huit dieciocho dezoito diciotto"), (19, "nineteen"), (21, "einundzwanzig"),
        (20, "twenty zwanzig vingt veinte vinte venti двадцать yirmi"),
        (30, "thirty dreißig dreissig trente treinta trinta trenta тридцать otuz"),
        (40, "forty fourty vierzig quarante cuarenta quarenta quaranta сорок kırk"),
        (50, "fifty fünfzig cinquante cincuenta cinquenta cinquanta пятьдесят elli"),
        (60, "sixty sechzig soixante sesenta sessenta sessanta шестьдесят altmış"),
        (70, "seventy siebzig setenta settanta семьдесят yetmiş"),
        (80, "eighty achtzig ochenta oitenta ottanta восемьдесят seksen"),
        (90, "ninety neunzig noventa novanta девяносто doksan"),
        (100, "hundred"),
    ])

    /// The date that begins at a token.
    static func read(_ sentence: Sentence, at index: Int) -> DateMention? {
        if let era = era(sentence, at: index) { return era }
        guard var date = worded(sentence, at: index) ?? DateReader.read(sentence, at: index),
            date.start.year != nil || !isYear(behind: date, sentence)
        else { return nil }
        // `3rd May '88`: nobody is born that far ahead.
        if let year = date.start.year, year > 2040 { date.start.year = year - 100 }
        return date
    }

    /// `29 febbraio 1792`: a year of nobody who writes today.
    private static func isYear(behind date: DateMention, _ sentence: Sentence) -> Bool {
        guard let next = sentence.tokens[safe: date.tokens.upperBound], next.form == .number, next.count == 4 else {
            return false
        }
        return next.gap.isSubset(of: [.space, .comma, .dot])
    }

    /// `sixth of August 1974`, `August the sixth`.
    private static func worded(_ sentence: Sentence, at index: Int) -> DateMention? {
        var at = index
        var date = WrittenDate()
        if let day = ordinal(sentence, &at) {
            if let of = sentence.tokens[safe: at], joiners.contains(of) { at += 1 }
            guard let token = sentence.tokens[safe: at], let month = CalendarWords.month(token) else { return nil }
            (date.day, date.month) = (day, month)
            at += 1
        } else if let token = sentence.tokens[safe: at], let month = CalendarWords.month(token) {
            at += 1
            if let the = sentence.tokens[safe: at], joiners.contains(the) { at += 1 }
            guard let day = ordinal(sentence, &at) else { return nil }
            (date.day, date.month) = (day, month)
        } else {
            return nil
        }
        if let of = sentence.tokens[safe: at], joiners.contains(of), DateReader.year(sentence, at + 1) != nil {
            at += 1
        }
        if let year = DateReader.year(sentence, at) {
            date.year = year
            at += 1
        }
        return DateMention(tokens: index..<at, start: date)
    }

    /// As ``read``, and with two digits for the year: `06.11.90`, `94.09.03`.
    static func written(_ sentence: Sentence, at index: Int, in text: ScanText) -> (WrittenDate, end: Int)? {
        let tokens = (index..<index + 3).compactMap { sentence.tokens[safe: $0] }
        let numbers = tokens.compactMap { token -> Int? in
            token.form == .number && token.count <= 2 ? DateReader.leadingNumber(sentence, token)?.0 : nil
        }
        guard numbers.count == 3, [Token.Gap.dot, .slash, .dash].contains(tokens[1].gap),
            tokens[1].gap == tokens[2].gap,
            tokens[2].count == 2, sentence.tokens[safe: index + 3].map({ $0.gap != .dot && $0.gap != .dash }) ?? true
        else { return read(sentence, at: index).map { ($0.start, $0.tokens.upperBound) } }
        func date(_ day: Int, _ month: Int, _ year: Int) -> WrittenDate? {
            guard (1...31).contains(day), (1...12).contains(month) else { return nil }
            var date = WrittenDate(month: month, day: day)
            date.year = year + (year > 16 ? 1900 : 2000)
            return date.iso == nil ? nil : date
        }
        let isSlashed = tokens[1].gap == .slash
        let found =
            isSlashed && numbers[1] <= 12 && numbers[0] <= 12
            ? date(numbers[1], numbers[0], numbers[2]) : date(numbers[0], numbers[1], numbers[2])
        // The month first, or the year.
        return (found ?? date(numbers[1], numbers[0], numbers[2]) ?? date(numbers[2], numbers[1], numbers[0])).map {
            ($0, index + 3)
        }
    }

    /// `Why does a shop need my birthday? Fine. 30 August 1992.`: the date, with its year, that opens one of the next two
    /// short sentences.
    static func answer(behind question: Sentence) -> (WrittenDate, span: Range<Int>)? {
        guard asked.matchesAny(in: question), !BirthCues.foreign.matchesAny(in: question) else { return nil }
        let text = question.text
        var start = question.end + 1
        for _ in 0..<2 where start < text.count {
            let next = Sentence(from: start, in: text)
            for index in 0..<2 {
                if let mention = read(next, at: index), mention.start.year != nil, mention.start.iso != nil {
                    return (mention.start, next.bytes(mention.tokens))
                }
            }
            guard next.tokens.count <= 4 else { return nil }
            start = next.end + 1
        }
        return nil
    }

    static let asked = PatternSet([
        "needs|need|want|wants|asked|asks|asking|ask|requires|demands|why|enter ~6 my birthday|dob|date_of_birth|birth_date|birthdate|bday",
        "when i_was|was_i born", "cuándo nací", "wann ich|bin ~2 geboren", "quand je_suis né|née",
    ])

    /// The date that ends right before an offset: `13/06/98 ♊`.
    static func written(before offset: Int, in text: ScanText) -> (WrittenDate, span: Range<Int>)? {
        let line = Sentence(whole: max(0, offset - 28)..<offset, in: text)
        for index in line.tokens.indices {
            guard let (date, end) = written(line, at: index, in: text), end == line.tokens.count else { continue }
            let span = line.bytes(index..<end)
            return offset - span.upperBound < 3 ? (date, span) : nil
        }
        return nil
    }

    private static func ordinal(_ sentence: Sentence, _ at: inout Int) -> Int? {
        guard let token = sentence.tokens[safe: at] else { return nil }
        if let tens = tensWords[token.hash], let next = sentence.tokens[safe: at + 1], let ones = ordinals[next.hash],
            ones < 10
        {
            at += 2
            return tens + ones
        }
        guard let value = ordinals[token.hash] else { return nil }
        at += 1
        return value
    }

    private static let joiners = WordSet("of the de del di du")
    private static let tensWords = WordTable(rows: [(20, "twenty"), (30, "thirty")])
    private static let ordinals = WordTable(rows: [
        (1, "first premier primero primo ersten erster"), (2, "second zweiten"), (3, "third dritten"),
        (4, "fourth vierten"),
        (5, "fifth fünften"), (6, "sixth sechsten"), (7, "seventh siebten"), (8, "eighth achten"), (9, "ninth neunten"),
        (10, "tenth zehnten"), (11, "eleventh"), (12, "twelfth"), (13, "thirteenth"), (14, "fourteenth"),
        (15, "fifteenth"),
        (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth"), (20, "twentieth"),
        (30, "thirtieth"),
    ])

    /// `昭和41年2月3日`: the first year of an era counts as 1.
    private static func era(_ sentence: Sentence, at index: Int) -> DateMention? {
        let tokens = sentence.tokens
        guard let one = tokens[safe: index], let two = tokens[safe: index + 1], one.form == .ideograph,
            two.form == .ideograph,
            let start = eras.first(where: { $0.one == one.hash && $0.two == two.hash })?.before,
            let number = tokens[safe: index + 2], let (year, digits) = DateReader.leadingNumber(sentence, number),
            digits < 3,
            let unit = tokens[safe: index + 3], unit.hash == nen,
            let rest = EastAsianDates.read(sentence, at: index + 4)
        else { return nil }
        var date = rest.start
        date.year = start + year
        return DateMention(tokens: index..<rest.tokens.upperBound, start: date)
    }

    private static let nen = WordHash.of("年")
    private static let eras = [("大", "正", 1911), ("昭", "和", 1925), ("平", "成", 1988), ("令", "和", 2018)].map {
        (one: WordHash.of($0.0), two: WordHash.of($0.1), before: $0.2)
    }
}
