/// What is wrong with a schedule.
package enum SchedulingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// An expression of cron that cannot be read.
    case badCron(String, reason: String)
    /// A calendar expression that cannot be read, or is not in the subset.
    case badCalendar(String, reason: String)
    /// An interval that cannot be read.
    case badInterval(String)
    /// A time zone that nobody knows.
    case unknownZone(String)

    package var description: String {
        switch self {
        case .badCron(let text, let reason): "cron expression '\(text)': \(reason)"
        case .badCalendar(let text, let reason): "calendar expression '\(text)': \(reason)"
        case .badInterval(let text):
            "'\(text)' is no interval: give hour, day, week, month, or a number of them such as '12 hours' or '2 weeks'"
        case .unknownZone(let text):
            "there is no time zone '\(text)': give a name of the IANA data base such as Europe/Berlin, or UTC"
        }
    }
}
