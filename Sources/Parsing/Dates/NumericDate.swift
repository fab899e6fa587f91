internal import AuditModel

/// Reads dates of numbers that end with the year, where the order is clear.
enum NumericDate {
    /// `2.3.2026` is day first wherever dots are written. `31/12/2026` and `12/31/2026` can be read in one way only,
    /// `03/03/2026` in two that mean the same; `02/03/2026` is a day in March here and in February there: nil.
    static func read(_ start: DateCursor) -> ZonedTime? {
        var cursor = start
        while !cursor.isAtEnd, !cursor.isDigit() { cursor.advance() }
        guard let first = cursor.number(), first.count <= 2, let separator = cursor.skip(any: [".", "/", "-"]) else {
            return nil
        }
        if separator == "." { cursor.skipSpaces() }
        guard let second = cursor.number(), second.count <= 2, cursor.skip(separator) else { return nil }
        if separator == "." { cursor.skipSpaces() }
        guard let year = cursor.number(), year.count == 4 else { return nil }
        let isDayFirst = separator == "." || first.value > 12
        guard isDayFirst || second.value > 12 || first.value == second.value else { return nil }
        let (month, day) = isDayFirst ? (second.value, first.value) : (first.value, second.value)
        return CivilDate(year: year.value, month: month, day: day).map { DateClock.time(of: $0, &cursor) }
    }
}
