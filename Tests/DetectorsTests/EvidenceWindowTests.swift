import AuditModel
import Detectors
import Testing

@Suite("The words around a finding")
struct EvidenceWindowTests {
    private static let scanner = DocumentScanner(scanner: TextScanner())

    /// The mask of half a number would show digits from its middle.
    @Test("hold no half of another value", arguments: 0..<40)
    func halves(padding: Int) throws {
        let words = String(repeating: "a", count: padding)
        let text =
            "call +44 20 7946 0123 \(words) filler words here, mail kim@mail.example.org \(words) more of it, or "
            + "call +44 20 7946 0456"
        let handle = Handle(platform: "web", account: "https://kim.example")
        let document = Document(
            handle: handle, url: handle.account, segments: [Segment(text: text, region: .bio, owner: .own)])
        let mail = try #require(
            Self.scanner.sightings(in: document).first { $0.finding.kind == .email })
        for mark in mail.place.evidence.marks where mark.kind == .phone {
            let shown = String(decoding: Array(mail.place.evidence.text.utf8)[mark.span], as: UTF8.self)
            #expect(["+44 20 7946 0123", "+44 20 7946 0456"].contains(shown))
        }
        let digits = mail.place.evidence.text.filter(\.isNumber).count
        #expect(digits % 12 == 0, "\(mail.place.evidence.text)")
    }
}
