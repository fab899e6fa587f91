internal import ArgumentParser
internal import AuditModel
internal import Collectors
internal import Fetching
internal import Reporters

/// `footprint sites check`: whether the rules of sites still hold.
struct SitesCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tries the rules of sites on an account that exists and on a made-up one.",
        discussion: """
            EXAMPLES
              footprint sites check gitlab devto --known alice --mine
              footprint sites check --catalogue data.json --tags crypto
            """)

    @Argument(help: "The sites' ids; all if none is named.")
    var ids: [String] = []

    @OptionGroup var selection: SiteSelection

    @OptionGroup var network: SweepNetwork

    @Option(
        help: ArgumentHelp(
            "An account of yours that exists on these sites; else the account that the catalogue names.",
            valueName: "handle"))
    var known: String?

    @Flag(help: "I confirm that the account named with --known is my own.")
    var mine = false

    @Option(help: ArgumentHelp("How to answer: text or json.", valueName: "format"))
    var format: ListFormat = .text

    func run() async throws {
        var wanted = selection
        if !ids.isEmpty { wanted.only = (ids + [selection.only].compactMap(\.self)).joined(separator: ",") }
        if let known, let flaw = SweptHandle.flaw(of: known) { throw CommandFailure(.usage, "'\(known)': \(flaw)") }
        let sites = try wanted.sites(of: wanted.catalogues())
        // The accounts that catalogues name say only whether a rule holds; a name that is typed in is somebody's.
        if let known { try Attestation.require(for: [known], given: mine) }
        let client = try network.client()
        var outcomes: [SiteTrial.Outcome] = []
        await SiteTrial(sites: sites, fetcher: client, now: Machine.now).run(known: known) { outcome in
            outcomes.append(outcome)
            guard format == .text else { return }
            Console.print(
                PlainText.cleaned("\(outcome.state.rawValue) \(outcome.site): \(outcome.reason)"))
        }
        client.shutDown()
        if format == .json { Console.print(Self.json(outcomes.sorted { $0.site < $1.site })) }
        let counts = SiteTrial.State.allCases.map { state in
            "\(outcomes.count { $0.state == state }) \(state.rawValue)"
        }
        Console.error("\(outcomes.count) sites: \(counts.joined(separator: ", "))")
    }

    private static func json(_ outcomes: [SiteTrial.Outcome]) -> String {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in
            for outcome in outcomes {
                writer.object { writer in
                    writer.member("site", outcome.site)
                    writer.member("state", outcome.state.rawValue)
                    writer.member("reason", outcome.reason)
                }
            }
        }
        return writer.text
    }
}
