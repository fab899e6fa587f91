internal import ArgumentParser
internal import AuditModel
internal import Detectors
internal import Risk

/// `footprint scan`: the detectors without the network.
struct ScanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Shows what a text, a file or a page would give away.",
        discussion: """
            Reads files, folders, or standard input ('-'), finds what the audit would find, and asks no network. \
            HTML is read as a visitor sees it, whole: what others wrote \
            on the page counts too ('footprint audit' tells them apart).

            With --jsonl, standard input holds one JSON object a line, {"v":1,"id":"…","text":"…"} or \
            {"v":1,"id":"…","body":"…","content_type":"text/html","url":"…"}, and each gets one answer with the \
            same id, in the same order.

            EXAMPLES
              echo 'Flying to Phuket on Friday' | footprint scan -
              footprint scan --posted 2026-03-01 draft.txt
              footprint scan --fail-on high public/          # in a check before publishing
              footprint scan --jsonl --evidence full < posts.jsonl
            """)

    @Argument(help: ArgumentHelp("Files or folders; '-' is standard input (the default).", valueName: "path"))
    var paths: [String] = []

    @Flag(help: "Read JSON lines from standard input and answer in JSON lines.")
    var jsonl = false

    @Option(help: ArgumentHelp("How to answer: text or json.", valueName: "format"))
    var format: ScanFormat = .text

    @Option(
        help: ArgumentHelp(
            "How much of a value to show: none, hash (SHA-256 without a key: short values can be guessed from it), redacted or full.",
            valueName: "level"))
    var evidence: EvidenceLevel = .redacted

    @Option(help: ArgumentHelp("The day of the post, as 2026-03-01: relative dates count from it.", valueName: "date"))
    var posted: CivilDate?

    @Option(help: ArgumentHelp("Your country, as DE: how phone numbers without +49 are read.", valueName: "country"))
    var region: CountryCode?

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp("Exit 1 at or above: low, medium, high, critical.", valueName: "severity"))
    var failOn: Severity?

    @OptionGroup var user: UserOptions

    @Option(help: ArgumentHelp("Threads of --jsonl (default: one a core).", valueName: "number"))
    var threads: Int?

    func validate() throws {
        if jsonl, !paths.isEmpty, paths != ["-"] {
            throw ValidationError("--jsonl reads standard input and takes no paths")
        }
        if jsonl, failOn != nil {
            throw ValidationError("--fail-on judges texts and files; with --jsonl, judge the answers by their findings")
        }
        if let threads, !(1...256).contains(threads) {
            throw ValidationError("--threads takes a number from 1 to 256, not \(threads)")
        }
    }

    func run() async throws {
        let setup = try ScannerSetup(user)
        let scanner = setup.scanner()
        guard !jsonl else {
            let pipeline = ScanPipeline(scanner: scanner, evidence: evidence, threads: threads ?? Machine.cores)
            return try await pipeline.run()
        }
        let sources = try ScanSource.all(at: paths.isEmpty ? ["-"] : paths)
        let judge = ScanJudge(
            scanner: scanner, evidence: evidence, posted: posted, country: region?.code ?? setup.country)
        var worst: Severity?
        var results: [ScanResult] = []
        for source in sources {
            let result = try judge.result(for: source)
            worst = [worst, result.audit.audit.judgement.exposures.map(\.severity).max()].compactMap(\.self).max()
            results.append(result)
        }
        let writer = ScanWriter(colour: Console.Stream.output.wantsColour, width: Console.Stream.output.width)
        Console.write(Array(format == .json ? writer.json(results).utf8 : writer.text(results).utf8), to: .output)
        if let failOn, let worst, worst >= failOn { throw ExitCode(ExitStatus.exposed.rawValue) }
    }
}

/// How a scan of files answers.
enum ScanFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case text
    case json
}
