import AuditModel
import Scheduling
import Testing

@Suite("Cron expressions")
struct CronTests {
    private func next(_ text: String, after: String, zone: String = "UTC", count: Int = 1) throws -> [String] {
        let rule = try CronExpression(text)
        return try Moments.following(after, count) { try rule.next(after: $0, in: ZoneClock(zone)) }
    }

    @Test(
        "all of Vixie's forms",
        arguments: [
            ("30 8 * * *", "2026-03-01T08:30:00Z"), ("*/15 * * * *", "2026-03-01T00:15:00Z"),
            ("0 9-17/4 * * *", "2026-03-01T09:00:00Z"), ("5/20 * * * *", "2026-03-01T00:05:00Z"),
            ("0 0 1,15 * *", "2026-03-15T00:00:00Z"), ("0 0 * feb,JUN *", "2026-06-01T00:00:00Z"),
            ("0 0 * * mon-wed", "2026-03-02T00:00:00Z"), ("0 0 * * 7", "2026-03-08T00:00:00Z"),
            ("0 0 * * 0", "2026-03-08T00:00:00Z"), ("0 0 29 2 *", "2028-02-29T00:00:00Z"),
            ("@weekly", "2026-03-08T00:00:00Z"), ("@Monthly", "2026-04-01T00:00:00Z"),
            ("@yearly", "2027-01-01T00:00:00Z"), ("@hourly", "2026-03-01T01:00:00Z"),
            // Either of two days that are no stars; both if one begins with a star.
            ("0 0 13 * fri", "2026-03-06T00:00:00Z"), ("0 0 */2 * tue", "2026-03-03T00:00:00Z"),
        ])
    func forms(text: String, expected: String) throws {
        #expect(try next(text, after: "2026-03-01T00:00:00Z") == [expected])
    }

    @Test("a time in the gap runs when the gap ends, once")
    func gap() throws {
        let found = try next("15,45 2 * * *", after: "2026-03-28T02:00:00Z", zone: "Europe/Berlin", count: 3)
        #expect(found == ["2026-03-29T01:00:00Z", "2026-03-30T00:15:00Z", "2026-03-30T00:45:00Z"])
    }

    @Test("a time that comes twice runs the first time; with a star it is the clock that counts")
    func overlap() throws {
        let fixed = try next("30 2 * * *", after: "2026-10-24T12:00:00Z", zone: "Europe/Berlin", count: 2)
        #expect(fixed == ["2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"])
        let star = try next("30 * * * *", after: "2026-10-25T00:00:00Z", zone: "Europe/Berlin", count: 3)
        #expect(star == ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z"])
    }

    @Test(
        "what is wrong is named",
        arguments: [
            ("* * * *", "five"), ("60 * * * *", "minute"), ("* 24 * * *", "hour"), ("* * 0 * *", "day"),
            ("* * * 13 *", "month"), ("* * * * 8", "week"), ("*/0 * * * *", "step"), ("5-1 * * * *", "backwards"),
            ("a * * * *", "number"), ("* * * * funday", "number"), ("0 0 31 2 *", "never"), ("@reboot", "start"),
            ("@often", "@yearly"), (",1 * * * *", "empty"),
        ])
    func faults(text: String, word: String) {
        #expect { try CronExpression(text) } throws: { "\($0)".contains(word) }
    }
}
