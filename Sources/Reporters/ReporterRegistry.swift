package import AuditModel

/// All report formats, one a line. A test compares the list with the files of this module.
package enum ReporterRegistry {
    package static let all = reporters(in: .english)

    /// All formats; those for people in a language, those for programs as they are.
    package static func reporters(in language: ReportLanguage) -> [any Reporter] {
        [
            CSVReporter(),
            HTMLReporter(language: language),
            JSONReporter(),
            MailReporter(language: language),
            MarkdownReporter(language: language),
            SARIFReporter(),
            TerminalReporter(language: language),
        ]
    }

    /// The reporter of a format's name, as `--format` takes it.
    package static func reporter(for format: String, in language: ReportLanguage = .english) -> (any Reporter)? {
        reporters(in: language).first { $0.format == format }
    }
}
