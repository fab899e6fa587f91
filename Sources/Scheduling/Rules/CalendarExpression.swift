package import AuditModel

/// A calendar expression of systemd (systemd.time(7)), but for `@` seconds and fractions of a second:
/// `Mon..Fri *-*-* 08:30`, `*-02~01`, `Sat 12..14:10,20`, `weekly`, each with a zone behind it if wanted.
///
/// A time that the clock skips is left out; one that comes twice counts the first time.
package struct CalendarExpression: Sendable, Hashable {
    /// As it was written.
    package let text: String
    /// The zone that the expression names.
    package let clock: ZoneClock?
    /// 0 for Monday to 6 for Sunday; empty: any.
    private let weekdays: Set<Int>
    private let date: CalendarDate
    private let time: CalendarTime

    /// systemd's own limit.
    private static let lastYear = 2199

    package init(_ text: String) throws(SchedulingError) {
        self.text = text
        do {
            var reader = CalendarReader(text)
            clock = try reader.zone()
            if let whole = reader.shorthand() {
                (weekdays, date, time) = whole
            } else {
                weekdays = try reader.weekdays()
                let parts = try reader.dateAndTime()
                date = parts.date
                time = parts.time
            }
        } catch let fault as CronFault {
            throw .badCalendar(text, reason: fault.reason)
        } catch let error as SchedulingError {
            throw error
        } catch {
            throw .badCalendar(text, reason: "\(error)")
        }
    }

    /// The first moment after another; nil if there is none until the end of 2199.
    ///
    /// - Parameter local: used unless the expression names a zone.
    package func next(after moment: Timestamp, in local: ZoneClock) -> Timestamp? {
        let clock = clock ?? local
        let now = clock.civil(at: moment)
        var day = now.day
        while day.year <= Self.lastYear {
            guard date.years.contains(day.year) else {
                guard let next = CivilDate(year: day.year + 1, month: 1, day: 1) else { return nil }
                day = next
                continue
            }
            guard date.months.contains(day.month) else {
                guard let next = CalendarDate.nextMonth(day) else { return nil }
                day = next
                continue
            }
            if date.contains(day), weekdays.isEmpty || weekdays.contains(day.weekday),
                let next = first(on: day, after: moment, shown: now, in: clock)
            {
                return next
            }
            day = day.adding(days: 1)
        }
        return nil
    }

    private func first(
        on day: CivilDate, after moment: Timestamp, shown now: CivilMoment, in clock: ZoneClock
    ) -> Timestamp? {
        for hour in time.hours {
            for minute in time.minutes {
                for second in time.seconds {
                    let civil = CivilMoment(day: day, hour: hour, minute: minute, second: second)
                    guard civil > now else { continue }
                    if let next = clock.moments(showing: civil).first(where: { $0 > moment }) { return next }
                }
            }
        }
        return nil
    }
}

/// The days of a calendar expression.
struct CalendarDate: Sendable, Hashable {
    var years = CalendarField.any
    var months = CalendarField.any
    var days = CalendarField.any
    /// Whether days count from the end of the month (`~`).
    var isFromEnd = false

    func contains(_ day: CivilDate) -> Bool {
        isFromEnd
            ? days.contains(day: day.day, ofLast: CivilDate.days(inMonth: day.month, of: day.year))
            : days.contains(day.day)
    }

    static func nextMonth(_ day: CivilDate) -> CivilDate? {
        day.month == 12
            ? CivilDate(year: day.year + 1, month: 1, day: 1) : CivilDate(year: day.year, month: day.month + 1, day: 1)
    }
}

/// The times of day of a calendar expression.
struct CalendarTime: Sendable, Hashable {
    var hours: [Int]
    var minutes: [Int]
    var seconds: [Int]

    static let midnight = CalendarTime(hours: [0], minutes: [0], seconds: [0])
}
