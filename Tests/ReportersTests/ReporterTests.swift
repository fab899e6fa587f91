import AuditModel
import Testing

@testable import Reporters

@Suite("Reporters")
struct ReporterTests {
    private static let masked = MaskedAudit(masking: SampleAudit.audit(), level: .redacted)

    @Test("the page carries one style sheet, whose hash its policy names, and nothing that asks a network")
    func policy() throws {
        let page = try HTMLReporter().report(Self.masked)
        let parts = page.split(separator: "<style>", maxSplits: 1)
        let style = try #require(parts.last?.split(separator: "</style>", maxSplits: 1).first)
        #expect(page.contains("style-src 'sha256-" + Base64.encode(SHA256.digest(style.utf8)) + "'"))
        for outside in ["<script", "src=", "<link", "url(", "@import", " style=", " on"] where outside != " on" {
            #expect(!page.contains(outside))
        }
    }

    @Test("the trend is a picture and a table from the second audit on")
    func trend() throws {
        var audit = SampleAudit.audit()
        var changes = ChangeSummary(since: audit.started, number: 3)
        changes.trend = (1...3).map { number in
            TrendPoint(
                number: number, started: Timestamp(secondsSince1970: 1_772_442_000 + number * 86_400),
                index: 30 * number, grade: number < 3 ? .medium : .critical, exposures: number)
        }
        audit.changes = changes
        let page = try HTMLReporter().report(MaskedAudit(masking: audit, level: .redacted))
        #expect(page.contains("aria-label=\"The exposure index of your audits\""))
        #expect(page.contains("<tr><th scope=\"row\">2026-03-05</th><td>90</td><td>Critical</td><td>3</td></tr>"))
        #expect(
            try HTMLReporter(language: .spanish).report(MaskedAudit(masking: audit, level: .redacted)).contains(
                "El índice de exposición de sus auditorías"))
        audit.changes?.trend = [changes.trend[0]]
        let first = try HTMLReporter().report(MaskedAudit(masking: audit, level: .redacted))
        #expect(!first.contains("The exposure index of your audits"))
    }

    @Test(
        "base 64 pads as RFC 4648 does",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
        ])
    func base64(text: String, encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
    }

    @Test("the terminal report keeps to its width, but for addresses", arguments: [40, 60, 100])
    func width(width: Int) throws {
        let report = try TerminalReporter(width: width).report(Self.masked)
        for line in report.split(separator: "\n") where !line.contains("://") {
            let isOneWord = line.split(separator: " ").count <= 2
            #expect(TerminalText.columns(of: line) <= width || isOneWord || line.contains("K:"), "\(line)")
        }
    }

    @Test("colour changes no word")
    func colour() throws {
        let plain = try TerminalReporter().report(Self.masked)
        let coloured = try TerminalReporter(colour: true).report(Self.masked)
        var stripped = ""
        var isCode = false
        for scalar in coloured.unicodeScalars {
            if scalar == "\u{1B}" { isCode = true }
            if !isCode { stripped.unicodeScalars.append(scalar) }
            if isCode, scalar == "m" { isCode = false }
        }
        #expect(coloured != plain)
        #expect(stripped == plain)
    }

    @Test("wide characters take two columns, combining ones none")
    func columns() {
        #expect(TerminalText.columns(of: "日本") == 4)
        #expect(TerminalText.columns(of: "e\u{301}") == 1)
        #expect(TerminalText.columns(of: "🎂") == 2)
    }

    @Test("the JSON report has the members of the contract, in order")
    func contract() throws {
        let report = try JSONReporter().report(Self.masked)
        let members = report.split(separator: "\n").filter { $0.hasPrefix("  \"") }.compactMap {
            $0.split(separator: "\"").dropFirst().first.map(String.init)
        }
        #expect(
            members == [
                "version", "profile", "started", "finished", "ruleset", "table", "program", "evidence", "handles",
                "grade", "index", "exposures", "scenarios", "tasks", "coverage", "identity", "advice",
            ])
        #expect(report.hasPrefix("{\n  \"version\": 1,"))
    }

    @Test(
        "an audit that could read nothing does not sound like good news", arguments: ReporterRegistry.all.map(\.format))
    func blind(format: String) throws {
        let reporter = try #require(ReporterRegistry.reporter(for: format))
        let report = try reporter.report(MaskedAudit(masking: SampleAudit.allFailed, level: .redacted))
        // A table lists what was found, and nothing else.
        guard format != "csv" else { return }
        let words =
            ["json": "\"failed\"", "sarif": "\"executionSuccessful\": false"][format] ?? "Nothing could be read"
        #expect(report.contains(words))
    }

    @Test("an audit of misspelt handles asks to check the spelling")
    func absent() throws {
        let check = Check(
            handle: SampleAudit.github, url: "https://example.org", verdict: .absent, reason: "No account.")
        let masked = MaskedAudit(masking: SampleAudit.audit([], coverage: [check]), level: .redacted)
        #expect(try TerminalReporter().report(masked).contains("check the spelling"))
    }

    @Test("evidence keeps its words apart and marks what was found")
    func evidence() {
        let mark = Evidence.Mark(span: 3..<8, kind: .city)
        let pieces = EvidencePiece.pieces(of: Evidence(text: "in  Rome now", marks: [mark]))
        #expect(pieces.map(\.words).joined() == "in  Rome now".split(separator: " ").joined(separator: " "))
        #expect(pieces.contains { $0.isFound && $0.words.contains("Rome") })
    }
}
