internal import AuditModel
internal import Reporters

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Finds and reads JSON reports that were saved.
enum SavedAuditFile {
    /// The audit in a file, or in the `report.json` of a folder.
    static func read(_ path: String) throws(CommandFailure) -> MaskedAudit {
        let file = isFolder(path) ? path + "/report.json" : path
        let bytes = try InputFile.read(file)
        do {
            return try SavedReport.read(bytes)
        } catch {
            throw CommandFailure(
                .unusableInput,
                "\(file): \(error.description); 'footprint audit --format json' writes what is read here")
        }
    }

    /// The newest JSON report of each profile under a folder of reports, by name.
    static func latest(under folder: String) throws(CommandFailure) -> [String] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        let files = names.map { "\(folder)/\($0)/latest/report.json" }.filter {
            FileManager.default.fileExists(atPath: $0)
        }
        guard !files.isEmpty else {
            throw CommandFailure(
                .unusableInput,
                "there is no report.json under '\(folder)': run 'footprint audit', or name a report with --report")
        }
        return files
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
}
