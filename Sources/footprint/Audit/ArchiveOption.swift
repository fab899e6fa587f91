internal import AuditModel
internal import Imports

/// Archives that the user names, on the command line or in a profile.
enum ArchiveOption {
    /// Finds out early whether the paths can be read: minutes of fetching should not end with a slip of the pen.
    static func archives(at paths: [String]) throws(CommandFailure) -> [ArchiveImport] {
        var archives: [ArchiveImport] = []
        var seen: Set<String> = []
        for path in paths where seen.insert(path).inserted {
            let archive = ArchiveImport(path: path)
            do throws(ImportError) {
                try archive.check()
            } catch {
                throw CommandFailure(.unusableInput, error.description)
            }
            archives.append(archive)
        }
        return archives
    }
}
