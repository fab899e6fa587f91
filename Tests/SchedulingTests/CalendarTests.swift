import AuditModel
import Scheduling
import Testing

@Suite("Calendar expressions")
struct CalendarTests {
    private func next(_ text: String, after: String, zone: String = "UTC", count: Int = 1) throws -> [String] {
        let rule = try CalendarExpression(text)
        return try Moments.following(after, count) { try rule.next(after: $0, in: ZoneClock(zone)) }
    }

    @Test(
        "the forms of the subset",
        arguments: [
            ("Mon-Fri", "2026-03-30T00:00:00Z"), ("2-29", "2028-02-29T00:00:00Z"), ("12:00/2", "2026-03-27T12:00:00Z"),
            ("8..18/2:30", "2026-03-27T08:30:00Z"), ("*-1,3..5/2-* 6:7:8", "2026-03-27T06:07:08Z"),
            ("26-*-*", "2026-03-28T00:00:00Z"), ("*-02~01", "2027-02-28T00:00:00Z"),
            ("Mon *-05~07/1", "2026-05-25T00:00:00Z"), ("*-*~1..3", "2026-03-29T00:00:00Z"),
            ("Sat,Sun 12..14:10,20,30", "2026-03-28T12:10:00Z"), ("weekly UTC", "2026-03-30T00:00:00Z"),
            ("Hourly", "2026-03-27T01:00:00Z"), ("semiannually", "2026-07-01T00:00:00Z"),
            ("tuesday", "2026-03-31T00:00:00Z"), ("10:00 utc", "2026-03-27T10:00:00Z"),
            ("monthly Europe/Paris", "2026-03-31T22:00:00Z"), ("*:*:10..40/15", "2026-03-27T00:00:10Z"),
            ("Mon..Sun 5:0", "2026-03-27T05:00:00Z"),
            ("*-*~4..5/5", "2026-03-28T00:00:00Z"), ("*-8~1..8/4", "2026-08-27T00:00:00Z"),
        ])
    func forms(text: String, expected: String) throws {
        #expect(try next(text, after: "2026-03-27T00:00:00Z") == [expected])
    }

    @Test("a time in the gap is left out; one that comes twice counts the first time")
    func daylightSaving() throws {
        let gap = try next("*-*-* 02:15,45 Europe/Berlin", after: "2026-03-28T22:00:00Z", count: 2)
        #expect(gap == ["2026-03-30T00:15:00Z", "2026-03-30T00:45:00Z"])
        let twice = try next("*:0/30", after: "2026-10-25T00:00:00Z", zone: "Europe/Berlin", count: 3)
        #expect(twice == ["2026-10-25T00:30:00Z", "2026-10-25T02:00:00Z", "2026-10-25T02:30:00Z"])
        let half = try next("*-*-* 02:15 Australia/Lord_Howe", after: "2026-10-02T14:00:00Z", count: 2)
        #expect(half == ["2026-10-02T15:45:00Z", "2026-10-04T15:15:00Z"])
    }

    @Test("a year that is over never comes")
    func never() throws {
        #expect(try next("2003-03-05", after: "2026-03-27T00:00:00Z").isEmpty)
    }

    @Test(
        "what is wrong, or not in the subset, is named",
        arguments: [
            ("29", "no date"), ("24:00", "hour"), ("*-13-*", "month"), ("Mon 10:00 Nowhere/X", "zone"),
            ("*-*-0/5", "day"), ("Tue..", "day"), ("*-*-*/3", "number"), ("Fri..Mon", "backwards"),
            ("*-*~3..1", "backwards"), ("@0", "subset"), ("10:20:30.5", "fractions"), ("00:00/0", "step"),
            ("*-28/10", "step"),
            ("*-*~1/2", "step"), ("12:44/17", "step"),
            ("*-*-*~2", "no date"), ("fortnightly", "day of the week"), ("Mon 1-1 10:00 x y", "zone"),
        ])
    func faults(text: String, word: String) {
        #expect { try CalendarExpression(text) } throws: { "\($0)".contains(word) }
    }
}
