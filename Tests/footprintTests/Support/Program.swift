import Foundation
import Testing

/// Runs the built program as a user would, in a home folder of its own.
struct Program: Sendable {
    struct Result: Sendable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// An empty folder: the working directory and the home of the program.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "footprint-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Waits on a thread of its own: the few threads of the tests' pool also carry the servers on loopback.
    @discardableResult
    func run(_ arguments: [String], input: Data = Data()) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Swift.Result { try runToEnd(arguments, input: input) })
            }
        }
    }

    private func runToEnd(_ arguments: [String], input: Data) throws -> Result {
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "TERM": "dumb", "LC_ALL": "C.UTF-8"]
        // Through files, so that no pipe can fill up.
        let (inputFile, outputFile, errorFile) = (file("in"), file("out"), file("err"))
        try input.write(to: inputFile)
        for url in [outputFile, errorFile] { try Data().write(to: url) }
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: outputFile, encoding: .utf8),
            errors: try String(contentsOf: errorFile, encoding: .utf8))
    }

    /// Writes a file into the folder and returns its name.
    func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: folder.appending(path: name))
        return name
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    private func file(_ name: String) -> URL {
        folder.appending(path: ".\(name)-\(UUID().uuidString)")
    }

    /// The program is built beside the tests.
    private static let executable: URL = {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appending(path: "footprint")
    }()
}
