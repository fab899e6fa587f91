internal import ArgumentParser
internal import AuditModel
internal import Reporters

/// `footprint report`: a saved audit in another format.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Turns a saved audit into any format.",
        discussion: """
            Reads the JSON report that an audit wrote, asks no network, and writes one format to standard output or \
            a file. What the audit masked stays masked; a report that was saved with --evidence full is masked unless \
            you ask for it in clear.

            EXAMPLES
              footprint report Reports/alice/latest/report.json
              footprint report Reports/alice/latest --format html --language es --output alice.html
              footprint report audit.json --format sarif
            """)

    @Argument(help: "A JSON report, or the folder that holds it.", completion: .file())
    var audit: String

    @Option(help: ArgumentHelp("csv, html, json, mail, md, sarif or text.", valueName: "format"))
    var format = "text"

    @Option(help: ArgumentHelp("The language of reports for people: en or es.", valueName: "language"))
    var language: ReportLanguage = .english

    @Option(help: ArgumentHelp("redacted or full, if the report was saved in full.", valueName: "level"))
    var evidence: EvidenceLevel?

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it.", valueName: "file"), completion: .file())
    var output: String?

    func run() throws {
        let reporter = try ReportFormats.reporter(named: format, in: language)
        let masked = try shown(SavedAuditFile.read(audit))
        let text: String
        do {
            text = try reporter.report(masked)
        } catch {
            throw CommandFailure(.internalError, "the \(reporter.format) report cannot be made: \(error)")
        }
        if let output {
            try OutputFile.write(Array(text.utf8), to: output)
        } else {
            Console.write(Array(text.utf8), to: .output)
        }
    }

    /// The audit at the level that was asked for.
    private func shown(_ saved: MaskedAudit) throws(CommandFailure) -> MaskedAudit {
        guard saved.level == .full else {
            guard evidence == nil || evidence == saved.level else {
                throw CommandFailure(
                    .unusableInput,
                    "\(audit) was saved with --evidence \(saved.level.rawValue): run the audit again for another level")
            }
            return saved
        }
        switch evidence ?? .redacted {
        case .full: return saved
        case .redacted: return MaskedAudit(masking: saved)
        case .none, .hash:
            throw CommandFailure(
                .usage, "a saved audit is shown redacted or full; run the audit again for another level")
        }
    }
}

extension ReportLanguage: ExpressibleByArgument {}
