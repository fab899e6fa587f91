import AuditModel
import Testing

@Suite("Civil dates")
struct CivilDateTests {
    @Test("counts days there and back over 400 years")
    func roundTrip() {
        for day in stride(from: -80_000, through: 80_000, by: 37) {
            let date = CivilDate(daysSince1970: day)
            #expect(date.daysSince1970 == day)
            #expect(CivilDate(date.description) == date)
        }
    }

    @Test("knows the day of the week")
    func weekday() throws {
        #expect(try #require(CivilDate("2026-11-21")).weekday == 5)
        #expect(try #require(CivilDate("1969-12-29")).weekday == 0)
    }

    @Test(
        "refuses days that do not exist",
        arguments: ["2025-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-1-1", "2026-03-011"])
    func refuses(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test("reads the head of a longer stamp")
    func stamp() {
        #expect(CivilDate("2026-03-01T10:00:00Z")?.description == "2026-03-01")
    }

    @Test("prints a moment in UTC, before 1970 too")
    func timestamp() {
        #expect(Timestamp(secondsSince1970: 1_772_359_200).description == "2026-03-01T10:00:00Z")
        #expect(Timestamp(secondsSince1970: -1).description == "1969-12-31T23:59:59Z")
    }
}
