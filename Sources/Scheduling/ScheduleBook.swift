package import AuditModel
package import AuditStore
internal import Foundation

/// The schedules of a store.
package struct ScheduleBook: Sendable {
    private let store: Store

    package init(_ store: Store) {
        self.store = store
    }

    /// What is sealed of a schedule.
    private struct Body: Codable {
        var profile: String
        var arguments: [String]
        var kind: String
        var rule: String
        var zone: String
        var spread: Int
        var nominal: Int
        var failures: Int
    }

    /// All schedules, in the order in which they were made.
    package func all() throws -> [Schedule] { try store.schedules().map(schedule) }

    /// Adds a schedule, and plans its first run.
    package func add(_ new: Schedule, after moment: Timestamp) throws -> Schedule {
        var schedule = new
        schedule.plan(after: moment)
        schedule.row = try store.addSchedule(try record(schedule), profile: schedule.profile)
        return schedule
    }

    package func update(_ schedule: Schedule) throws { try store.updateSchedule(try record(schedule)) }

    package func remove(_ schedule: Schedule) throws { try store.removeSchedule(schedule.row) }

    /// The schedule of a number, or the only one of a profile.
    package func find(_ name: String) throws -> Schedule {
        let all = try all()
        if let number = Int64(name), let found = all.first(where: { $0.row == number }) { return found }
        let found = all.filter { $0.profile == name }
        guard let first = found.first else {
            throw StoreError.notFound("there is no schedule '\(name)': 'footprint schedule list' shows what there is")
        }
        guard found.count == 1 else {
            let numbers = found.map { String($0.row) }.joined(separator: ", ")
            throw StoreError.ambiguous("'\(name)' has several schedules: give a number: \(numbers)")
        }
        return first
    }

    private func record(_ schedule: Schedule) throws -> StoredSchedule {
        let body = Body(
            profile: schedule.profile, arguments: schedule.arguments, kind: schedule.rule.kind,
            rule: schedule.rule.text, zone: schedule.clock.name, spread: schedule.spread,
            nominal: schedule.nominal.secondsSince1970, failures: schedule.failures)
        return StoredSchedule(
            row: schedule.row, due: schedule.due, isPaused: schedule.isPaused, seed: schedule.seed,
            created: schedule.created, lastRun: schedule.lastRun, lastStatus: schedule.lastStatus,
            missed: schedule.missed, body: Array(try JSONEncoder().encode(body)))
    }

    private func schedule(_ record: StoredSchedule) throws -> Schedule {
        let body = try JSONDecoder().decode(Body.self, from: Data(record.body))
        var schedule = Schedule(
            profile: body.profile, arguments: body.arguments,
            rule: try ScheduleRule(kind: body.kind, text: body.rule), clock: try ZoneClock(body.zone),
            spread: body.spread, seed: record.seed, created: record.created)
        schedule.row = record.row
        schedule.nominal = Timestamp(secondsSince1970: body.nominal)
        schedule.failures = body.failures
        schedule.due = record.due
        schedule.isPaused = record.isPaused
        schedule.lastRun = record.lastRun
        schedule.lastStatus = record.lastStatus
        schedule.missed = record.missed
        return schedule
    }
}
