import AuditModel
import Testing

@testable import Detectors

@Suite struct OwnValueReaderTests {
    private static let scanner = DocumentScanner(
        scanner: TextScanner(detectors: [EmailDetector(), PhoneDetector()], users: [OwnFactsDetectorTests.detector()]))

    private static func sightings(
        segments: [Segment] = [], links: [Link] = [], facts: [StatedFact] = []
    ) -> [Sighting] {
        scanner.sightings(
            in: Document(
                handle: Handle(platform: "web", account: "https://forum.example/maya"),
                url: "https://forum.example/maya", segments: segments, links: links, facts: facts))
    }

    @Test func findsOwnValuesInWordsOfOthersAndNothingElseThere() {
        let found = Self.sightings(segments: [
            Segment(
                text: "her number is 01632 960017, mine is joe@example.net, mail maya.lind (at) example.org",
                region: .comment, owner: .other),
            Segment(text: "482910377", region: .quoted, owner: .own),
        ])
        #expect(found.map(\.finding.value) == ["+441632960017", "maya.lind@example.org", "482910377"])
        #expect(found.map(\.place.owner) == [.other, .other, .own])
        #expect(found.allSatisfy { $0.finding.confidence == 1 && $0.place.confidence == 1 })
    }

    @Test func areCertainWhoeverWroteThem() {
        let found = Self.sightings(segments: [Segment(text: "482910377", region: .post, owner: .unknown)])
        #expect(found.map(\.place.confidence) == [1])
    }

    @Test func findsThemInTargetsOfLinksAndInFields() {
        let found = Self.sightings(
            links: [
                Link(url: "https://shop.example/?mail=maya.lind%40example.org", text: "x", region: .post, owner: .own)
            ],
            facts: [
                StatedFact(property: .jobTitle, value: "ask Maya Lindqvist", source: "h-card", owner: .own),
                StatedFact(property: .telephone, value: "01632-960017", source: "h-card", owner: .own),
                StatedFact(property: .telephone, value: "+1 202 555 0199", source: "h-card", owner: .own),
            ])
        #expect(
            found.map(\.finding.value) == [
                "maya.lind@example.org", "Maya Lindqvist", "+441632960017", "+12025550199",
            ])
        #expect(found.map(\.finding.isOwnValue) == [true, true, true, false])
    }
}
