package import AuditModel

/// When something is due, in whichever of the three ways it was said.
package enum ScheduleRule: Sendable, Hashable {
    case every(IntervalRule)
    case cron(CronExpression)
    case calendar(CalendarExpression)

    /// The way and the words, as they are kept.
    package var kind: String {
        switch self {
        case .every: "every"
        case .cron: "cron"
        case .calendar: "calendar"
        }
    }

    package var text: String {
        switch self {
        case .every(let rule): rule.text
        case .cron(let rule): rule.text
        case .calendar(let rule): rule.text
        }
    }

    package init(kind: String, text: String) throws(SchedulingError) {
        switch kind {
        case "cron": self = .cron(try CronExpression(text))
        case "calendar": self = .calendar(try CalendarExpression(text))
        default: self = .every(try IntervalRule(text))
        }
    }

    /// The first moment after another; nil if there is none.
    package func next(after moment: Timestamp, anchor: Timestamp, in clock: ZoneClock) -> Timestamp? {
        switch self {
        case .every(let rule): rule.next(after: moment, anchor: anchor, in: clock)
        case .cron(let rule): rule.next(after: moment, in: clock)
        case .calendar(let rule): rule.next(after: moment, in: clock)
        }
    }
}
