internal import ArgumentParser
internal import AuditModel
internal import AuditStore
internal import Fetching
internal import Notifications
internal import Scheduling

/// Runs what is due, one after the other.
struct ScheduleRunner: Sendable {
    let store: Store
    let location: Store.Location
    let isQuiet: Bool
    /// Seconds that a run waits for a network; 0 does not ask whether there is one.
    let offlineWait: Int

    private var book: ScheduleBook { ScheduleBook(store) }

    /// What came of a round.
    struct Round: Sendable {
        var ran = 0
        /// The gravest way in which a run ended.
        var worst: ExitStatus = .done
    }

    /// Runs every schedule that is due.
    func runDue() async throws -> Round {
        var round = Round()
        await deliver()
        for listed in try book.all() {
            var schedule = listed
            guard schedule.isDue(at: Machine.now) else {
                if schedule != listed { try book.update(schedule) }
                continue
            }
            guard let status = try await run(listed.row) else { continue }
            round.ran += 1
            if Self.weight(status) > Self.weight(round.worst) { round.worst = status }
            if Task.isCancelled { break }
        }
        return round
    }

    /// Sends what waits, whether or not anything is due.
    private func deliver() async {
        do {
            let sent = try await Messenger(store, userAgent: UserAgent.text).deliver(at: Machine.now)
            for fault in sent.faults { Console.failure("message: \(fault)") }
        } catch {
            Console.failure("messages: \(StoreFailure.failure(error).message)")
        }
    }

    /// Says that no audit could be run at all; one that could check nothing says so itself.
    private func tell(_ schedule: Schedule, _ reason: String) async {
        do {
            try Messenger(store, userAgent: UserAgent.text).tellFailure(
                of: schedule.profile, reason: reason, at: Machine.now)
        } catch {
            Console.failure("messages: \(StoreFailure.failure(error).message)")
        }
        await deliver()
    }

    /// Runs one schedule; nil if another process runs it, or has just done so.
    private func run(_ row: Int64) async throws -> ExitStatus? {
        // Two processes that look at the same moment: only one runs it.
        let path = "\(location.path).locks/schedule-\(row)"
        guard case .taken(let lock) = try ProcessLock.trying(path, holder: "") else { return nil }
        defer { lock.release() }
        guard var schedule = try book.all().first(where: { $0.row == row }), schedule.isDue(at: Machine.now) else {
            return nil
        }
        let started = Machine.now
        guard await isOnline() else {
            say("\(schedule.profile): no network; the next attempt follows")
            schedule.waited(at: Machine.now)
            try book.update(schedule)
            return .nothingChecked
        }
        say("\(schedule.profile): due since \(ScheduleText.shown(schedule.due, schedule))")
        let status = await audit(schedule)
        // What the user changed meanwhile holds.
        guard let current = try book.all().first(where: { $0.row == row }) else { return status }
        schedule.isPaused = current.isPaused
        schedule.ran(at: started, status: Int(status.rawValue), finished: Machine.now)
        try book.update(schedule)
        return status
    }

    private func audit(_ schedule: Schedule) async -> ExitStatus {
        do {
            let command = try AuditCommand.parse(schedule.arguments + ["--no-store", "--quiet"])
            var order = try AuditOrder(command)
            order.store = location
            order.isScheduled = true
            return try await AuditRun(order: order, console: AuditConsole(isQuiet: true)).run()
        } catch let failure as CommandFailure {
            Console.failure("\(schedule.profile): \(failure.message)")
            if failure.status != .locked { await tell(schedule, failure.message) }
            return failure.status
        } catch {
            let reason = AuditCommand.message(for: error)
            Console.failure("\(schedule.profile): \(reason)")
            await tell(schedule, reason)
            return .unusableInput
        }
    }

    /// Waits for a network: after a suspend it takes its time.
    private func isOnline() async -> Bool {
        guard offlineWait > 0 else { return true }
        let end = Machine.now.secondsSince1970 + offlineWait
        while !NetworkInterfaces.isOnline {
            if Machine.now.secondsSince1970 >= end || Task.isCancelled { return false }
            try? await Task.sleep(for: .seconds(2))
        }
        return true
    }

    private func say(_ line: String) { if !isQuiet { Console.error(line) } }

    /// A fault weighs more than a lock that somebody holds, and that more than exposures.
    private static func weight(_ status: ExitStatus) -> Int32 {
        switch status {
        case .done: 0
        case .exposed: 1
        case .locked: 2
        case .nothingChecked: 3
        default: 10 + status.rawValue
        }
    }
}
