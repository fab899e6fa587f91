internal import ArgumentParser
internal import AuditModel
internal import Detectors

/// `footprint scan`: the detectors without the network.
struct ScanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "scan", abstract: "Shows what a text would give away.")

    @Flag(help: "Read JSON lines from standard input and answer in JSON lines.")
    var jsonl = false

    @Option(help: "How much of a value to show: none, hash, redacted, full.")
    var evidence: EvidenceLevel = .redacted

    @Option(help: "Threads (default: one a core).")
    var threads: Int?

    func run() async throws {
        try await ScanPipeline(scanner: TextScanner(), evidence: evidence, threads: threads ?? Machine.cores).run()
    }
}

extension EvidenceLevel: ExpressibleByArgument {}
