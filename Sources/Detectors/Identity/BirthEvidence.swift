internal import AuditModel

/// Weighs what stands around a date in a short text: papers, forms, signs of the zodiac, feasts on which one was born.
///
/// An old date with its year is hardly anything else beside the first person and a word of papers or of birth, where
/// nothing tells of somebody else or of what was built, released or founded.
enum BirthEvidence {
    /// Longer texts tell of many days.
    static let longest = 320

    struct Found {
        var date: WrittenDate
        var span: Range<Int>
        var why: String
    }

    static func find(in text: ScanText) -> Found? {
        guard text.count <= longest else { return nil }
        let whole = Sentence(whole: 0..<text.count, in: text)
        let tokens = whole.tokens
        guard !Fiction.holds(whole) else { return nil }
        if let found = feast(whole) ?? said(whole) { return found }
        guard !tokens.contains(where: { events.contains($0) }) else { return nil }
        let isOwnBirth = own.matchesAny(in: whole)
        guard isOwnBirth || !BirthCues.foreign.matchesAny(in: whole) else { return nil }
        return old(whole, isOwnBirth: isOwnBirth) ?? starred(whole)
    }

    // MARK: - Old dates

    /// The one date with a year long before the post.
    private static func old(_ whole: Sentence, isOwnBirth: Bool) -> Found? {
        let tokens = whole.tokens
        let speaks = tokens.contains { BirthCues.firstPerson.contains($0) && $0.hash != like || owners.contains($0) }
        let isProfile = whole.text.context.posted == nil
        let isStrong = isOwnBirth || tokens.contains { births.contains($0) }
        guard isStrong || tokens.contains(where: { papers.contains($0) }) || phrases.matchesAny(in: whole),
            speaks || isProfile || tokens.first.map({ births.contains($0) }) == true
        else { return nil }
        let last = whole.text.context.posted.map { $0.year - 11 } ?? 2013
        var found: Found?
        var index = 0
        while index < tokens.count {
            guard let (date, end) = dated(whole, at: index) else {
                index += 1
                continue
            }
            if let year = date.year, date.iso != nil {
                // Somebody else was born then, unless the author says `I was born`.
                if !isOwnBirth, tokens[0..<index].contains(where: { others.contains($0) }) { return nil }
                guard found == nil, (1925...last).contains(year), tokens[safe: end].map({ isFree($0) }) ?? true else {
                    return nil
                }
                found = Found(
                    date: ordered(date, at: index, in: whole), span: whole.bytes(index..<end),
                    why: "an old date beside words of papers")
            }
            index = end
        }
        return found
    }

    /// `05/03/1988` beside words of a language that writes the day first.
    private static func ordered(_ date: WrittenDate, at index: Int, in whole: Sentence) -> WrittenDate {
        guard let second = whole.tokens[safe: index + 1], second.gap == .slash, whole.tokens[index].count <= 2,
            let month = date.month, let day = date.day, day <= 12,
            BirthCues.patterns.matches(in: whole).contains(where: { BirthCues.isDayFirst($0.rule) })
        else { return date }
        return WrittenDate(year: date.year, month: day, day: month)
    }

    /// No range of two dates.
    private static func isFree(_ token: Token) -> Bool { !(token.gap.contains(.dash) && token.form == .number) }

    /// All that ``BirthDates`` reads, `3rd May '88`, `17-Oct-1996`, `date(1979, 6, 3)`, and `05051990` behind a word of birth.
    private static func dated(_ whole: Sentence, at index: Int) -> (WrittenDate, end: Int)? {
        let tokens = whole.tokens
        guard let first = tokens[safe: index], first.gap.isDisjoint(with: [.money, .hash]) else { return nil }
        if first.form == .number {
            if let two = tokens[safe: index + 1], let three = tokens[safe: index + 2] {
                if two.gap == .dash, let month = CalendarWords.month(two), let day = DateReader.day(whole, index),
                    let year = DateReader.year(whole, index + 2), three.gap == .dash
                {
                    return (WrittenDate(year: year, month: month, day: day), index + 3)
                }
                if first.count == 4, two.gap.contains(.comma), three.gap.contains(.comma), two.form == .number,
                    three.form == .number, two.count <= 2, three.count <= 2, first.gap.contains(.bracket),
                    let year = DateReader.year(whole, index), let month = DateReader.leadingNumber(whole, two)?.value,
                    let day = DateReader.leadingNumber(whole, three)?.value
                {
                    return (WrittenDate(year: year, month: month, day: day), index + 3)
                }
            }
            if first.count == 8, let before = tokens[safe: index - 1], births.contains(before),
                let value = DateReader.leadingNumber(whole, first)?.value
            {
                let (day, month, year) = (value / 1_000_000, value / 10_000 % 100, value % 10_000)
                return (WrittenDate(year: year, month: month, day: day), index + 1)
            }
        }
        guard var (date, end) = BirthDates.written(whole, at: index, in: whole.text) else { return nil }
        if let year = date.year, year > 2030 { date.year = year - 100 }
        if date.year == nil, let short = tokens[safe: end], short.form == .number, short.count == 2,
            short.gap.contains(.quote), let value = DateReader.leadingNumber(whole, short)?.value
        {
            date.year = value + (value > 16 ? 1900 : 2000)
            end += 1
        }
        return (date, end)
    }

    // MARK: - Without a year

    /// A sign of the zodiac by its name, and a day that lies in it.
    private static func starred(_ whole: Sentence) -> Found? {
        let tokens = whole.tokens
        guard let sign = tokens.lazy.compactMap({ signs[$0.hash] }).first,
            whole.text.context.posted == nil || tokens.contains(where: { BirthCues.firstPerson.contains($0) })
        else { return nil }
        for index in tokens.indices {
            guard let mention = BirthDates.read(whole, at: index), let month = mention.start.month,
                let day = mention.start.day
            else { continue }
            let span = whole.bytes(mention.tokens)
            if isIn(sign, month: month, day: day) {
                return Found(date: mention.start, span: span, why: "a day of the sign that is named")
            }
            // `26/09`: the other way round.
            if day <= 12, isIn(sign, month: day, day: month) {
                return Found(
                    date: WrittenDate(month: day, day: month), span: span, why: "a day of the sign that is named")
            }
        }
        return nil
    }

    /// Whether a day lies in a sign, a day more or less; the signs count from Aries.
    static func isIn(_ sign: Int, month: Int, day: Int) -> Bool {
        let begins = (sign + 2) % 12 + 1
        return month == begins && day >= 18 || month == begins % 12 + 1 && day <= 24
    }

    /// What such texts may hold: asked for in short ones only.
    static let wakes =
        [birthWords, paperWords, feastWords, signRows.map(\.1).joined(separator: " ")].flatMap {
            $0.split(separator: " ").map(String.init)
        } + [
            "mine", "mine's", "fools", "equinox", "solstice", "share", "same day", "arrived", "emerged", "my day",
            "life path",
            "here i am", "that's me", "thats me", "generation", "our day", "real one", "i turn", "号", "号的",
        ]

    private static let signs = WordTable(rows: signRows)
    private static let signRows: [(Int, String)] = [
        (0, "aries bélier widder ariete áries овен"), (1, "taurus tauro stier taureau toro touro телец"),
        (2, "gemini géminis gémeaux zwilling gemelli gêmeos близнецы"), (3, "cáncer cancro krebs рак"),
        (4, "leo löwe leone leão лев"), (5, "virgo vierge jungfrau vergine virgem дева"),
        (6, "libra waage balance bilancia весы"), (7, "scorpio escorpio skorpion scorpion escorpião скорпион"),
        (8, "sagittarius sagitario schütze sagittaire sagitário стрелец"),
        (9, "capricorn capricornio steinbock capricorne capricórnio козерог"),
        (10, "aquarius acuario wassermann verseau acquario aquário водолей"),
        (11, "pisces piscis fische poissons pesci peixes рыбы"),
    ]

    /// `mine's 27th nov, hers the day after, we eat cake`, `Tomorrow, the 25th of October, I turn sixty`.
    private static func said(_ whole: Sentence) -> Found? {
        for match in statements.matches(in: whole) {
            guard let tokens = match["date"], let mention = BirthDates.read(whole, at: tokens.lowerBound) else {
                continue
            }
            if match.rule > 1, BirthCues.foreign.matchesAny(in: whole), !own.matchesAny(in: whole) { continue }
            if match.rule < needingBirthday,
                !whole.tokens.contains(where: { births.contains($0) || cakes.contains($0) })
            {
                continue
            }
            return Found(date: mention.start, span: whole.bytes(mention.tokens), why: "words of one's own day")
        }
        return nil
    }

    private static let needingBirthday = 4
    static let statements = PatternSet(
        [
            "mine|mines ~1 <date>", "real|actual|proper|right one is|s? on? <date>", "should|must be ~1 <date>",
            "its|it_is ~1 actually|really|properly? <date> !today|now",
            "<date> ~1 i turn|turned|become|hit <age>", "<date> is|was ~1 my day", "my day is ~1 <date>",
            "fools|equinox|solstice|eve|harvest|spring|autumn|winter|summer|leap|christmas baby ~5 <date>",
            "leapling|leaper ~3 <date>", "i ~1 share it|mine|the_day|my_day with ~4 <date>",
            "same day as ~4 for|like me|us ~1 <date>", "i ~1 arrived|hatched|landed|emerged on? ~1 <date>",
            "<date> ~2 when i ~1 hatched|arrived|landed|emerged|born", "我 <date> 的|生|出",
        ], slots: ["date": BirthDates.slot, "age": BirthDates.age])

    // MARK: - Feasts

    private static func feast(_ whole: Sentence) -> Found? {
        guard let match = feastPatterns.matches(in: whole).first, let tokens = match["feast"],
            !BirthCues.foreign.matchesAny(in: whole) || own.matchesAny(in: whole),
            let token = whole.tokens[safe: tokens.upperBound - 1], let code = feastCode(tokens, token, whole)
        else { return nil }
        return Found(
            date: WrittenDate(month: code / 100, day: code % 100), span: whole.bytes(tokens),
            why: "a feast as one's birthday")
    }

    private static func feastCode(_ tokens: Range<Int>, _ last: Token, _ whole: Sentence) -> Int? {
        let code = tokens.compactMap { feasts[whole.tokens[$0].hash] }.first
        return code == 1_225 && last.hash == eve ? 1_224 : code
    }

    /// `Valentine's Day`, `Christmas Eve`, `el día de Reyes`.
    private static let feastSlot: SlotReader = { whole, index in
        guard let token = whole.tokens[safe: index], feasts[token.hash] != nil else { return nil }
        if let next = whole.tokens[safe: index + 1], next.gap == .space, next.hash == day || next.hash == eve {
            return index + 2
        }
        return index + 1
    }

    static let feastPatterns = PatternSet(
        [
            "my|mein|mi|mon|meu|mio|mój ~1 birthday|birthdays|bday|bdays|geburtstag|cumpleaños|cumple|anniversaire|anniv|aniversário|niver|compleanno ~3 <feast>",
            "<feast> ~1 is|ist|es|é|è|s? my|mein|mi|mon|meu ~1 birthday|bday|geburtstag|cumple|cumpleaños|anniversaire|aniversário",
            "i ~2 born ~2 <feast>", "nací|naci|nasci ~4 <feast>", "je_suis né|née ~3 <feast>",
            "sono nato|nata ~2 <feast>",
            "hab|habe|hatte|bin ~2 <feast> ~1 geburtstag|geboren", "<feast> ~1 geboren|geburtstag",
            "^ <feast> baby|babe|kid|child !shower|clothes|names|food",
        ], slots: ["feast": feastSlot], opens: ["feast": [SlotOpening(words: [feastWords])]])

    private static let feastWords =
        "valentines valentine halloween christmas xmas silvester heiligabend neujahr weihnachten nochevieja nochebuena navidad reyes noël natal natale ferragosto"
    private static let feasts = WordTable(rows: [
        (214, "valentines valentine"), (1_031, "halloween"),
        (1_225, "christmas xmas weihnachten navidad noël natal natale"),
        (1_231, "silvester nochevieja"), (1_224, "heiligabend nochebuena"), (101, "neujahr"), (106, "reyes"),
        (815, "ferragosto"),
    ])
    private static let day = WordHash.of("day")
    private static let eve = WordHash.of("eve")

    // MARK: - Words

    private static let like = WordHash.of("like")
    private static let own = PatternSet([
        "i was|wasnt|am ~1 born", "my dob|birthday|bday|birthdate|date_of_birth|birth_certificate|birth",
        "me ~1 not him|her|them",
        "ich ~2 geboren", "nací|nasci", "je_suis né|née",
    ])
    private static let phrases = PatternSet([
        "here i_am", "life path", "one|two|three|days|day ~2 older|younger than", "on every|all|each", "thats me",
        "that_is me",
        "jahrgang ~3", "on it|my the? certificate|passport|card|licence",
    ])
    private static let owners = WordSet("mine mir ich mich moi je yo eu io я мне меня мой 我 私 내 saya aku benim")
    private static let births = WordSet(birthWords)
    private static let birthWords =
        "leap leapling born birth birthday birthdays bday dob birthdate registered hatched geburtstag geburtsdatum geboren geb jahrgang nacimiento nací cumpleaños nascimento nasci aniversário naissance né née anniversaire nascita nato nata compleanno classe doğum lahir sinh рождения родился родилась urodzony urodzona"
    private static let cakes = WordSet("cake cakes candles presents kuchen torte")
    private static let papers = WordSet(paperWords)
    private static let paperWords =
        "passport licence license certificate document documents papers pension pensions retire retirement surgery nurse doctor gp hospital blood form forms visa id card horoscope zodiac chart numerology palindrome leapling vintage gift older younger born age aged ausweis rente perso pasaporte dni carnet passeport carte carta patente паспорт пенсия paspor ktp"
    private static let others = WordSet(
        "he she his her hers they their dad dads mum mums mom moms daddy father fathers son sons daughter daughters wife husband brother brothers sister sisters gran nan grandad grandma cat dog boss friend"
    )
    private static let events = WordSet(
        "founded founding built released release launch launched driver firmware serial model edition version schema migrations museum opened opens opening expiry best before member joined invoice order ordered war died dies death obituary coin medal mixtape film cinemas cinema married wedding sober graduated moved bought album single concert match photo picture matches regex wine bottle infobox brewery test fixture president king queen due exam sale drops lands kickoff deadline expires expired tracking shipped"
    )
}
