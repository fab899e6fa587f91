internal import AuditModel

/// Reads dates that begin with the year: ISO 8601, RFC 3339, W3CDTF, and what is written in their manner.
enum ISODate {
    /// The time at the first digit of the text.
    static func read(_ start: DateCursor) -> ZonedTime? {
        var cursor = start
        while !cursor.isAtEnd, !cursor.isDigit() { cursor.advance() }
        let isAtHead = cursor.position == 0
        guard let number = cursor.number() else { return nil }
        switch number.count {
        case 4:
            if let day = day(of: number.value, &cursor) { return DateClock.time(of: day, &cursor) }
            return isAtHead ? partial(start) : nil
        case 7, 8, 12, 14: return isAtHead ? compact(number.value, number.count, &cursor) : nil
        default: return nil
        }
    }

    /// `20260301`, `2026060`, `202603011000`, `20260301100000`, the first two with a clock behind.
    private static func compact(_ value: Int, _ count: Int, _ cursor: inout DateCursor) -> ZonedTime? {
        switch count {
        case 7: return day(value % 1000, of: value / 1000).flatMap { DateClock.time(of: $0, &cursor) }
        case 8: return calendarDay(value).flatMap { DateClock.time(of: $0, &cursor) }
        default:
            let clock = count == 12 ? value % 10_000 * 100 : value % 1_000_000
            guard let day = calendarDay(value / (count == 12 ? 10_000 : 1_000_000)) else { return nil }
            let reading = ZonedTime.Clock(
                hour: clock / 10_000, minute: clock / 100 % 100, second: count == 12 ? nil : clock % 100)
            return ZonedTime(day: day, clock: reading, offset: DateZone.offset(&cursor))
        }
    }

    private static func calendarDay(_ digits: Int) -> CivilDate? {
        CivilDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    /// The whole day after a year: `-03-01`, `/3/1`, `. 03. 01`, `-060`, `-W09-7`, `W097`, `-märz-01`.
    private static func day(of year: Int, _ cursor: inout DateCursor) -> CivilDate? {
        let separator = cursor.skip(any: ["-", "/", "."])
        if separator == nil || separator == "-", cursor.peek() == UInt8(ascii: "w"), cursor.isDigit(1) {
            cursor.advance()
            return weekDay(of: year, &cursor)
        }
        guard let separator else { return nil }
        if separator == "." { cursor.skipSpaces() }
        var month = cursor.number()
        if separator == "-", month?.count == 3, let ordinal = month?.value { return day(ordinal, of: year) }
        if month == nil, let name = cursor.word().flatMap(MonthNames.month) { month = (name, 2) }
        guard let month, month.count <= 2, cursor.skip(separator) else { return nil }
        if separator == "." { cursor.skipSpaces() }
        guard let day = cursor.number(), day.count <= 2 else { return nil }
        return CivilDate(year: year, month: month.value, day: day.value)
    }

    /// The week and its day after the `W`: `09-7`, `097`.
    private static func weekDay(of year: Int, _ cursor: inout DateCursor) -> CivilDate? {
        guard let week = cursor.number() else { return nil }
        if week.count == 3 { return day(week.value % 10, ofWeek: week.value / 10, of: year) }
        guard week.count == 2, cursor.skip("-"), let day = cursor.number(), day.count == 1 else { return nil }
        return self.day(day.value, ofWeek: week.value, of: year)
    }

    private static func day(_ weekday: Int, ofWeek number: Int, of year: Int) -> CivilDate? {
        // Week 1 is the week with the 4th of January in it (ISO 8601, 2.2.10).
        guard (1...53).contains(number), (1...7).contains(weekday),
            let fourth = CivilDate(year: year, month: 1, day: 4)
        else { return nil }
        let day = fourth.adding(days: (number - 1) * 7 + weekday - 1 - fourth.weekday)
        // A year whose last week is the 52nd has no 53rd: that Thursday lies in the next year.
        return day.adding(days: 4 - weekday).year == year ? day : nil
    }

    /// The so-manyth day of a year.
    private static func day(_ ordinal: Int, of year: Int) -> CivilDate? {
        guard ordinal >= 1, let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
        let day = first.adding(days: ordinal - 1)
        return day.year == year ? day : nil
    }

    /// Only a year, `2026`, a month, `2026-03`, or a week, `2026-W09`: the month that holds most of it.
    private static func partial(_ start: DateCursor) -> ZonedTime? {
        var cursor = start
        guard let year = cursor.number() else { return nil }
        if cursor.isAtEnd { return ZonedTime(year: year.value) }
        if cursor.skip(any: ["-w", "w"]) != nil {
            guard let week = cursor.number(), week.count == 2, cursor.isAtEnd else { return nil }
            return day(4, ofWeek: week.value, of: year.value).flatMap { ZonedTime(year: $0.year, month: $0.month) }
        }
        guard cursor.skip("-"), let month = cursor.number(), month.count == 2, cursor.isAtEnd else { return nil }
        return ZonedTime(year: year.value, month: month.value)
    }
}
