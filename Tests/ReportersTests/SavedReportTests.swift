import AuditModel
import Testing

@testable import Reporters

@Suite("Saved reports")
struct SavedReportTests {
    private static let masked = MaskedAudit(masking: SampleAudit.audit(), level: .redacted)

    @Test("give the same bytes in every format", arguments: ReporterRegistry.all.map(\.format))
    func roundTrip(format: String) throws {
        let reporter = try #require(ReporterRegistry.reporter(for: format))
        let saved = try SavedReport.read(Array(JSONReporter().report(Self.masked).utf8))
        #expect(try reporter.report(saved) == reporter.report(Self.masked))
    }

    @Test(
        "say what is wrong with a file",
        arguments: [
            ("", "not valid JSON"), ("[]", "something else"), ("{\"version\":1}", "is missing"),
            ("{\"version\":2}", "version 2"), ("not json", "not valid JSON"),
        ])
    func faults(text: String, words: String) {
        #expect {
            try SavedReport.read(Array(text.utf8))
        } throws: { error in
            "\(error)".contains(words)
        }
    }

    @Test("every format lists the same exposures", arguments: ["md", "html", "text", "mail", "csv", "sarif", "json"])
    func sameExposures(format: String) throws {
        let reporter = try #require(ReporterRegistry.reporter(for: format))
        let sightings = (0..<260).map {
            SampleAudit.find(.city, "Town\($0)ville", in: "in ⟦Town\($0)ville⟧ now", at: SampleAudit.github, .bio)
        }
        let report = try reporter.report(MaskedAudit(masking: SampleAudit.audit(sightings), level: .redacted))
        for number in 0..<260 {
            #expect(report.contains("Town\(number)ville"), "Town\(number)ville")
        }
    }

    @Test("an explanation has every place, the parts of the score and the steps")
    func explanation() throws {
        let exposure = try #require(Self.masked.audit.judgement.exposures.first { $0.kind == .exchangeUID })
        let explanation = Explanation(Self.masked)
        #expect(explanation.matches(for: String(exposure.id.prefix(5)).uppercased()) == [exposure.id])
        #expect(explanation.matches(for: "zz").isEmpty)
        let text = try #require(explanation.text(for: exposure.id))
        #expect(text.contains(exposure.vector))
        for place in exposure.places { #expect(text.contains(place.url)) }
        #expect(text.contains("Set an anti-phishing code"))
        #expect(explanation.text(for: "C2")?.contains("What unmasks it") == true)
    }
}
