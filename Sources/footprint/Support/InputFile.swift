internal import Foundation

/// Files that the user names.
enum InputFile {
    /// Larger files are refused: nobody writes them by hand.
    static let maximumSize = 256 << 20

    static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
        var isFolder = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
            throw CommandFailure(.unusableInput, "'\(path)' is a folder: name a file in it")
        }
        do {
            return try checked(Array(Data(contentsOf: URL(filePath: path))), called: "'\(path)'")
        } catch {
            throw error as? CommandFailure
                ?? CommandFailure(.unusableInput, "cannot read '\(path)': check that it exists and may be read")
        }
    }

    private static func checked(_ bytes: [UInt8], called name: String) throws(CommandFailure) -> [UInt8] {
        guard bytes.count <= maximumSize else {
            throw CommandFailure(
                .unusableInput, "\(name) is larger than 256 MiB: 'footprint scan' reads files of any size")
        }
        return bytes
    }
}
