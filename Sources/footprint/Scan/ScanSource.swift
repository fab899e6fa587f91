internal import AuditModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A file that a person gave to scan.
struct ScanSource: Sendable {
    /// As the user named it; `standard input` for `-`.
    var name: String
    var page: Page

    /// Everything at the paths: files as they are, folders with all files below them in order of their names.
    static func all(at paths: [String]) throws(CommandFailure) -> [ScanSource] {
        var sources: [ScanSource] = []
        for path in paths {
            if path == "-" {
                sources.append(ScanSource(name: "standard input", bytes: try InputFile.standardInput()))
            } else {
                for file in try InputFile.files(at: path) {
                    sources.append(ScanSource(name: file, bytes: try InputFile.read(file)))
                }
            }
        }
        return sources
    }

    private init(name: String, bytes: [UInt8]) {
        self.name = name
        page = SavedPageFile.page(named: name, bytes: bytes)
    }
}
