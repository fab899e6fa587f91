package import AuditModel

/// All report formats, one a line. A test compares the list with the files of this module.
package enum ReporterRegistry {
    package static let all: [any Reporter] = [
        HTMLReporter(),
        JSONReporter(),
        MarkdownReporter(),
        TerminalReporter(),
    ]

    /// The reporter of a format's name, as `--format` takes it.
    package static func reporter(for format: String) -> (any Reporter)? { all.first { $0.format == format } }
}
