package import AuditModel

/// `every week`: counted from the moment at which the schedule was made, at the same time of day.
package struct IntervalRule: Sendable, Hashable {
    package enum Unit: String, Sendable, Hashable, CaseIterable {
        case minute, hour, day, week, month
    }

    package let count: Int
    package let unit: Unit
    /// As it was written.
    package let text: String

    /// Reads `week`, `2 weeks`, `12h`, `3d`, `daily`; at least a quarter of an hour.
    package init(_ text: String) throws(SchedulingError) {
        self.text = text
        let word = text.trimmingSpaces().lowercased()
        let digits = word.prefix { $0.isNumber }
        let name = word.dropFirst(digits.count).trimmingSpaces()
        let unit: Unit? =
            switch name {
            case "m", "min", "minute", "minutes": .minute
            case "h", "hour", "hours", "hourly": .hour
            case "d", "day", "days", "daily": .day
            case "w", "week", "weeks", "weekly": .week
            case "month", "months", "monthly": .month
            default: nil
            }
        guard let unit, let count = digits.isEmpty ? 1 : Int(digits), (1...1000).contains(count),
            unit != .minute || count >= 15
        else { throw .badInterval(text) }
        self.unit = unit
        self.count = count
    }

    /// The first moment after another of those that the anchor leads to.
    package func next(after moment: Timestamp, anchor: Timestamp, in clock: ZoneClock) -> Timestamp? {
        let length =
            switch unit {
            case .minute: 60
            case .hour: 3600
            case .day: 86_400
            case .week: 7 * 86_400
            case .month: 31 * 86_400
            }
        // A little before where it must be; then step by step.
        var number = max(1, (moment.secondsSince1970 - anchor.secondsSince1970) / (length * count) - 1)
        while number < .max {
            let next = occurrence(number, anchor: anchor, in: clock)
            if next > moment { return next }
            number += 1
        }
        return nil
    }

    private func occurrence(_ number: Int, anchor: Timestamp, in clock: ZoneClock) -> Timestamp {
        let steps = number * count
        switch unit {
        case .minute: return Timestamp(secondsSince1970: anchor.secondsSince1970 + steps * 60)
        case .hour: return Timestamp(secondsSince1970: anchor.secondsSince1970 + steps * 3600)
        case .day: return shifted(anchor, days: steps, in: clock)
        case .week: return shifted(anchor, days: steps * 7, in: clock)
        case .month:
            let civil = clock.civil(at: anchor)
            let months = civil.day.year * 12 + civil.day.month - 1 + steps
            let (year, month) = (months / 12, months % 12 + 1)
            let last = CivilDate.days(inMonth: month, of: year)
            guard let day = CivilDate(year: year, month: month, day: min(civil.day.day, last)) else { return anchor }
            return clock.moment(at: CivilMoment(day: day, hour: civil.hour, minute: civil.minute, second: civil.second))
        }
    }

    private func shifted(_ anchor: Timestamp, days: Int, in clock: ZoneClock) -> Timestamp {
        clock.moment(at: CivilMoment(seconds: clock.civil(at: anchor).seconds + days * 86_400))
    }
}
