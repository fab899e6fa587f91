import AuditModel
import Testing

@Suite("Masked audits")
struct MaskedAuditTests {
    private static let id = "0123456789abcdef"
    private static let handle = Handle(platform: "github", account: "maya")

    /// An audit with one exposure, whose value stands in every string that a page can fill.
    private static func audit(
        _ kind: FindingKind, _ value: String, written: String? = nil, fields: [String: String] = [:],
        neighbour: Evidence.Mark? = nil, text: String? = nil
    ) -> Audit {
        let written = written ?? value
        let text = text ?? "before \(written) after"
        let mark = Evidence.Mark(span: 7..<7 + written.utf8.count, kind: kind)
        let place = Place(
            handle: handle, url: "https://example.org/?q=\(written)", region: .post, owner: .own,
            evidence: Evidence(text: text, marks: [mark] + (neighbour.map { [$0] } ?? [])), confidence: 1,
            detector: kind.rawValue, reasons: ["a word before \(value)"])
        let exposure = Exposure(
            id: id, kind: kind, value: value, fields: fields, score: 50, vector: "K:x",
            reasons: ["because of \(value)"],
            tactics: [.phishing], places: [place])
        let scenario = Scenario(
            rule: "C1", tactic: .phishing, title: "title", score: 60, exposures: [id],
            story: "It reaches you at {\(id)}, or {unknown}.", defence: "defence")
        let task = AuditTask(
            title: "Take {\(id)} off", exposures: [id], gain: 3, effort: .editField, steps: ["see \(value)"],
            links: ["https://example.org/\(value)"])
        let judgement = Judgement(
            table: "t", exposures: [exposure], scenarios: [scenario], tasks: [task], grade: .high, index: 50)
        return Audit(
            profile: "maya", started: Timestamp(secondsSince1970: 0), finished: Timestamp(secondsSince1970: 9),
            program: "1", ruleset: "r", handles: [handle], judgement: judgement,
            coverage: [
                Check(handle: handle, url: "https://example.org/\(value)", verdict: .failed, reason: "\(value) failed")
            ])
    }

    @Test(
        "hold a raw value nowhere below the full level",
        arguments: FindingKind.allCases.filter { !ValueMask.isReadable($0) }, [EvidenceLevel.none, .hash, .redacted])
    func nothingLeaks(kind: FindingKind, level: EvidenceLevel) {
        let values: [FindingKind: String] = [.email: "lind@example.org", .phone: "+15550100123"]
        let value = values[kind] ?? "raw-value-48123477"
        let masked = MaskedAudit(masking: Self.audit(kind, value, fields: ["code": value]), level: level)
        #expect(!String(describing: masked).contains(value))
    }

    @Test(
        "fill placeholders by level",
        arguments: [
            (EvidenceLevel.none, "It reaches you at [e-mail address], or {unknown}."),
            (.hash, "It reaches you at #0123456789abcdef, or {unknown}."),
            (.redacted, "It reaches you at l•••d@e•••.org, or {unknown}."),
            (.full, "It reaches you at lind@example.org, or {unknown}."),
        ])
    func placeholders(level: EvidenceLevel, story: String) {
        let masked = MaskedAudit(masking: Self.audit(.email, "lind@example.org"), level: level)
        #expect(masked.audit.judgement.scenarios.first?.story == story)
        #expect(masked.level == level)
    }

    @Test("leave plain words readable at the redacted level")
    func readable() throws {
        let fields = ["destination": "Lisbon", "from": "2026-12-01", "to": "2026-12-09", "state": "upcoming"]
        let audit = Self.audit(.travel, "lisbon", written: "flying to Lisbon", fields: fields)
        let masked = MaskedAudit(masking: audit, level: .redacted)
        #expect(masked.audit.judgement.tasks.first?.title == "Take Lisbon, 2026-12-01 to 2026-12-09 off")
        let exposure = try #require(masked.audit.judgement.exposures.first)
        #expect(exposure.places.first?.evidence.text == "before flying to Lisbon after")
        #expect(exposure.fields == fields)
    }

    @Test("mask values as they are written, with their neighbours, and move the marks")
    func evidence() throws {
        let text = "before maya at example dot org and 48123477 here"
        let start = "before maya at example dot org and ".utf8.count
        let uid = Evidence.Mark(span: start..<start + 8, kind: .exchangeUID)
        let audit = Self.audit(
            .email, "maya@example.org", written: "maya at example dot org", neighbour: uid, text: text)
        let evidence = try #require(
            MaskedAudit(masking: audit, level: .redacted).audit.judgement.exposures.first?.places.first?.evidence)
        #expect(evidence.text == "before m••• and 48••••77 here")
        let bytes = Array(evidence.text.utf8)
        #expect(evidence.marks.map { String(decoding: bytes[$0.span], as: UTF8.self) } == ["m•••", "48••••77"])
    }

    @Test(
        "scrub the forms that a value takes in an address",
        arguments: [
            "https://a.example/?m=lind%40example.org", "https://a.example/?m=LIND@example.org",
            "https://a.example/?m=%6cind&x=lind@example.org",
        ])
    func addresses(url: String) {
        var audit = Self.audit(.email, "lind@example.org")
        audit.coverage[0].url = url
        let masked = MaskedAudit(masking: audit, level: .redacted).audit.coverage[0].url.lowercased()
        #expect(!masked.contains("lind@example.org") && !masked.contains("lind%40example.org"))
    }

    @Test("a phone number goes from a messenger link too")
    func phoneLink() {
        var audit = Self.audit(.phone, "+15550100123")
        audit.coverage[0].url = "https://wa.me/15550100123"
        #expect(!MaskedAudit(masking: audit, level: .redacted).audit.coverage[0].url.contains("15550100123"))
    }

    @Test("marks that lie about the text do no harm")
    func hostileMarks() {
        var audit = Self.audit(.email, "lind@example.org")
        let marks = [(-0, 900), (5, 5), (3, 9), (8, 12)].map { Evidence.Mark(span: $0.0..<$0.1, kind: .seedPhrase) }
        audit.judgement.exposures[0].places[0].evidence.marks += marks
        for level in EvidenceLevel.allCases {
            let masked = MaskedAudit(masking: audit, level: level)
            #expect(!masked.note.isEmpty)
        }
    }

    @Test("a name that the user gave the audit stays in the handles")
    func ownNames() {
        let audit = Self.audit(.messenger, "maya")
        #expect(MaskedAudit(masking: audit, level: .redacted).audit.handles == [Self.handle])
    }

    @Test("of a secret only the length is shown")
    func secret() throws {
        let audit = Self.audit(.apiKey, "fake-key-of-nobody")
        let exposure = try #require(MaskedAudit(masking: audit, level: .redacted).audit.judgement.exposures.first)
        #expect(exposure.value == "18 characters")
        #expect(exposure.places.first?.evidence.text == "before [API key, 18 characters] after")
    }
}
