internal import ArgumentParser
internal import AuditModel
internal import Scheduling

/// When something is due, in one of three ways.
struct RuleOptions: ParsableArguments {
    @Option(help: ArgumentHelp("At an interval: hour, day, week, month, '12 hours', '2 weeks'.", valueName: "interval"))
    var every: String?

    @Option(help: ArgumentHelp("At times of cron: '30 8 * * mon', @weekly.", valueName: "expression"))
    var cron: String?

    @Option(help: ArgumentHelp("At times of systemd: 'Mon..Fri 08:30', weekly.", valueName: "expression"))
    var calendar: String?

    @Option(help: ArgumentHelp("The time zone: Europe/Berlin (default: the machine's).", valueName: "zone"))
    var zone: String?

    func validate() throws {
        let ways = [every, cron, calendar].compactMap(\.self).count
        guard ways <= 1 else { throw ValidationError("--every, --cron and --calendar exclude each other") }
    }

    /// Nil if none of the three is given.
    func rule() throws(CommandFailure) -> ScheduleRule? {
        do {
            if let every { return .every(try IntervalRule(every)) }
            if let cron { return .cron(try CronExpression(cron)) }
            if let calendar { return .calendar(try CalendarExpression(calendar)) }
            return nil
        } catch {
            throw CommandFailure(.usage, error.description)
        }
    }

    func clock() throws(CommandFailure) -> ZoneClock {
        do {
            return try zone.map { name throws(SchedulingError) in try ZoneClock(name) } ?? .local
        } catch {
            throw CommandFailure(.usage, error.description)
        }
    }
}
