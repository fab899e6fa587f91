import AuditModel
import Testing

@Suite struct ZonedTimeTests {
    private let day = CivilDate(daysSince1970: 20_513)

    @Test func writesWhatWasWritten() throws {
        let clock = try #require(ZonedTime.Clock(hour: 9, minute: 5))
        let exact = try #require(ZonedTime.Clock(hour: 9, minute: 5, second: 7))
        #expect(ZonedTime(day: day).description == "2026-03-01")
        #expect(ZonedTime(day: day, clock: ZonedTime.Clock(hour: 9)).description == "2026-03-01T09")
        #expect(ZonedTime(day: day, clock: clock).description == "2026-03-01T09:05")
        #expect(ZonedTime(day: day, clock: exact, offset: 0).description == "2026-03-01T09:05:07Z")
        #expect(ZonedTime(day: day, clock: exact, offset: 570).description == "2026-03-01T09:05:07+09:30")
        #expect(ZonedTime(day: day, clock: exact, offset: -210).description == "2026-03-01T09:05:07-03:30")
        #expect(ZonedTime(year: 2026, month: 3)?.description == "2026-03")
        #expect(ZonedTime(year: 2026)?.description == "2026")
        #expect(ZonedTime(Timestamp(secondsSince1970: -1)).description == "1969-12-31T23:59:59Z")
    }

    @Test func refusesClocksThatCannotBe() {
        #expect(ZonedTime.Clock(hour: 24) == nil)
        #expect(ZonedTime.Clock(hour: 0, minute: 60) == nil)
        #expect(ZonedTime.Clock(hour: 0, minute: 0, second: 61) == nil)
        #expect(ZonedTime.Clock(hour: 0, second: 1) == nil)
        #expect(ZonedTime(day: day, clock: ZonedTime.Clock(hour: 1), offset: 1440).offset == nil)
        #expect(ZonedTime(day: day, offset: 60).offset == nil)
        #expect(ZonedTime(year: 2026, month: 13) == nil)
    }

    @Test func comparesInstantsOnlyWhereBothHaveOne() throws {
        let late = try #require(ZonedTime.Clock(hour: 23, minute: 0))
        let early = try #require(ZonedTime.Clock(hour: 1, minute: 0))
        let west = ZonedTime(day: day, clock: late, offset: -300)
        let east = ZonedTime(day: day.adding(days: 1), clock: early, offset: 540)
        #expect(west.instant?.description == "2026-03-02T04:00:00Z")
        #expect(east.isEarlier(than: west))
        let bare = ZonedTime(day: day.adding(days: 1), clock: early)
        #expect(bare.instant == nil)
        #expect(west.isEarlier(than: bare))
        #expect(!bare.isEarlier(than: west))
    }

    @Test func aMonthIsNoDay() {
        #expect(ZonedTime(year: 2026, month: 3)?.wholeDay == nil)
        var segment = Segment(text: "x", region: .post, owner: .own, time: ZonedTime(year: 2026, month: 3))
        #expect(segment.posted == nil)
        segment.posted = day
        #expect(segment.time == ZonedTime(day: day))
        #expect(StatedFact(property: .name, value: "x", source: "s", owner: .own, posted: day).posted == day)
    }
}
