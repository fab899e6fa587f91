internal import ArgumentParser
internal import AuditModel
internal import Collectors
internal import Fetching

/// `footprint sites sweep`: on which sites a handle has an account.
struct SitesSweepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep", _superCommandName: "footprint sites",
        abstract: "Looks for your handles on all sites.",
        discussion: """
            Only for handles that are your own: that they are is asked, or given as --mine. Whoever else may be called so \
            is not looked for. Every site gets a verdict: found, absent, cannot-tell, failed or \
            not-applicable, with the reason. "Found" means that the site's rule says so, that the page names the handle, \
            and that the same rule does not find a made-up name (remembered for 72 hours). Walls are never "found".

            With --variants, names that look like yours are looked for too, to find who poses as you: only whether they \
            are there; their pages are not read for anything.

            EXAMPLES
              footprint sites sweep alice --mine
              footprint sites sweep alice alice_l --mine --tags crypto --format jsonl
              footprint sites sweep alice --mine --catalogue data.json --show found,cannot-tell
              footprint sites sweep alice --mine --variants 20
            """)

    @Argument(help: "Your handles, as account names: alice.")
    var handles: [String]

    @Flag(help: "I confirm that the handles are my own.")
    var mine = false

    @OptionGroup var selection: SiteSelection

    @OptionGroup var network: SweepNetwork

    @Option(help: ArgumentHelp("How to answer: text, json, jsonl, csv.", valueName: "format"))
    var format: SweepFormat = .text

    @Option(
        help: ArgumentHelp(
            "Which verdicts to write, with commas, or all: found in text, all in other formats.", valueName: "list"))
    var show: String?

    @Option(help: ArgumentHelp("Look for so many names that look like each handle, too.", valueName: "number"))
    var variants = 0

    @Flag(name: .shortAndLong, help: "Only the results: neither progress nor the closing line.")
    var quiet = false

    func validate() throws {
        guard !handles.isEmpty else { throw ValidationError("name your handles: footprint sites sweep alice") }
        guard (0...500).contains(variants) else { throw ValidationError("--variants takes a number from 0 to 500") }
    }

    func run() async throws {
        let names = try handles.map { typed throws(CommandFailure) in try Self.name(typed) }
        let shown = try verdicts()
        let client = try network.client()
        let sites = try selection.sites(of: selection.catalogues())
        try Attestation.require(for: names, given: mine)
        var swept: [SweptHandle] = []
        for name in names where !swept.contains(where: { $0.name == name }) { swept.append(SweptHandle(name)) }
        for name in names {
            for variant in HandleVariants.of(name, limit: variants) where !swept.contains(where: { $0.name == variant })
            {
                swept.append(SweptHandle(variant, variantOf: name))
            }
        }
        let run = SweepRun(
            sites: sites, handles: swept, client: client,
            layout: SweepLayout(format: format, colour: Console.Stream.output.wantsColour), shown: shown, isQuiet: quiet
        )
        let status = await run.run()
        if status != .done { throw ExitCode(status.rawValue) }
    }

    private static func name(_ typed: String) throws(CommandFailure) -> String {
        let name = typed.hasPrefix("@") ? String(typed.dropFirst()) : typed
        if let flaw = SweptHandle.flaw(of: name) { throw CommandFailure(.usage, "'\(typed)': \(flaw)") }
        return name
    }

    private func verdicts() throws(CommandFailure) -> Set<SweepVerdict> {
        guard let show else { return format == .text ? [.found] : Set(SweepVerdict.allCases) }
        if show == "all" { return Set(SweepVerdict.allCases) }
        var verdicts: Set<SweepVerdict> = []
        for part in show.split(separator: ",") {
            guard let verdict = SweepVerdict(rawValue: String(part).trimmingSpaces()) else {
                let known = SweepVerdict.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure(.usage, "there is no verdict '\(part)'; there are \(known)")
            }
            verdicts.insert(verdict)
        }
        return verdicts
    }
}
