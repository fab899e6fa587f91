internal import ArgumentParser
internal import AuditModel
internal import AuditStore
internal import Reporters

/// `footprint audit`: the main job.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Reads the public pages of your own accounts and reports what they give away.",
        discussion: """
            Reads what a stranger can read, without logging in, one request a second and host. Writes the reports to \
            REPORTS/PROFILE/TIME/ (REPORTS/PROFILE/latest points at the newest) and prints a summary.

            Only your own accounts: handles on the command line need your word that they are yours, typed once or \
            given as --mine; a profile file holds it as 'attested: true'.

            Platforms that show nothing to a program (Instagram, LinkedIn, X, ...): open your page in the browser, \
            save it, and give it with --from-file and --as.

            Your own data, as platforms hand it out on request (docs/imports.md says how to ask each), is read with \
            --import: zip, tar.gz, an unpacked folder or a single file. Public posts join the findings of the pages; \
            what only the platform knows is listed apart and never scored; messages are never read.

            Pictures are not fetched unless you ask with --images: of each account's own pictures, files and not \
            pixels are read (EXIF, XMP, IPTC: position, time, device, names).

            Each audit is kept in a store on your machine, sealed by a key of your own (docs/store.md), so that the \
            next one says what is new; --no-store leaves no trace. The demo keeps nothing.

            EXAMPLES
              footprint audit --demo
              footprint audit github:alice https://alice.example.org --mine
              footprint audit --profile Profiles/alice.yaml --fail-on high
              footprint audit https://alice.example.org --images --mine
              footprint audit --from-file saved.html --as instagram:alice --mine
              footprint audit --import x-archive.zip reddit.zip --mine
              footprint audit github:alice --import ~/Downloads/instagram-alice.zip --mine
              footprint audit http://127.0.0.1:8080/ --allow-network 127.0.0.0/8 --mine
            """)

    @Argument(
        help: "Your handles: github:alice, @alice@example.social, https://alice.example.org. See 'footprint platforms'."
    )
    var handles: [String] = []

    @Option(help: ArgumentHelp("A profile file with your handles.", valueName: "file"))
    var profile: String?

    @Option(
        help: ArgumentHelp("A file with rules of your own (see docs/rules.md). Repeatable.", valueName: "file"),
        completion: .file())
    var rules: [String] = []

    @Option(
        help: ArgumentHelp(
            "An account name of yours: it is looked for on all sites, and what is found is audited too. Repeatable.",
            valueName: "name"))
    var sweep: [String] = []

    @Option(
        name: .customLong("only-sites"),
        help: ArgumentHelp("Look for account names on these sites only, by their ids, with commas.", valueName: "list"))
    var onlySites: String?

    @Flag(help: "Audit an invented person on a small server that this program starts on your machine.")
    var demo = false

    @Option(name: .customLong("from-file"), help: ArgumentHelp("A page that you saved; needs --as.", valueName: "page"))
    var savedPages: [String] = []

    @Option(name: .customLong("as"), help: ArgumentHelp("The handle whose page the saved one is.", valueName: "handle"))
    var savedAs: [String] = []

    @Option(
        name: .customLong("import"), parsing: .upToNextOption,
        help: ArgumentHelp("Archives of your own data, or folders they were unpacked to.", valueName: "archive"),
        completion: .file())
    var archives: [String] = []

    @Option(
        defaultAsFlag: AuditOrder.usualPictures,
        help: ArgumentHelp(
            "Fetch pictures of your own, at most so many of each account, and read where, when and with what they were taken.",
            valueName: "number"))
    var images: Int?

    @Option(
        help: ArgumentHelp(
            "A file with the breaches in which you found your addresses: 'me@example.org: [Example Forum 2019]'.",
            valueName: "file"),
        completion: .file())
    var breaches: String?

    @Flag(help: "I confirm that the handles are my own.")
    var mine = false

    @Option(help: ArgumentHelp("Where the reports go.", valueName: "folder"))
    var reports = "Reports"

    @Option(
        help: ArgumentHelp(
            "Formats of the reports, with commas: csv, html, json, mail, md, sarif, text.", valueName: "list"))
    var format = "md,html,json"

    @Option(help: ArgumentHelp("The language of reports for people: en or es.", valueName: "language"))
    var language: ReportLanguage = .english

    @Option(help: ArgumentHelp("How much of a value the reports show: none, hash, redacted, full.", valueName: "level"))
    var evidence: EvidenceLevel = .redacted

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp("Exit 1 at or above: low, medium, high, critical.", valueName: "severity"))
    var failOn: Severity?

    @Option(
        help: ArgumentHelp(
            "Requests a second to one host; 0 lifts the limit, for servers of your own.", valueName: "number"))
    var rate = 1.0

    @Option(
        name: .customLong("allow-network"),
        help: ArgumentHelp("A private range that may be asked, as 127.0.0.0/8. Repeatable.", valueName: "cidr"))
    var allowedNetworks: [String] = []

    @Option(
        name: .customLong("ca-file"),
        help: ArgumentHelp("Certificates (PEM) to trust instead of the system's.", valueName: "file"),
        completion: .file())
    var caFile: String?

    @Option(
        help: ArgumentHelp(
            "A proxy for all connections, which also looks the names up: http://… or socks5h://….", valueName: "address"
        ))
    var proxy: String?

    @Flag(help: "Go through Tor on this machine: --proxy socks5h://127.0.0.1:9050.")
    var tor = false

    @Option(
        help: ArgumentHelp(
            "Keep pages in this folder, and ask later only whether they have changed. They hold what the pages hold.",
            valueName: "folder"))
    var cache: String?

    @Flag(
        name: .customLong("ignore-robots"),
        help: "Do not ask the robots.txt of hosts that the profile lists under 'own_hosts'.")
    var ignoreRobots = false

    @Option(help: ArgumentHelp("Another base address for a platform. Repeatable.", valueName: "platform=address"))
    var endpoint: [String] = []

    @Option(help: ArgumentHelp("Your country, as DE: how phone numbers without +49 are read.", valueName: "country"))
    var region: CountryCode?

    @OptionGroup(title: "Store")
    var storage: StoreOptions

    @Flag(name: .customLong("no-store"), help: "Remember nothing: neither look at earlier audits nor keep this one.")
    var noStore = false

    @Option(
        name: .customLong("fixed-after"),
        help: ArgumentHelp(
            "So many checks of its pages without it make an exposure fixed.", valueName: "checks"))
    var fixedAfter = Store.usualChecksUntilFixed

    @Flag(name: .shortAndLong, help: "Say on standard error what is being done.")
    var verbose = false

    @Flag(name: .shortAndLong, help: "Neither progress nor summary: only the exit code and the files.")
    var quiet = false

    func validate() throws {
        guard savedPages.count == savedAs.count else {
            throw ValidationError("each --from-file needs its --as: --from-file page.html --as instagram:alice")
        }
        guard AuditOrder.allowedPictures.contains(images ?? 0) else {
            throw ValidationError("--images takes a number from 0 to \(AuditOrder.allowedPictures.upperBound)")
        }
        guard fixedAfter >= 1 else { throw ValidationError("--fixed-after takes a number from 1") }
        let ways = [
            !handles.isEmpty || !savedPages.isEmpty || (!sweep.isEmpty && profile == nil), profile != nil, demo,
        ]
        .filter(\.self).count
        guard ways > 0 || !archives.isEmpty else {
            throw ValidationError(
                "name your handles, a --profile, a saved page with --from-file, an archive with --import, a name with "
                    + "--sweep, or --demo")
        }
        guard ways <= 1 || (!demo && handles.isEmpty) else {
            throw ValidationError("handles, --profile and --demo exclude each other")
        }
    }

    func run() async throws {
        let order = try AuditOrder(self)
        let status = try await AuditRun(order: order, console: AuditConsole(isQuiet: quiet, language: language)).run()
        if status != .done { throw ExitCode(status.rawValue) }
    }
}
