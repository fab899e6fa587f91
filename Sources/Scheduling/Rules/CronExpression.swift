package import AuditModel

/// An expression of Vixie's cron: five fields, or `@daily` and its like.
///
/// Days: where neither the day of the month nor that of the week begins with a star, either is enough; else both must
/// hold. Daylight saving as in Debian's cron: a time that the clock skips runs at the moment after the gap, one that
/// comes twice runs the first time; with a star in front of minute or hour, it is the clock alone that counts.
package struct CronExpression: Sendable, Hashable {
    /// As it was written.
    package let text: String
    private let minutes: [Int]
    private let hours: [Int]
    private let daysOfMonth: Set<Int>
    private let months: Set<Int>
    private let weekdays: Set<Int>
    private let needsBothDays: Bool
    private let followsClock: Bool

    private static let names = [
        "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * 0",
        "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *",
    ]

    package init(_ text: String) throws(SchedulingError) {
        self.text = text
        let trimmed = text.trimmingSpaces()
        if trimmed.lowercased() == "@reboot" {
            throw .badCron(
                text, reason: "a start of the machine is no time; missed runs are caught up on by themselves")
        }
        let expression = Self.names[trimmed.lowercased()] ?? trimmed
        if expression.hasPrefix("@") {
            throw .badCron(
                text, reason: "there are @yearly, @annually, @monthly, @weekly, @daily, @midnight and @hourly")
        }
        let fields = expression.split(whereSeparator: \.isWhitespace)
        guard fields.count == 5 else {
            throw .badCron(
                text, reason: "it has \(fields.count) fields, and needs five: minute, hour, day, month, day of the week"
            )
        }
        do {
            let minute = try CronField(fields[0], CronField.minute)
            let hour = try CronField(fields[1], CronField.hour)
            let day = try CronField(fields[2], CronField.dayOfMonth)
            let weekday = try CronField(fields[4], CronField.dayOfWeek)
            minutes = minute.values.sorted()
            hours = hour.values.sorted()
            daysOfMonth = day.values
            months = try CronField(fields[3], CronField.month).values
            weekdays = Set(weekday.values.map { $0 % 7 })
            needsBothDays = day.isStar || weekday.isStar
            followsClock = minute.isStar || hour.isStar
        } catch {
            throw .badCron(text, reason: error.reason)
        }
        guard hasDays else { throw .badCron(text, reason: "no month has such a day: it would never run") }
    }

    /// Whether some month is long enough.
    private var hasDays: Bool {
        guard needsBothDays, let first = daysOfMonth.min() else { return true }
        return months.contains { CivilDate.days(inMonth: $0, of: 2024) >= first }
    }

    /// The first moment after another; nil if there is none in fifty years.
    package func next(after moment: Timestamp, in clock: ZoneClock) -> Timestamp? {
        var day = clock.civil(at: moment).day.adding(days: -1)
        let lastYear = day.year + 50
        while day.year <= lastYear {
            guard months.contains(day.month) else {
                day = Self.nextMonth(day)
                continue
            }
            if matches(day), let next = first(on: day, after: moment, in: clock) { return next }
            day = day.adding(days: 1)
        }
        return nil
    }

    private func matches(_ day: CivilDate) -> Bool {
        let isDay = daysOfMonth.contains(day.day)
        let isWeekday = weekdays.contains((day.weekday + 1) % 7)
        return needsBothDays ? isDay && isWeekday : isDay || isWeekday
    }

    private func first(on day: CivilDate, after moment: Timestamp, in clock: ZoneClock) -> Timestamp? {
        let isEven = clock.isEven(on: day)
        var best: Timestamp?
        for hour in hours {
            for minute in minutes {
                let civil = CivilMoment(day: day, hour: hour, minute: minute)
                let moments = followsClock ? clock.moments(showing: civil) : [clock.moment(at: civil)]
                for next in moments where next > moment && best.map({ next < $0 }) ?? true { best = next }
                // On an even day moments come in the order of the clock.
                if isEven, let best { return best }
            }
        }
        return best
    }

    private static func nextMonth(_ day: CivilDate) -> CivilDate {
        let (year, month) = day.month == 12 ? (day.year + 1, 1) : (day.year, day.month + 1)
        return CivilDate(year: year, month: month, day: 1) ?? day.adding(days: 31)
    }
}
