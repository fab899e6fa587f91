import AuditModel
import Testing

@testable import Detectors

@Suite struct TravelDatesTests {
    private func fields(_ text: String, posted: String) -> [String: String] {
        let scanner = TextScanner(detectors: [TravelDetector()])
        return scanner.scan(text, context: ScanContext(posted: CivilDate(posted))).first?.fields ?? [:]
    }

    @Test func theDayOfThePostDecidesBetweenAPlanAndAMemory() {
        let text = "Two weeks in Kerala from 3 to 17 May, our first trip to Kerala"
        #expect(fields(text, posted: "2026-04-20")["state"] == "upcoming")
        #expect(fields(text, posted: "2026-06-01")["state"] == "past")
    }

    @Test func relativeDaysCountFromThePost() {
        let found = fields("Flying to Lima tomorrow", posted: "2026-12-31")
        #expect(found["from"] == "2027-01-01")
        #expect(found["destination"] == "Lima")
    }

    @Test func aWeekdayIsTheNextOne() {
        #expect(fields("Off to Ghent on Friday", posted: "2026-03-06")["from"] == "2026-03-13")
    }

    @Test func withoutADayOfThePostNothingIsResolved() {
        let scanner = TextScanner(detectors: [TravelDetector()])
        let found = scanner.scan("Flying to Lima tomorrow").first
        #expect(found?.fields["when"] == "tomorrow")
        #expect(found?.fields["from"] == nil)
    }

    @Test func theTimeOfReturnEndsTheTrip() {
        let found = fields("Leaving for Malta on Monday, back in ten days", posted: "2026-03-06")
        #expect(found["from"] == "2026-03-09")
        #expect(found["to"] == "2026-03-16")
    }
}
