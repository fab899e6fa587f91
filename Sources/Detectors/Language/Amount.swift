/// Reads spans of time in words or figures: `two weeks`, `a few days`, `10 Tage`, `3 недели`, `两周`.
enum Amount {
    /// The index behind the span of time that begins at a token, and how many days it is.
    static func read(_ sentence: Sentence, at index: Int) -> (end: Int, days: Int)? {
        var at = index
        while let token = sentence.tokens[safe: at], at < index + 4, hedges.contains(token) { at += 1 }
        guard let token = sentence.tokens[safe: at] else { return nil }
        var count = 1
        if let value = numbers[token.hash] {
            count = value
            at += 1
            while let more = sentence.tokens[safe: at], at < index + 7,
                numbers[more.hash] != nil || fillers.contains(more)
            {
                count = max(count == 1 ? 0 : count, numbers[more.hash] ?? 0)
                at += 1
            }
        } else if token.form == .number, let (value, _) = DateReader.leadingNumber(sentence, token), value < 400 {
            count = value
            at += 1
            // `3-4 days`, `10 or so days`
            if let more = sentence.tokens[safe: at], more.form == .number, more.gap == .dash,
                let (other, _) = DateReader.leadingNumber(sentence, more), other > value, other < 400
            {
                count = other
                at += 1
            }
            while let more = sentence.tokens[safe: at], at < index + 6, fillers.contains(more) { at += 1 }
        }
        guard let unit = sentence.tokens[safe: at], let days = units[unit.hash], unit.gap.isDisjoint(with: .clause)
        else { return nil }
        return (at + 1, count * days)
    }

    private static let hedges = WordSet(hedgeWords)
    private static let hedgeWords =
        "about around just under over less than only approximately roughly nearly almost etwa circa unos casi environ через ungefähr knapp another like"
    private static let fillers = WordSet("of more or so full whole short little long wunderbare 个 more weitere")
    private static let units = WordTable(rows: unitRows)
    private static let unitRows: [(Int, String)] = [
        (
            1,
            "day days dia dias día días jour jours tag tage tagen giorno giorni hari gün день дня дней 天 日 일 ngày يوم أيام ايام night nights noche noches nuit nuits nacht nächte notti"
        ),
        (
            0,
            "hour hours hr hrs h hora horas heure heures stunde stunden jam saat час часа часов minute minutes min mins"
        ),
        (
            7,
            "week weeks wk wks weeks' week's semana semanas semaine semaines woche wochen settimana settimane minggu hafta неделю недели недель 周 週 주 tuần أسبوع أسابيع weekend"
        ),
        (
            30,
            "month months mes meses mês mois monat monate monaten mese mesi bulan ay месяц месяца месяцев 月 달 tháng شهر أشهر"
        ),
        (365, "year years yr yrs"),
        (14, "fortnight quincena"),
    ]

    /// A span of time names its unit.
    static let opening = SlotOpening(words: unitRows.map(\.1), reach: 10)

    /// And begins with a number, a word that makes it vague, or the unit.
    static let first = SlotOpening(.number, .wide, words: [hedgeWords] + numberRows.map(\.1) + unitRows.map(\.1))

    private static let numbers = WordTable(rows: numberRows)
    private static let numberRows: [(Int, String)] = [
        (1, "a an one un una uno une um uma ein eine einen einem einer satu bir один одну одна 一 한 một"),
        (2, "two couple dos deux zwei due dois duas dua iki два две пару 两 二 두 hai both"),
        (
            3,
            "three few several tres trois drei tre três tiga üç три 三 세 ba some qualche algunos unos paar einige quelques beberapa birkaç несколько 几"
        ),
        (4, "four cuatro quatre vier quattro quatro empat dört четыре 四 bốn"),
        (5, "five cinco cinq fünf cinque lima beş пять 五 năm"),
        (6, "six seis sechs sei enam altı шесть 六 sáu"),
        (7, "seven siete sept sieben sette sete tujuh yedi семь 七 bảy"),
        (8, "eight ocho huit acht otto oito"), (9, "nine nueve neuf neun nove"),
        (10, "ten diez dix zehn dieci dez sepuluh on десять 十 mười"),
        (12, "twelve dozen"),
    ]
}
