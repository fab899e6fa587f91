import ArgumentParser
import Foundation

/// Feeds the readers with mutated input, and looks for crashes, hangs and readings that cannot be right.
struct Fuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Mutated input for all readers; best built with --sanitize=address.",
        discussion: """
            Before an input is read it is written to <target>.current in the failures' folder, which is removed at the \
            end: after a crash that file holds the input. An input that takes longer than its share of processor time \
            ends the process by SIGVTALRM. What breaks a rule (spans in order and inside the page, output bounded by \
            input, two readings alike) is kept as <target>-<number>.bin. The same seeds and --seed try the same inputs.
            """)

    @OptionGroup var samples: OptionalSampleFiles

    @Option(help: "How long, shared by the targets.")
    var minutes = 1.0

    @Option(help: "What the mutations depend on.")
    var seed: UInt64 = 1

    @Option(help: "Which readers, with commas between: \(FuzzTarget.all.map(\.name).joined(separator: ", ")).")
    var target = ""

    @Option(help: "The folder for inputs that fail.")
    var failures = "/tmp/reading-failures"

    @Option(help: "Processor seconds that one input may take.")
    var budget = 20

    @Option(help: "Read this file once instead, with the one target named.")
    var replay: String?

    func run() throws {
        let names = target.split(separator: ",").map(String.init)
        let targets = FuzzTarget.all.filter { names.isEmpty || names.contains($0.name) }
        if targets.isEmpty { throw ValidationError("no such target: \(target)") }
        if let replay {
            let input = Array(try Data(contentsOf: URL(filePath: replay)))
            for target in targets { print("\(target.name): \(target.problem(with: input) ?? "nothing is wrong")") }
            return
        }
        try FileManager.default.createDirectory(atPath: failures, withIntermediateDirectories: true)
        let files = try samples.read()
        var failed = 0
        for target in targets {
            let seeds = files.filter { file in target.suffixes.contains { file.path.hasSuffix($0) } }.map(\.bytes)
            var run = try FuzzRun(target: target, seeds: seeds, seed: seed, folder: failures, budget: budget)
            try run.go(seconds: minutes * 60 / Double(targets.count))
            failed += run.failed
        }
        if failed > 0 { throw ExitCode(1) }
    }
}
