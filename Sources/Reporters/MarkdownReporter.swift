package import AuditModel

/// The report in Markdown (CommonMark), to be read as text or rendered.
package struct MarkdownReporter: Reporter {
    package init() {}

    package var format: String { "md" }
    package var fileExtension: String { "md" }

    package func report(_ masked: MaskedAudit) throws -> String {
        let template = try ReportTemplate(MarkdownTemplate.text, escaping: MarkdownText(), named: "REPORT_MARKDOWN")
        return template.render(ReportView(masked))
    }
}
