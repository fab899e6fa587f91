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
        process.environment = environment
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

    /// Runs a line of the shell, in which `$FOOTPRINT` is the program.
    @discardableResult
    func shell(_ script: String) async throws -> Result {
        try await spawn(["/bin/sh", "-c", script])
    }

    /// Starts a command by the system's own call, which can set what signals the child hears.
    private func spawn(_ command: [String]) async throws -> Result {
        let (outputFile, errorFile) = (file("out"), file("err"))
        let start = #"cd "$1" && exec </dev/null >"$2" 2>"$3"; shift 3; exec "$@""#
        let arguments = ["sh", "-c", start, "sh", folder.path, outputFile.path, errorFile.path] + command
        let variables = environment.map { "\($0.key)=\($0.value)" }
        let status: Int32 = await withCheckedContinuation { continuation in
            // On a thread of its own: waiting must not take one from the tasks.
            Thread.detachNewThread { continuation.resume(returning: Self.status(of: arguments, variables)) }
        }
        return Result(
            status: status, output: try String(contentsOf: outputFile, encoding: .utf8),
            errors: try String(contentsOf: errorFile, encoding: .utf8))
    }

    /// The exit code of a shell's run; -1 if it could not be started or was killed.
    private static func status(of arguments: [String], _ variables: [String]) -> Int32 {
        let lists = [arguments, variables].map { texts in texts.map { strdup($0) } + [nil] }
        defer { lists.joined().forEach { free($0) } }
        var child: pid_t = 0
        var state: Int32 = 0
        // A thread of Foundation's blocks signals, and its children would too: no shell could wait for its jobs.
        var attributes = posix_spawnattr_t()
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        guard posix_spawn(&child, "/bin/sh", nil, &attributes, lists[0], lists[1]) == 0 else { return -1 }
        while waitpid(child, &state, 0) < 0 { guard errno == EINTR else { return -1 } }
        return state & 0x7f == 0 ? state >> 8 & 0xff : -1
    }

    private var environment: [String: String] {
        [
            "HOME": folder.path, "PATH": "/usr/bin:/bin", "TERM": "dumb", "LC_ALL": "C.UTF-8",
            "FOOTPRINT": Self.executable.path,
        ]
    }

    /// The lines of a report's coverage.
    func coverage(of reports: String) throws -> [CoverageLine] {
        try JSONDecoder().decode(JSONReport.self, from: Data(read(reports + "/latest/report.json").utf8)).coverage
    }

    struct CoverageLine: Decodable {
        var handle: String
        var url: String
        var verdict: String
        var reason: String
    }

    private struct JSONReport: Decodable {
        var coverage: [CoverageLine]
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
