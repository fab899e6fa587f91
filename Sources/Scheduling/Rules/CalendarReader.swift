internal import AuditModel

/// Takes a calendar expression apart.
struct CalendarReader {
    private var words: [Substring]

    init(_ text: String) {
        words = text.split(whereSeparator: \.isWhitespace)
    }

    private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    private static let longNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// The zone at the end, if there is one.
    mutating func zone() throws -> ZoneClock? {
        guard let last = words.last, last.first?.isLetter == true else { return nil }
        let isZone = last.uppercased() == "UTC" || last.contains("/") || words.count > 1
        guard isZone, !Self.isWeekdays(last) else { return nil }
        let clock = try ZoneClock(String(last))
        words.removeLast()
        return clock
    }

    /// `weekly` and its like, when it is all that is left.
    func shorthand() -> (Set<Int>, CalendarDate, CalendarTime)? {
        guard words.count == 1, let word = words.first?.lowercased() else { return nil }
        let any = CalendarDate()
        let first = CalendarField.only(1)
        let all = Array(0...59)
        switch word {
        case "minutely": return ([], any, CalendarTime(hours: Array(0...23), minutes: all, seconds: [0]))
        case "hourly": return ([], any, CalendarTime(hours: Array(0...23), minutes: [0], seconds: [0]))
        case "daily": return ([], any, .midnight)
        case "weekly": return ([0], any, .midnight)
        case "monthly": return ([], CalendarDate(days: first), .midnight)
        case "quarterly": return ([], CalendarDate(months: .only(1, 4, 7, 10), days: first), .midnight)
        case "semiannually", "biannually", "bi-annually", "semi-annually":
            return ([], CalendarDate(months: .only(1, 7), days: first), .midnight)
        case "yearly", "annually", "anually": return ([], CalendarDate(months: first, days: first), .midnight)
        default: return nil
        }
    }

    /// The weekdays in front.
    mutating func weekdays() throws(CronFault) -> Set<Int> {
        guard let word = words.first, word.first?.isLetter == true else { return [] }
        words.removeFirst()
        var days: Set<Int> = []
        for part in word.split(separator: ",") {
            guard let ends = Self.ends(of: part) else {
                throw CronFault("'\(part)' is neither a day of the week (Mon, Tue..Fri) nor a word such as weekly")
            }
            guard ends.0 <= ends.1 else {
                throw CronFault("the days '\(part)' run backwards: Mon comes first, Sun last")
            }
            days.formUnion(ends.0...ends.1)
        }
        return days.count == 7 ? [] : days
    }

    private static func isWeekdays(_ word: Substring) -> Bool {
        word.split(separator: ",").allSatisfy { ends(of: $0) != nil }
    }

    private static func ends(of part: Substring) -> (Int, Int)? {
        let range = part.firstRange(of: "..") ?? part.firstRange(of: "-")
        guard let range else { return day(part).map { ($0, $0) } }
        guard let first = day(part[..<range.lowerBound]), let last = day(part[range.upperBound...]) else { return nil }
        return (first, last)
    }

    private static func day(_ name: Substring) -> Int? {
        let name = name.lowercased()
        return names.firstIndex(of: name) ?? longNames.firstIndex(of: name)
    }

    /// What is left: a date, a time, or both.
    mutating func dateAndTime() throws(CronFault) -> (date: CalendarDate, time: CalendarTime) {
        var date = CalendarDate()
        var time = CalendarTime.midnight
        guard words.count <= 2 else {
            throw CronFault("'\(words[2])' is too much: weekdays, date, time and zone are all")
        }
        if words.isEmpty { return (date, time) }
        if words.count == 2 {
            date = try Self.date(words[0])
            time = try Self.time(words[1])
        } else if words[0].contains(":") {
            time = try Self.time(words[0])
        } else {
            date = try Self.date(words[0])
        }
        return (date, time)
    }

    /// `Y-M-D`, `M-D`; `~` before the day counts from the month's end.
    private static func date(_ word: Substring) throws(CronFault) -> CalendarDate {
        if word.first == "@" { throw CronFault("moments in seconds are not in the subset") }
        let isFromEnd = word.contains("~")
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "~" }
        let isWellFormed = !isFromEnd || word.split(separator: "~").last?.contains("-") == false
        guard parts.count == 2 || parts.count == 3, isWellFormed, word.count(where: { $0 == "~" }) <= 1 else {
            throw CronFault("'\(word)' is no date: write *-*-*, 2026-03-01, 03-01 or *-02~01, or a time such as 08:30")
        }
        var date = CalendarDate()
        if parts.count == 3 { date.years = try CalendarField.read(parts[0], "year", in: 1970...2199) }
        date.months = try CalendarField.read(parts[parts.count - 2], "month", in: 1...12)
        date.days = try CalendarField.read(parts[parts.count - 1], "day", in: 1...31, fromEnd: isFromEnd)
        // Any day is any day from the end, too.
        date.isFromEnd = isFromEnd && !date.days.items.isEmpty
        return date
    }

    /// `H:M`, `H:M:S`.
    private static func time(_ word: Substring) throws(CronFault) -> CalendarTime {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else {
            throw CronFault("'\(word)' is no time: write 08:30, *:0/15 or 12..14:10,20:00")
        }
        if parts.count == 3, parts[2].replacing("..", with: "").contains(".") {
            throw CronFault("fractions of a second are not in the subset")
        }
        let seconds = parts.count == 3 ? try CalendarField.read(parts[2], "second", in: 0...59) : .only(0)
        return CalendarTime(
            hours: try CalendarField.read(parts[0], "hour", in: 0...23).values(in: 0...23),
            minutes: try CalendarField.read(parts[1], "minute", in: 0...59).values(in: 0...59),
            seconds: seconds.values(in: 0...59))
    }
}
