internal import AuditModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Where a run's reports go: `ROOT/<profile>/<start time>/report.*`, with `ROOT/<profile>/latest` at the newest.
struct ReportFolder: Sendable {
    var root: String
    /// Whether a run at the same second takes the other's place; else it gets a folder of its own.
    var replacesExisting: Bool

    /// Writes all formats and returns the paths of the files.
    func write(_ audit: MaskedAudit, with reporters: [any Reporter]) throws(CommandFailure) -> [String] {
        let profile = root + "/" + audit.audit.profile
        let name = freeName(for: audit.audit.started, in: profile)
        var files: [String] = []
        for reporter in reporters {
            let path = "\(profile)/\(name)/report.\(reporter.fileExtension)"
            try OutputFile.write(Array(text(of: audit, by: reporter).utf8), to: path)
            files.append(path)
        }
        try OutputFile.link(profile + "/latest", to: name)
        return files
    }

    private func text(of audit: MaskedAudit, by reporter: any Reporter) throws(CommandFailure) -> String {
        do {
            return try reporter.report(audit)
        } catch {
            throw CommandFailure(.internalError, "the \(reporter.format) report cannot be made: \(error)")
        }
    }

    /// The start without colons, which not every file system takes: `2026-03-02T090000Z`.
    private func freeName(for started: Timestamp, in profile: String) -> String {
        let name = started.description.filter { $0 != ":" }
        guard !replacesExisting else { return name }
        var candidate = name
        var number = 2
        while FileManager.default.fileExists(atPath: profile + "/" + candidate) {
            candidate = "\(name)-\(number)"
            number += 1
        }
        return candidate
    }
}
