import AuditModel
import Testing

@testable import Risk

@Suite("Trips on the day of the audit")
struct TravelTests {
    private func score(_ state: String, from: Int? = nil, to: Int? = nil, daysAgo: Int?) -> Int? {
        var fields = ["state": state]
        fields["from"] = from.map { "\(Sample.today.adding(days: $0))" }
        fields["to"] = to.map { "\(Sample.today.adding(days: $0))" }
        return Sample.judge([Sample.sighting(.travel, fields: fields, daysAgo: daysAgo)]).exposures.first?.score
    }

    @Test("a trip ahead or under way has its full weight, whenever it was posted")
    func current() {
        #expect(score("upcoming", from: 3, to: 9, daysAgo: 200) == 55)
        #expect(score("upcoming", from: -3, to: 2, daysAgo: 40) == 55)
        #expect(score("ongoing", daysAgo: 2) == 55)
        #expect(score("upcoming", daysAgo: 30) == 55)
    }

    @Test("a plan whose dates are over is a past trip")
    func over() {
        #expect(score("upcoming", from: -20, to: -10, daysAgo: 60) == 8)
        #expect(score("upcoming", from: -80, to: -70, daysAgo: 90) == 3)
    }

    @Test("a plan without dates is over some time after its post")
    func unresolved() {
        #expect(score("upcoming", daysAgo: 400) == 3)
        #expect(score("ongoing", daysAgo: 30) == 8)
    }

    @Test("a past trip weighs by the time since it ended")
    func past() {
        #expect(score("past", daysAgo: 10) == 8)
        #expect(score("past", daysAgo: 100) == 3)
        #expect(score("past", daysAgo: nil) == 3)
    }

    @Test("a plan without any date may lie ahead")
    func undated() {
        #expect(score("upcoming", daysAgo: nil) == 44)
    }

    @Test("reads a month as its last day")
    func month() {
        let reading = TravelReading(
            fields: ["state": "upcoming", "from": "2026-02", "to": "2026-02"], posted: nil,
            today: CivilDate(daysSince1970: 20_512))
        #expect("\(CivilDate(daysSince1970: 20_512))" == "2026-02-28")
        #expect(reading.isCurrent)
    }

    @Test("an exposure says that the trip is over")
    func state() {
        let plan = Sample.sighting(.travel, fields: ["state": "upcoming"], daysAgo: 400)
        #expect(Sample.judge([plan]).exposures.first?.fields["state"] == "past")
    }
}
