package import AuditModel

/// The report for a browser: one file without script, images or any request of its own.
package struct HTMLReporter: Reporter {
    private let words: Words

    package init(language: ReportLanguage = .english) {
        words = Words(language)
    }

    package var format: String { "html" }
    package var fileExtension: String { "html" }

    package func report(_ masked: MaskedAudit) throws -> String {
        let template = try ReportTemplate(
            words.template(HTMLTemplate.text), escaping: HTMLText(), named: "REPORT_HTML")
        return template.render(HTMLPage(masked, words: words))
    }
}
