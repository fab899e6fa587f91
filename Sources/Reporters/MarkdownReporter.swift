package import AuditModel

/// The report in Markdown (CommonMark), to be read as text or rendered.
package struct MarkdownReporter: Reporter {
    private let words: Words

    package init(language: ReportLanguage = .english) {
        words = Words(language)
    }

    package var format: String { "md" }
    package var fileExtension: String { "md" }

    package func report(_ masked: MaskedAudit) throws -> String {
        let template = try ReportTemplate(
            words.template(MarkdownTemplate.text), escaping: MarkdownText(), named: "REPORT_MARKDOWN")
        return template.render(ReportView(masked, words: words))
    }
}
