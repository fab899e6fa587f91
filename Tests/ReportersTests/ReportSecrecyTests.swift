import AuditModel
import Reporters
import Testing

@Suite("Secrecy of reports")
struct ReportSecrecyTests {
    @Test(
        "no format holds a raw value below the full level", arguments: ReporterRegistry.all.map(\.format),
        [EvidenceLevel.none, .hash, .redacted])
    func nothingLeaks(format: String, level: EvidenceLevel) throws {
        let reporter = try #require(ReporterRegistry.reporter(for: format))
        let report = try reporter.report(MaskedAudit(masking: SampleAudit.audit(), level: level))
        // The account name is the user's own word for the account.
        let text = report.lowercased().split(separator: "mayalindqvist").joined()
        for value in SampleAudit.rawValues {
            #expect(!text.contains(value.lowercased()), "\(value)")
        }
    }

    @Test("the full level shows values and says so", arguments: ReporterRegistry.all.map(\.format))
    func full(format: String) throws {
        let reporter = try #require(ReporterRegistry.reporter(for: format))
        let report = try reporter.report(MaskedAudit(masking: SampleAudit.audit(), level: .full))
        #expect(report.contains("481234577"))
        // A table has no place for a note.
        guard format != "csv" else { return }
        #expect(report.contains(["json", "sarif"].contains(format) ? "\"evidence\": \"full\"" : "in clear"))
    }

    @Test("no report promises safety", arguments: ReporterRegistry.all.map(\.format))
    func wording(format: String) throws {
        let reporter = try #require(ReporterRegistry.reporter(for: format))
        for audit in [SampleAudit.audit(), SampleAudit.empty, SampleAudit.allFailed] {
            let report = try reporter.report(MaskedAudit(masking: audit, level: .redacted))
            #expect(!report.lowercased().split { !$0.isLetter }.contains("safe"))
        }
    }
}
