internal import AuditModel

/// Where a run's reports go: `ROOT/<profile>/<start time>/report.*`, with `ROOT/<profile>/latest` at the newest.
struct ReportFolder: Sendable {
    /// What could be written, and why not more.
    struct Outcome: Sendable {
        /// The paths of the files, in the order of the formats.
        var files: [String] = []
        var failure: CommandFailure?
    }

    var root: String
    /// The profile's name.
    var profile: String
    /// Whether a run at the same second takes the other's place; else it gets a folder of its own.
    var replacesExisting: Bool

    private var home: String { root + "/" + profile }

    /// Makes the profile's folder, and finds out whether files can be made in it.
    func prepare() throws(CommandFailure) {
        try OutputFile.makeFolder(home)
        try OutputFile.checkWritable(home)
    }

    /// Writes all formats; one that cannot be written does not keep the others from it.
    func write(_ audit: MaskedAudit, with reporters: [any Reporter]) -> Outcome {
        var outcome = Outcome()
        do throws(CommandFailure) {
            let name = try claimName(for: audit.audit.started)
            for reporter in reporters {
                do throws(CommandFailure) {
                    let path = "\(home)/\(name)/report.\(reporter.fileExtension)"
                    try OutputFile.write(Array(text(of: audit, by: reporter).utf8), to: path)
                    outcome.files.append(path)
                } catch {
                    outcome.failure = outcome.failure ?? error
                }
            }
            if outcome.failure == nil { try OutputFile.link(home + "/latest", to: name) }
        } catch {
            outcome.failure = error
        }
        return outcome
    }

    private func text(of audit: MaskedAudit, by reporter: any Reporter) throws(CommandFailure) -> String {
        do {
            return try reporter.report(audit)
        } catch {
            throw CommandFailure(.internalError, "the \(reporter.format) report cannot be made: \(error)")
        }
    }

    /// The start without colons, which not every file system takes: `2026-03-02T090000Z`. The folder of that name is
    /// this run's alone, also when another began in the same second.
    private func claimName(for started: Timestamp) throws(CommandFailure) -> String {
        let name = started.description.filter { $0 != ":" }
        guard !replacesExisting else { return name }
        var candidate = name
        var number = 2
        while try !OutputFile.claimFolder(home + "/" + candidate) {
            candidate = "\(name)-\(number)"
            number += 1
        }
        return candidate
    }
}
