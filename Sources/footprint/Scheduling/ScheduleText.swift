internal import AuditModel
internal import Scheduling

/// Schedules, as lines and as JSON.
enum ScheduleText {
    static func lines(_ schedules: [Schedule], now: Timestamp) -> [String] {
        guard !schedules.isEmpty else {
            return ["nothing is scheduled: try footprint schedule add Profiles/alice.yaml --every week"]
        }
        return schedules.flatMap { schedule in
            var lines = ["\(schedule.row)  \(schedule.profile): \(rule(schedule)), \(state(schedule, now: now))"]
            if let ran = schedule.lastRun {
                lines.append("   last run \(shown(ran, schedule)): \(outcome(schedule.lastStatus ?? 0))")
            }
            if schedule.missed > 0 {
                let runs = schedule.missed == 1 ? "1 run" : "\(schedule.missed) runs"
                lines.append("   \(runs) before it could not be made; it made up for them")
            }
            return lines
        }
    }

    static func rule(_ schedule: Schedule) -> String {
        switch schedule.rule {
        case .every(let rule): "every \(rule.text)"
        case .cron(let rule): "cron '\(rule.text)' in \(schedule.clock.name)"
        case .calendar(let rule): "calendar '\(rule.text)' in \(rule.clock?.name ?? schedule.clock.name)"
        }
    }

    /// `2026-03-01 08:30 (Europe/Berlin)`.
    static func shown(_ moment: Timestamp, _ schedule: Schedule) -> String { shown(moment, in: schedule.clock) }

    static func shown(_ moment: Timestamp, in clock: ZoneClock) -> String {
        let civil = clock.civil(at: moment)
        let parts = [civil.hour, civil.minute].map { String($0).padded(to: 2) }.joined(separator: ":")
        let second = civil.second == 0 ? "" : ":" + String(civil.second).padded(to: 2)
        return "\(civil.day) \(parts)\(second) (\(clock.name))"
    }

    private static func state(_ schedule: Schedule, now: Timestamp) -> String {
        if schedule.isPaused { return "paused" }
        if schedule.due <= now { return "due since \(shown(schedule.due, schedule))" }
        let retry = schedule.failures > 0 ? " (attempt \(schedule.failures + 1))" : ""
        return "next \(shown(schedule.due, schedule))\(retry)"
    }

    private static func outcome(_ status: Int) -> String {
        switch Int32(status) {
        case ExitStatus.done.rawValue: "done"
        case ExitStatus.exposed.rawValue: "done, with exposures at or above --fail-on"
        case ExitStatus.nothingChecked.rawValue: "nothing could be checked"
        case ExitStatus.locked.rawValue: "another run held the lock"
        default: "failed with exit code \(status)"
        }
    }

    static func json(_ schedules: [Schedule]) -> String {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in
            for schedule in schedules {
                writer.object {
                    $0.member("id", Int(schedule.row))
                    $0.member("profile", schedule.profile)
                    $0.member("arguments", schedule.arguments)
                    $0.member("kind", schedule.rule.kind)
                    $0.member("rule", schedule.rule.text)
                    $0.member("zone", schedule.clock.name)
                    $0.member("spread", schedule.spread)
                    $0.member("nominal", schedule.nominal.description)
                    $0.member("due", schedule.due.description)
                    $0.key("paused")
                    $0.bool(schedule.isPaused)
                    $0.member("last_run", schedule.lastRun?.description)
                    if let status = schedule.lastStatus { $0.member("last_status", status) }
                    $0.member("missed", schedule.missed)
                    $0.member("failures", schedule.failures)
                }
            }
        }
        return writer.text
    }
}
