package import AuditModel

/// Reads the days that feeds, pages and APIs state in their own ways.
package enum DateReading {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// The day of an RFC 3339 or ISO 8601 stamp (`2026-03-01T10:00:00Z`, `20260301`), an RFC 822 date
    /// (`Sun, 01 Mar 2026 10:00:00 GMT`, two-digit years too) or a date in English words (`March 1, 2026`), as written
    /// in its own zone; nil for anything else.
    package static func day(_ text: String) -> CivilDate? {
        let trimmed = text.trimmingSpaces()
        if trimmed.utf8.count > 100 { return nil }
        return CivilDate(trimmed) ?? compact(trimmed) ?? inWords(trimmed)
    }

    /// The UTC day of a count of seconds, or milliseconds, since 1970.
    package static func day(secondsSince1970 number: Double) -> CivilDate? {
        let seconds = number.magnitude > 100_000_000_000 ? number / 1000 : number
        guard seconds.isFinite, seconds.magnitude < 100_000_000_000 else { return nil }
        return Timestamp(secondsSince1970: Int(seconds.rounded(.down))).day
    }

    private static func compact(_ text: String) -> CivilDate? {
        let digits = Array(text.utf8.prefix(9))
        guard digits.count >= 8, digits.prefix(8).allSatisfy(Bytes.isDigit) else { return nil }
        if digits.count == 9, Bytes.isDigit(digits[8]) { return nil }
        let year = Int(text.prefix(4)) ?? 0
        return CivilDate(
            year: year, month: Int(text.dropFirst(4).prefix(2)) ?? 0, day: Int(text.dropFirst(6).prefix(2)) ?? 0)
    }

    private static func inWords(_ text: String) -> CivilDate? {
        let words = text.utf8.split { !Bytes.isLetter($0) && !Bytes.isDigit($0) && $0 != 0x3a }.map {
            String(decoding: $0, as: UTF8.self).lowercased()
        }
        guard let place = words.firstIndex(where: { month(of: $0) != nil }), let month = month(of: words[place]) else {
            return nil
        }
        let before = place > 0 ? dayNumber(words[place - 1]) : nil
        let isDayFirst = before != nil
        let dayWord = isDayFirst ? before : (place + 1 < words.count ? dayNumber(words[place + 1]) : nil)
        let yearPlace = isDayFirst ? place + 1 : place + 2
        guard let day = dayWord, yearPlace < words.count, let year = yearNumber(words[yearPlace]) else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func month(of word: String) -> Int? {
        guard word.utf8.count >= 3, word.utf8.allSatisfy(Bytes.isLetter) else { return nil }
        return months.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
    }

    /// `1`, `01`, `1st`.
    private static func dayNumber(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
            return nil
        }
        return Int(digits)
    }

    /// Four digits, or two as RFC 2822 reads them: 00 to 49 are of this century.
    private static func yearNumber(_ word: String) -> Int? {
        guard let number = Int(word), word.utf8.allSatisfy(Bytes.isDigit) else { return nil }
        switch word.utf8.count {
        case 4: return number
        case 2: return number < 50 ? 2000 + number : 1900 + number
        default: return nil
        }
    }
}
