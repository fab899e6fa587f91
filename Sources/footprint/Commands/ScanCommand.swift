internal import ArgumentParser
internal import AuditModel
internal import Detectors

/// `footprint scan`: the detectors without the network.
struct ScanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Shows what a text, a file or a page would give away.",
        discussion: """
            Finds what the audit would find in the same text, and asks no network. It reads texts, HTML as a visitor \
            sees it, JSON lines, web archives (WARC), and all of these gzipped; of any size, in little memory. With \
            --source it reads what HTML does not show as well: titles and descriptions, where links write and call \
            to, comments, hidden parts, and secrets in scripts; of pages over 2 MiB the shown text alone. Folders are read whole, hidden files left out. What \
            others wrote on a page counts too ('footprint audit' tells them apart).

            With --jsonl, every line is one JSON object, {"v":1,"id":"…","text":"…"} or \
            {"v":1,"id":"…","body":"…","content_type":"text/html","url":"…"}, and each gets one answer with the \
            same id, in the same order.

            EXAMPLES
              echo 'Flying to Phuket on Friday' | footprint scan -
              footprint scan --explain --posted 2026-03-01 draft.txt
              footprint scan 'posts/**/*.txt' archive.warc.gz      # patterns, archives
              footprint scan --kinds 'secret.*,contact.email' --min-confidence 0.8 notes/
              footprint scan --source --fail-on high public/       # in a check before publishing
              footprint scan --format sarif --output scan.sarif public/
              footprint scan --jsonl --evidence full < posts.jsonl
            """)

    @Argument(
        help: ArgumentHelp(
            "Files, folders and quoted patterns; '-' is standard input (the default).", valueName: "path"),
        completion: .file())
    var paths: [String] = []

    @Flag(help: "Read lines of JSON, one record each, and answer in JSON lines.")
    var jsonl = false

    @Option(help: ArgumentHelp("How to answer: text (the default), json, jsonl or sarif.", valueName: "format"))
    var format: ScanFormat?

    @Option(
        help: ArgumentHelp("Write the answer to a file, which only you can read.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Read what HTML does not show too: titles, links, comments, hidden parts, secrets in scripts.")
    var source = false

    @Option(
        help: ArgumentHelp(
            "How much of a value to show: none, hash (SHA-256 without a key: short values can be guessed from it), redacted or full.",
            valueName: "level"))
    var evidence: EvidenceLevel = .redacted

    @Flag(help: "Say of each finding what counted: its shape, a checksum, the words and labels beside it.")
    var explain = false

    @Option(
        help: ArgumentHelp("Only these kinds, apart by commas: contact.email, 'finance.*'.", valueName: "kinds"))
    var kinds: String?

    @Option(
        name: .customLong("min-confidence"),
        help: ArgumentHelp("Only findings that are at least so sure, from 0 to 1.", valueName: "number"))
    var minimumConfidence: Double = 0

    @Option(help: ArgumentHelp("The day of the post, as 2026-03-01: relative dates count from it.", valueName: "date"))
    var posted: CivilDate?

    @Option(help: ArgumentHelp("Your country, as DE: how phone numbers without +49 are read.", valueName: "country"))
    var region: CountryCode?

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp("Exit 1 at or above: low, medium, high, critical.", valueName: "severity"))
    var failOn: Severity?

    @OptionGroup var user: UserOptions

    @Option(help: ArgumentHelp("Threads (default: one a core).", valueName: "number"))
    var threads: Int?

    func validate() throws {
        if let output, let target = FileStatus(at: output)?.identity,
            let path = paths.first(where: { FileStatus(at: $0)?.identity == target })
        {
            throw ValidationError("--output would overwrite '\(path)', which is to be read: name another file")
        }
        if let threads, !(1...256).contains(threads) {
            throw ValidationError("--threads takes a number from 1 to 256, not \(threads)")
        }
        if !(0...1).contains(minimumConfidence) {
            throw ValidationError("--min-confidence takes a number from 0 to 1, not \(minimumConfidence)")
        }
    }

    func run() async throws {
        let setup = try ScannerSetup(user)
        let settings = try settings(with: setup)
        let sink = try OutputSink(path: output)
        do {
            let output = try scan(settings, with: setup.scanner(), to: sink)
            if let failOn, let worst = output.worst, worst >= failOn { throw ExitCode(ExitStatus.exposed.rawValue) }
            if output.counts == ScanCounts(), let folder = paths.first {
                Console.failure("nothing was read: the folder '\(folder)' holds no files (hidden ones are left out)")
            }
            if !output.isComplete { throw ExitCode(ExitStatus.unusableInput.rawValue) }
        } catch let failure as CommandFailure {
            sink.abandon()
            throw failure
        }
    }

    private func settings(with setup: ScannerSetup) throws(CommandFailure) -> ScanSettings {
        let users = setup.descriptions
        var filter = KindFilter.all
        if let kinds { filter = try KindFilter(kinds, custom: users.flatMap(\.kinds).filter(\.isCustom)) }
        return ScanSettings(
            format: format ?? (jsonl ? .jsonl : .text), evidence: evidence, explains: explain,
            readsSource: source, posted: posted,
            country: region?.code ?? setup.country, kinds: filter, minimumConfidence: minimumConfidence, failOn: failOn,
            users: users)
    }

    private func scan(
        _ settings: ScanSettings, with scanner: TextScanner, to sink: OutputSink
    ) throws(CommandFailure) -> ScanOutput {
        let feed = try ScanFeed(paths: paths.isEmpty ? ["-"] : paths, areRecords: jsonl, written: sink.files)
        // JSON lines are a filter's: no clock decides what comes out.
        let weigher = ScanWeigher(today: settings.format == .jsonl ? .distantPast : Machine.now.day)
        let layout = Self.layout(settings, scanner, weigher, isFile: output != nil)
        let worker = ScanWorker(scanner: scanner, settings: settings, weigher: weigher, layout: layout)
        let progress = Console.Stream.error.isTerminal ? ScanProgress() : nil
        let answer = ScanOutput(layout: layout, sink: sink, posted: posted, progress: progress)
        return try ScanRun(worker: worker, feed: feed, output: answer, threads: threads ?? Machine.cores).run()
    }

    private static func layout(
        _ settings: ScanSettings, _ scanner: TextScanner, _ weigher: ScanWeigher, isFile: Bool
    ) -> any ScanLayout {
        let ruleset = scanner.ruleset
        return switch settings.format {
        case .text:
            TextLayout(
                settings: settings, ruleset: ruleset, weigher: weigher,
                colour: !isFile && Console.Stream.output.wantsColour, width: isFile ? 100 : Console.Stream.output.width)
        case .json: ListLayout(settings: settings, ruleset: ruleset, weigher: weigher)
        case .jsonl: AnswerLayout(settings: settings, ruleset: ruleset)
        case .sarif: SARIFLayout(settings: settings, scanner: scanner)
        }
    }
}

extension CivilDate {
    /// A day before all others that a text names: nothing is over by then.
    fileprivate static var distantPast: CivilDate { Timestamp(secondsSince1970: 0).day }
}
