import ArgumentParser
import Foundation

/// The files that a check reads: those named, and those below the folders named, in the order of their paths.
struct SampleFiles: ParsableArguments {
    @Argument(help: "Files, or folders whose files are read.")
    var paths: [String]

    @Option(name: .customLong("suffix"), help: "Read only files of folders whose name ends so.")
    var suffix = ""

    /// A file and its bytes.
    struct Sample {
        var path: String
        var bytes: [UInt8]
    }

    /// Reads all files.
    func read() throws -> [Sample] { try SampleFiles.read(paths, suffix: suffix) }

    /// Reads the files named, and those below the folders named whose names end so.
    static func read(_ paths: [String], suffix: String) throws -> [Sample] {
        try paths.flatMap { try files($0, suffix: suffix) }.map {
            Sample(path: $0, bytes: Array(try Data(contentsOf: URL(filePath: $0))))
        }
    }

    private static func files(_ path: String, suffix: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ValidationError("no such file or folder: \(path)")
        }
        guard isFolder.boolValue else { return [path] }
        let below = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return below.filter { $0.hasSuffix(suffix) }.sorted().map { path + "/" + $0 }.filter {
            FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }
}
