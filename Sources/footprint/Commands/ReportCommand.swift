internal import ArgumentParser
internal import AuditModel
internal import AuditStore
internal import Reporters

/// `footprint report`: a saved audit in another format.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Turns a saved audit into any format.",
        discussion: """
            Reads the JSON report that an audit wrote, or the audit that the store remembers, asks no network, and \
            writes one format to standard output or a file. What a saved report masked stays masked; one that was \
            saved with --evidence full is masked unless you ask for it in clear. The store knows every value: of its \
            audits any level can be had.

            EXAMPLES
              footprint report Reports/alice/latest/report.json
              footprint report Reports/alice/latest --format html --language es --output alice.html
              footprint report audit.json --format sarif
              footprint report                            # the newest audit of the store
              footprint report --audit 12 --profile alice --format html --output alice.html
            """)

    @Argument(
        help: "A JSON report, or the folder that holds it; without one an audit of the store.", completion: .file())
    var file: String?

    @Option(
        help: ArgumentHelp(
            "An audit of the store: its number, latest, previous or baseline (default: latest).", valueName: "audit"))
    var audit: String?

    @OptionGroup var choice: ProfileChoice

    @Option(help: ArgumentHelp("csv, html, json, mail, md, sarif or text.", valueName: "format"))
    var format = "text"

    @Option(help: ArgumentHelp("The language of reports for people: en or es.", valueName: "language"))
    var language: ReportLanguage = .english

    @Option(
        help: ArgumentHelp("none, hash, redacted or full; of a saved report only what it holds.", valueName: "level"))
    var evidence: EvidenceLevel?

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it.", valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup(title: "Store") var storage: StoreOptions

    func validate() throws {
        guard file == nil || (audit == nil && choice.profile == nil) else {
            throw ValidationError("--audit and --profile name an audit of the store: give them or a file")
        }
    }

    func run() throws {
        let reporter = try ReportFormats.reporter(named: format, in: language)
        let masked =
            if let file { try shown(SavedAuditFile.read(file), from: file) } else { try remembered() }
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

    /// An audit of the store, as its own report showed it.
    private func remembered() throws -> MaskedAudit {
        let store = try storage.open()
        let name = try choice.name(in: store)
        let number = try AuditReference.number(audit ?? "latest", profile: name, in: store)
        let found = try StoreFailure.explained { try store.audit(number, profile: name) }
        return MaskedAudit(masking: found, level: evidence ?? .redacted)
    }

    /// The audit at the level that was asked for.
    private func shown(_ saved: MaskedAudit, from file: String) throws(CommandFailure) -> MaskedAudit {
        guard saved.level == .full else {
            guard evidence == nil || evidence == saved.level else {
                throw CommandFailure(
                    .unusableInput,
                    "\(file) was saved with --evidence \(saved.level.rawValue): run the audit again for another level")
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
