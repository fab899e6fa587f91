internal import Foundation

/// Files that the user names.
enum InputFile {
    /// Larger files are refused: nobody writes them by hand.
    static let maximumSize = 256 << 20

    /// The whole of standard input.
    static func standardInput() throws(CommandFailure) -> [UInt8] {
        do {
            return try checked(Array(FileHandle.standardInput.readToEnd() ?? Data()), called: "standard input")
        } catch {
            throw error as? CommandFailure ?? CommandFailure(.unusableInput, "cannot read standard input")
        }
    }

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

    /// The file itself, or all files below a folder in order of their names, hidden ones left out.
    static func files(at path: String) throws(CommandFailure) -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw CommandFailure(.unusableInput, "there is no file or folder '\(path)'")
        }
        guard isFolder else { return [path] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            throw CommandFailure(.unusableInput, "cannot list the folder '\(path)': check its permissions")
        }
        let base = path.hasSuffix("/") ? path : path + "/"
        var files: [String] = []
        for name in names where !isLink(base + name) { files += try Self.files(at: base + name) }
        return files
    }

    /// Links inside a folder are not followed: they may lead in circles.
    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }

    private static func checked(_ bytes: [UInt8], called name: String) throws(CommandFailure) -> [UInt8] {
        guard bytes.count <= maximumSize else {
            throw CommandFailure(.unusableInput, "\(name) is larger than 256 MiB: scan it in parts, or with --jsonl")
        }
        return bytes
    }
}
