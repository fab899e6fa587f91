internal import AuditModel

/// Days as people write them, with the time of day behind them.
struct EvidenceDates {
    private let text: EvidenceText

    /// - Returns: the stretch, and the day where it is beyond doubt: of `03/04/2026` nobody knows.
    static func read(at index: Int, in text: EvidenceText) -> (range: Range<Int>, day: CivilDate?)? {
        guard text.isDigit(index) && text.mayBegin(index) || text.isLetter(index) && !text.isAlphanumeric(index - 1)
        else {
            return nil
        }
        let reader = EvidenceDates(text: text)
        guard
            let (end, day) = reader.figures(index) ?? reader.ideographs(index) ?? reader.dayFirst(index)
                ?? reader.monthFirst(index)
        else { return nil }
        return (index..<reader.behindClock(end), day)
    }

    /// `2026-03-05`, `05.03.2026`, `5/3/2026`, `05.03.26`.
    private func figures(_ index: Int) -> (end: Int, day: CivilDate?)? {
        guard let first = text.number(from: index, digits: 4), let mark = text[first.end],
            "-./".unicodeScalars.contains(mark),
            let second = text.number(from: first.end + 1, digits: 2), text[second.end] == mark,
            let third = text.number(from: second.end + 1, digits: 4)
        else { return nil }
        // A longer row is a version or an address of a machine.
        guard !(text.holds(third.end, anyOf: "-./") && text.isAlphanumeric(third.end + 1)) else { return nil }
        let letter = text.isLetter(third.end) && !(text.holds(third.end, anyOf: "T") && text.isDigit(third.end + 1))
        guard !letter else { return nil }
        if first.end - index == 4 {
            return CivilDate(year: first.value, month: second.value, day: third.value).map { (third.end, $0) }
        }
        let width = third.end - second.end - 1
        guard width == 4 || width == 2 && first.end - index == 2 && second.end - first.end == 3 else { return nil }
        if width == 2, let word = text.words(before: index, most: 1).first, ["version", "v", "release"].contains(word) {
            return nil
        }
        let year = width == 2 ? 2000 + third.value : third.value
        guard (1900...2100).contains(year) else { return nil }
        let days = [
            CivilDate(year: year, month: second.value, day: first.value),
            CivilDate(year: year, month: first.value, day: second.value),
        ].compactMap(\.self)
        guard let day = days.first else { return nil }
        // With dots the day stands first everywhere.
        if mark == "." {
            return CivilDate(year: year, month: second.value, day: first.value).map { (third.end, $0) }
        }
        return (third.end, Set(days).count == 1 ? day : nil)
    }

    /// `2026年3月5日`
    private func ideographs(_ index: Int) -> (end: Int, day: CivilDate?)? {
        guard let year = text.number(from: index, digits: 4), text[year.end] == "年",
            let month = text.number(from: text.skipSpaces(from: year.end + 1), digits: 2), text[month.end] == "月",
            let day = text.number(from: text.skipSpaces(from: month.end + 1), digits: 2),
            text.holds(day.end, anyOf: "日号號")
        else { return nil }
        return CivilDate(year: year.value, month: month.value, day: day.value).map { (day.end + 1, $0) }
    }

    /// `3 March 2026`, `5. März 2026`, `3rd of March`, `5 de marzo de 2026`, `5 tháng 3 năm 2026`.
    private func dayFirst(_ index: Int) -> (end: Int, day: CivilDate?)? {
        guard let day = text.number(from: index, digits: 2), (1...31).contains(day.value) else { return nil }
        var at = day.end
        let suffix = text.letters(from: at)
        if suffix > at {
            guard ["st", "nd", "rd", "th", "er", "º"].contains(text.string(at..<suffix).lowercased()) else {
                return nil
            }
            at = suffix
        } else if text.holds(at, anyOf: ".") {
            at += 1
        }
        at = text.skipSpaces(from: at, most: 2)
        at = behind(["of", "de", "del", "di"], at) ?? at
        if let next = behind(["tháng"], at), let month = text.number(from: next, digits: 2) {
            let next = behind(["năm"], text.skipSpaces(from: month.end, most: 2)) ?? month.end
            return year(next, month.end, month: month.value, day: day.value)
        }
        guard let (month, end) = month(at) else { return nil }
        var next = text.holds(end, anyOf: ".,") ? end + 1 : end
        next = text.skipSpaces(from: next, most: 2)
        next = behind(["of", "de", "del", "di"], next) ?? next
        return year(next, end, month: month, day: day.value)
    }

    /// `March 3, 2026`, `Mar 3rd`.
    private func monthFirst(_ index: Int) -> (end: Int, day: CivilDate?)? {
        guard let (month, end) = month(index) else { return nil }
        let start = text.skipSpaces(from: text.holds(end, anyOf: ".") ? end + 1 : end)
        guard start > end, let day = text.number(from: start, digits: 2), (1...31).contains(day.value) else {
            return nil
        }
        var at = day.end
        let suffix = text.letters(from: at)
        if suffix > at {
            guard ["st", "nd", "rd", "th"].contains(text.string(at..<suffix).lowercased()) else { return nil }
            at = suffix
        }
        let next = text.holds(at, anyOf: ",") ? at + 1 : at
        return year(text.skipSpaces(from: next, most: 2), at, month: month, day: day.value)
    }

    /// The year that may follow; without one the day has no place in the calendar.
    private func year(_ index: Int, _ end: Int, month: Int, day: Int) -> (end: Int, day: CivilDate?)? {
        if let year = text.number(from: index, digits: 4), (1900...2100).contains(year.value),
            !text.isLetter(year.end)
        {
            return CivilDate(year: year.value, month: month, day: day).map { (year.end, $0) }
        }
        // An amount or a street: `3 May 500`.
        return CivilDate(year: 2000, month: month, day: day) == nil ? nil : (end, nil)
    }

    private func behind(_ words: Set<String>, _ index: Int) -> Int? {
        let end = text.letters(from: index)
        guard end > index, words.contains(text.string(index..<end).lowercased()) else { return nil }
        return text.skipSpaces(from: end, most: 2)
    }

    private func month(_ index: Int) -> (month: Int, end: Int)? {
        let end = text.letters(from: index)
        guard end - index >= 3, end - index <= 10 else { return nil }
        let word = text.string(index..<end)
        guard let month = Self.months[word.lowercased()] else { return nil }
        // `may` and `mar` are other words, too.
        if Self.ambiguous.contains(word.lowercased()), word.first?.isLowercase == true { return nil }
        return (month, end)
    }

    private static let ambiguous: Set<String> = [
        "may", "march", "mar", "set", "ago", "out", "dez", "mei", "juin", "eki",
    ]

    /// One month a line.
    private static let months: [String: Int] = {
        let lines = """
            january jan januar janvier gennaio enero janeiro januari января ocak
            february feb februar février febbraio febrero fevereiro februari февраля şubat
            march mar märz mars marzo março maret марта mart
            april apr avril aprile abril апреля nisan
            may mai maggio mayo maio mei мая mayıs
            june jun juni juin giugno junio junho июня haziran
            july jul juli juillet luglio julio julho июля temmuz
            august aug août agosto agustus августа ağustos
            september sep sept septembre settembre septiembre setembro сентября eylül
            october oct oktober octobre ottobre octubre outubro октября ekim
            november nov novembre noviembre novembro ноября kasım
            december dec dezember décembre dicembre diciembre dezembro desember декабря aralık
            """.split(separator: "\n")
        var months: [String: Int] = [:]
        for (place, line) in lines.enumerated() {
            for word in line.split(separator: " ") { months[String(word)] = place + 1 }
        }
        return months
    }()

    /// The end of a time of day behind a date: ` 14:32`, `T10:00:00Z`, `, at 9:05 UTC`.
    private func behindClock(_ index: Int) -> Int {
        var at = text.holds(index, anyOf: ",T") ? index + 1 : index
        at = text.skipSpaces(from: at)
        at = behind(["at", "um", "à", "alle", "a", "в", "pukul", "saat", "lúc"], at) ?? at
        guard at > index, let hour = text.number(from: at, digits: 2), hour.value < 25,
            text.holds(hour.end, anyOf: ":"),
            let minute = text.number(from: hour.end + 1, digits: 2), minute.value < 60
        else { return index }
        var end = minute.end
        if text.holds(end, anyOf: ":"), let second = text.number(from: end + 1, digits: 2) { end = second.end }
        if text.holds(end, anyOf: "Z"), !text.isAlphanumeric(end + 1) { return end + 1 }
        let zone = text.skipSpaces(from: end)
        let last = text.letters(from: zone)
        let zones: Set<String> = ["utc", "gmt", "cet", "cest", "est", "edt", "pst", "pdt", "am", "pm", "uhr"]
        return last > zone && zones.contains(text.string(zone..<last).lowercased()) ? last : end
    }
}
