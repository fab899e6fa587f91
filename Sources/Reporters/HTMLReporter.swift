package import AuditModel

/// The report for a browser: one file without script, images or any request of its own.
package struct HTMLReporter: Reporter {
    package init() {}

    package var format: String { "html" }
    package var fileExtension: String { "html" }

    package func report(_ masked: MaskedAudit) throws -> String {
        let template = try ReportTemplate(HTMLTemplate.text, escaping: HTMLText(), named: "REPORT_HTML")
        return template.render(HTMLPage(report: ReportView(masked)))
    }
}

/// The report with what only a page has.
private struct HTMLPage {
    var report: ReportView
    var stylesheet = HTMLStyle.text
    /// Lets the one style element through, and nothing else.
    var policy =
        "default-src 'none'; style-src 'sha256-" + Base64.encode(SHA256.digest(HTMLStyle.text.utf8))
        + "'; base-uri 'none'; form-action 'none'"
    /// Of the bar that shows the index, in hundredths of its width.
    var bar: Int

    init(report: ReportView) {
        self.report = report
        bar = report.index
    }
}
