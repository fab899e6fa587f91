import AuditModel
import AuditStore
import Foundation
import Scheduling
import Testing

@Suite("Schedules")
struct ScheduleTests {
    private func schedule(_ every: String = "day", spread: Int = 0, seed: Int64 = 0) throws -> Schedule {
        var schedule = Schedule(
            profile: "maya", arguments: ["--profile", "maya.yaml"], rule: .every(try IntervalRule(every)),
            clock: try ZoneClock("Europe/Berlin"), spread: spread, seed: seed,
            created: Moments.moment("2026-03-01T09:00:00Z"))
        schedule.plan(after: schedule.created)
        return schedule
    }

    @Test("an interval keeps its time of day across daylight saving, and months their last days")
    func intervals() throws {
        #expect(
            try schedule("day").upcoming(30, after: Moments.moment("2026-03-27T09:00:00Z")).prefix(2).map(\.description)
                == ["2026-03-28T09:00:00Z", "2026-03-29T08:00:00Z"])
        let rule = try IntervalRule("month")
        let anchor = Moments.moment("2026-01-31T10:00:00Z")
        let months = Moments.following("2026-01-31T10:00:00Z", 3) { rule.next(after: $0, anchor: anchor, in: .utc) }
        #expect(months == ["2026-02-28T10:00:00Z", "2026-03-31T10:00:00Z", "2026-04-30T10:00:00Z"])
        for bad in ["", "5 minutes", "fortnight", "0 days", "-1 day", "1.5 h"] {
            #expect(throws: SchedulingError.self) { try IntervalRule(bad) }
        }
    }

    @Test("after downtime there is one run, and those that were missed are counted")
    func catchUp() throws {
        var schedule = try schedule()
        let late = Moments.moment("2026-03-06T12:00:00Z")
        let isDue = schedule.isDue(at: late)
        #expect(isDue)
        schedule.ran(at: late, status: 0, finished: late)
        #expect(schedule.missed == 4)
        let isStillDue = schedule.isDue(at: late)
        #expect(!isStillDue)
        #expect(schedule.due == Moments.moment("2026-03-07T09:00:00Z"))
    }

    @Test("runs are spread by the seed, never further than half way to the next")
    func spread() throws {
        let first = try schedule(spread: 3600, seed: 1234)
        #expect(first.due.secondsSince1970 - first.nominal.secondsSince1970 == 1234)
        let close = try schedule("15 min", spread: 3600, seed: 1234)
        #expect((0..<450).contains(close.due.secondsSince1970 - close.nominal.secondsSince1970))
    }

    @Test("a run that could check nothing is tried again sooner, later each time")
    func retries() throws {
        var schedule = try schedule("week")
        var now = schedule.due
        var waits: [Int] = []
        for _ in 0..<4 {
            schedule.ran(at: now, status: 4, finished: now)
            waits.append(schedule.due.secondsSince1970 - now.secondsSince1970)
            now = schedule.due
        }
        #expect(waits == [900, 1800, 3600, 7200])
        schedule.ran(at: now, status: 0, finished: now)
        #expect(schedule.failures == 0 && schedule.due == Moments.moment("2026-03-15T09:00:00Z"))
    }

    @Test("a clock that was set back makes nothing wait for the time that it showed before")
    func clockSetBack() throws {
        var schedule = try schedule()
        let ahead = Moments.moment("2030-01-01T00:00:00Z")
        schedule.ran(at: ahead, status: 0, finished: ahead)
        let isDue = schedule.isDue(at: Moments.moment("2026-03-02T10:00:00Z"))
        #expect(!isDue)
        #expect(schedule.due == Moments.moment("2026-03-03T09:00:00Z"))
    }

    @Test("the store keeps schedules as they are; a purge takes them along")
    func kept() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "footprint-schedules-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try Store(
            Store.Location(
                path: folder.path + "/store.sqlite", master: .file(folder.path + "/key"),
                keyFolder: folder.path + "/key.d"))
        let book = ScheduleBook(store)
        var added = try book.add(try schedule(), after: Moments.moment("2026-03-01T09:00:00Z"))
        added.isPaused = true
        added.missed = 3
        try book.update(added)
        #expect(try book.all() == [added])
        #expect(try book.find("maya") == added && book.find(String(added.row)) == added)
        #expect(throws: StoreError.self) { try book.find("nobody") }
        try store.purge(profile: "maya")
        #expect(try book.all().isEmpty)
    }
}
