package import AuditModel

/// One audit that is to come again and again.
package struct Schedule: Sendable, Hashable {
    /// What the store counts it by; 0 before it is there.
    package var row: Int64
    /// The profile's name.
    package var profile: String
    /// The command line of the audit, after `footprint audit`.
    package var arguments: [String]
    package var rule: ScheduleRule
    package var clock: ZoneClock
    /// Seconds over which runs of different schedules are spread.
    package var spread: Int
    /// Random, fixed: where in the spread this schedule stands.
    package var seed: Int64
    package var created: Timestamp
    /// The moment that the rule says, without spread.
    package var nominal: Timestamp
    /// When it runs next.
    package var due: Timestamp
    package var isPaused: Bool
    package var lastRun: Timestamp?
    /// The exit code of the last run.
    package var lastStatus: Int?
    /// Runs that were due while nothing could run, since the last one.
    package var missed: Int
    /// Attempts in a row that could check nothing.
    package var failures: Int

    package init(
        profile: String, arguments: [String], rule: ScheduleRule, clock: ZoneClock, spread: Int, seed: Int64,
        created: Timestamp
    ) {
        row = 0
        self.profile = profile
        self.arguments = arguments
        self.rule = rule
        self.clock = clock
        self.spread = spread
        self.seed = seed
        self.created = created
        nominal = created
        due = created
        isPaused = false
        missed = 0
        failures = 0
    }
}

extension Schedule {
    /// Longest wait before a run that could check nothing is tried again.
    private static let longestRetry = 6 * 3600
    /// Runs that are counted as missed, at most.
    private static let mostMissed = 1000

    /// Sets when it runs next: at the rule's next moment after another, moved by its place in the spread.
    ///
    /// - Returns: false if the rule has no moment any more.
    @discardableResult
    package mutating func plan(after moment: Timestamp) -> Bool {
        guard let next = rule.next(after: moment, anchor: created, in: clock) else {
            isPaused = true
            return false
        }
        nominal = next
        due = Timestamp(secondsSince1970: next.secondsSince1970 + delay(of: next))
        return true
    }

    /// Never more than half of the way to the moment after.
    private func delay(of moment: Timestamp) -> Int {
        guard spread > 0 else { return 0 }
        let following = rule.next(after: moment, anchor: created, in: clock)
        let room = following.map { ($0.secondsSince1970 - moment.secondsSince1970) / 2 } ?? spread
        let width = max(1, min(spread, room))
        return Int(UInt64(bitPattern: seed) % UInt64(width))
    }

    /// Whether it is to run now. A clock that was set back makes no schedule wait for the time it showed before.
    package mutating func isDue(at moment: Timestamp) -> Bool {
        guard !isPaused else { return false }
        if due <= moment { return true }
        if failures == 0, let next = rule.next(after: moment, anchor: created, in: clock), next < nominal {
            plan(after: moment)
        }
        return due <= moment
    }

    /// How many moments of the rule have passed unused: 0 for a run in time.
    package func missedRuns(at moment: Timestamp) -> Int {
        guard failures == 0 else { return 0 }
        var count = 0
        var last = nominal
        while count < Self.mostMissed, let next = rule.next(after: last, anchor: created, in: clock), next <= moment {
            count += 1
            last = next
        }
        return count
    }

    /// Notes a run and plans the next: one run makes up for all that were missed. After a run that could check nothing
    /// the next attempt comes sooner, later each time.
    package mutating func ran(at moment: Timestamp, status: Int, finished: Timestamp) {
        missed = missedRuns(at: moment)
        lastRun = moment
        lastStatus = status
        failures = status == Self.nothingChecked ? failures + 1 : 0
        plan(after: finished)
        if failures > 0 { retry(after: finished) }
    }

    /// Notes that there was no network, and plans another attempt.
    package mutating func waited(at moment: Timestamp) {
        missed = missedRuns(at: moment)
        failures += 1
        plan(after: moment)
        retry(after: moment)
    }

    private mutating func retry(after moment: Timestamp) {
        let wait = min(Self.longestRetry, 900 << min(failures - 1, 8))
        let again = Timestamp(secondsSince1970: moment.secondsSince1970 + wait)
        if again < due { due = again }
    }

    /// The exit code of an audit that could check nothing.
    private static let nothingChecked = 4

    /// The moments of the rule that come next.
    package func upcoming(_ count: Int, after moment: Timestamp) -> [Timestamp] {
        var moments: [Timestamp] = []
        var last = moment
        while moments.count < count, let next = rule.next(after: last, anchor: created, in: clock) {
            moments.append(next)
            last = next
        }
        return moments
    }
}
