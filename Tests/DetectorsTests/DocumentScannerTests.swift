import AuditModel
import Testing

@testable import Detectors

@Suite struct DocumentScannerTests {
    private let scanner = DocumentScanner(scanner: TextScanner(detectors: [EmailDetector()]))

    private func document(
        segments: [Segment] = [], links: [Link] = [], facts: [StatedFact] = []
    ) -> Document {
        Document(
            handle: Handle(platform: "github", account: "maya"), url: "https://social.example/maya",
            segments: segments, links: links, facts: facts)
    }

    @Test func readsTheOwnersWordsOnly() {
        let text = "maya@example.org"
        let sightings = scanner.sightings(
            in: document(segments: [
                Segment(text: text, region: .comment, owner: .other),
                Segment(text: text, region: .quoted, owner: .own),
                Segment(text: text, region: .bio, owner: .own),
            ]))
        #expect(sightings.map(\.place.region) == [.bio])
        #expect(sightings.first?.place.url == "https://social.example/maya")
    }

    @Test func believesWordsOfUnknownOwnersLess() {
        let sightings = scanner.sightings(
            in: document(segments: [Segment(text: "maya@example.org", region: .post, owner: .unknown)]))
        #expect(sightings.first?.finding.confidence == 0.595)
        #expect(sightings.first?.place.reasons.last == "the page does not say whose words these are")
    }

    @Test func showsAValueOnceAPlace() {
        let text = "maya@example.org or MAYA@example.org"
        let twice = document(segments: [
            Segment(text: text, region: .bio, owner: .own),
            Segment(text: text, region: .post, owner: .own, url: "https://social.example/1"),
        ])
        #expect(
            scanner.sightings(in: twice).map(\.place.url) == [
                "https://social.example/maya", "https://social.example/1",
            ])
    }

    @Test func cutsEvidenceAtCharactersAndMarksEveryValueInIt() throws {
        let text = "ы" + String(repeating: " слово", count: 20) + "\n\n  a@example.org,\tb@example.org " + "конец"
        let sightings = scanner.sightings(in: document(segments: [Segment(text: text, region: .bio, owner: .own)]))
        let evidence = try #require(sightings.first?.place.evidence)
        #expect(evidence.text.hasSuffix("слово a@example.org, b@example.org конец"))
        #expect(evidence.text.utf8.count <= 140)
        let bytes = Array(evidence.text.utf8)
        let marked = evidence.marks.map { String(decoding: bytes[$0.span], as: UTF8.self) }
        #expect(marked == ["a@example.org", "b@example.org"])
    }

    @Test func readsAddressesThatOnlyALinkHolds() {
        let sightings = scanner.sightings(
            in: document(
                segments: [Segment(text: "shown@example.org", region: .bio, owner: .own)],
                links: [
                    Link(url: "mailto:shown@example.org", text: "mail", region: .bio, owner: .own),
                    Link(url: "mailto:hidden%40example.org?subject=x@y.example", text: "m", region: .bio, owner: .own),
                    Link(url: "mailto:other@example.org", text: "mail", region: .comment, owner: .other),
                    Link(url: "https://example.org/a@example.org", text: "x", region: .bio, owner: .own),
                ]))
        #expect(sightings.map(\.finding.value) == ["shown@example.org", "hidden@example.org"])
        #expect(sightings.last?.place.region == .link)
    }

    @Test func takesOverWhatThePageStates() {
        func fact(_ property: StatedFact.Property, _ value: String, _ owner: Ownership = .own) -> StatedFact {
            StatedFact(property: property, value: value, source: "JSON-LD", owner: owner)
        }
        let sightings = scanner.sightings(
            in: document(facts: [
                fact(.email, "Maya@Example.org"), fact(.locality, "Gothenburg"), fact(.name, "Maya  Lindqvist"),
                fact(.name, "maya_l"), fact(.sameAs, "https://social.example/@maya"), fact(.birthDate, "1990-04-12"),
                fact(.employer, "Example Ltd", .other), fact(.coordinates, "57.70, 11.97"),
            ]))
        #expect(
            sightings.map { "\($0.finding.kind.rawValue) \($0.finding.value)" } == [
                "contact.email maya@example.org", "location.city Gothenburg", "identity.full-name Maya Lindqvist",
                "link.profile https://social.example/@maya", "identity.birth-date 1990-04-12",
                "location.coordinates 57.70,11.97",
            ])
        #expect(sightings.allSatisfy { $0.finding.confidence == 1 && $0.place.region == .metadata })
        #expect(sightings.first?.place.reasons == ["JSON-LD states it in the field email"])
        #expect(sightings.first?.place.evidence.marks.count == 1)
    }

    @Test func givenAndFamilyNameAreAFullName() {
        let facts = [StatedFact.Property.givenName, .familyName].enumerated().map {
            StatedFact(property: $1, value: ["Maya", "Lindqvist"][$0], source: "h-card", owner: .own)
        }
        #expect(scanner.sightings(in: document(facts: facts)).map(\.finding.value) == ["Maya Lindqvist"])
    }

    @Test(arguments: ["Maya Lindqvist", "Ana de la Cruz", "Jean-Luc O’Neil", "J. Maya Lindqvist", "王小明", "Анна Котова"])
    func takesNamesOfPeople(_ name: String) {
        #expect(FullName.looksLikeOne(name))
    }

    @Test(arguments: ["maya", "The Verge", "Maya", "maya l", "Crypto Maya", "M L", "Maya 2000", "Example Labs", ""])
    func takesNoOtherNames(_ name: String) {
        #expect(!FullName.looksLikeOne(name))
    }
}
