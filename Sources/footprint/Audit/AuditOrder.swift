internal import AuditEngine
internal import AuditModel
internal import AuditStore
internal import Collectors
internal import Fetching
internal import Imports
internal import Reporters

/// What the user ordered, checked: from here on nothing is wrong with the command line.
struct AuditOrder: Sendable {
    var profile: Profile
    /// What is looked for.
    var scanning: ScannerSetup
    var endpoints: [String: String]
    /// At most so many pictures are fetched of each handle.
    var pictures: Int
    var savedPages: [AuditPlan.SavedPage]
    /// The user's own data, as platforms hand it out.
    var archives: [ArchiveImport]
    /// Account names of the user's own, which are looked for on all sites.
    var usernames: [String]
    /// Where they are looked for.
    var sites: [Site] = []
    /// Names of breaches by the user's e-mail addresses.
    var breaches: [String: [String]] = [:]
    /// Requests a second to one host; 0 for no limit.
    var rate: Double
    var allowedNetworks: [NetworkRange]
    var caFile: String?
    var proxy: ProxyAddress?
    var cacheFolder: String?
    /// Hosts of the user's own, whose robots.txt is not asked.
    var ownHosts: Set<String> = []
    var reports: String
    var reporters: [any Reporter]
    var language: ReportLanguage
    var evidence: EvidenceLevel
    var failOn: Severity?
    var isDemo: Bool
    var isVerbose: Bool
    /// Where the audit is remembered; nil if it is to leave no trace.
    var store: Store.Location?
    /// Whether a schedule started it, and nobody watches.
    var isScheduled = false
    /// So many checks without it make an exposure fixed.
    var fixedAfter: Int

    /// How many pictures `--images` asks for, if it is given without a number.
    static let usualPictures = 20
    static let allowedPictures = 0...1000

    init(_ command: AuditCommand) throws(CommandFailure) {
        isDemo = command.demo
        isVerbose = command.verbose
        evidence = command.evidence
        language = command.language
        failOn = command.failOn
        fixedAfter = command.fixedAfter
        reports = command.reports
        guard !reports.isEmpty else {
            throw CommandFailure(.usage, "--reports names no folder: give one, such as Reports")
        }
        reporters = try ReportFormats.reporters(named: command.format, in: command.language)
        allowedNetworks = try command.allowedNetworks.map { text throws(CommandFailure) in try Self.network(text) }
        guard SweepNetwork.rates.contains(command.rate) else {
            throw CommandFailure(.usage, "--rate takes a number from 0 to 10000")
        }
        rate = command.rate
        caFile = command.caFile
        // Read once, to tell a slip before the first request.
        if let caFile { _ = try InputFile.read(caFile) }
        proxy = try ProxyOption.proxy(command.proxy, tor: command.tor)
        cacheFolder = command.cache
        savedPages = try Self.savedPages(of: command)
        var exports = command.archives
        endpoints = [:]
        usernames = []
        for name in command.sweep {
            if let flaw = SweptHandle.flaw(of: name) { throw CommandFailure(.usage, "--sweep '\(name)': \(flaw)") }
            usernames.append(name)
        }
        pictures = command.images ?? 0
        var contents: ProfileFile.Contents?
        if command.demo {
            profile = DemoProfile.profile
        } else if let path = command.profile {
            let file = try ProfileFile.read(path)
            profile = file.profile
            endpoints = file.endpoints
            pictures = command.images ?? file.images ?? 0
            exports += file.exports
            for name in file.usernames where !usernames.contains(name) { usernames.append(name) }
            contents = file
            if command.ignoreRobots { ownHosts = file.ownHosts }
            try Self.requireAttestation(of: file.profile, in: path, orMine: command.mine)
        } else {
            let handles = try command.handles.map { typed throws(CommandFailure) in try HandleArgument.handle(typed) }
            profile = Self.profile(of: handles.isEmpty ? savedPages.map(\.handle) : handles)
            if let name = usernames.first, profile.handles.isEmpty { profile.name = ProfileName.of(name) }
            let names = usernames.map { Handle(platform: "any site", account: $0) }
            try Attestation.require(
                for: profile.handles + savedPages.map(\.handle) + names, archives: exports, given: command.mine)
        }
        // The demo's person is nobody to remember.
        if !command.demo, !command.noStore { store = try StorePlaces.location(command.storage) }
        guard !command.ignoreRobots || !ownHosts.isEmpty else {
            throw CommandFailure(
                .usage, "--ignore-robots is for hosts of your own: list them in the profile under 'own_hosts'")
        }
        if !usernames.isEmpty {
            let choice = SiteChoice(only: command.onlySites)
            sites = try choice.sites(of: choice.catalogues())
        }
        archives = try ArchiveOption.archives(at: exports)
        breaches = contents?.breaches ?? [:]
        if let path = command.breaches {
            breaches.merge(try BreachFile.read(path)) { first, second in first + second.filter { !first.contains($0) } }
        }
        scanning = try ScannerSetup(profile: contents, rules: command.rules)
        profile.region = command.region?.code ?? profile.region
        for saved in savedPages where !profile.handles.contains(saved.handle) { profile.handles.append(saved.handle) }
        for text in command.endpoint {
            let endpoint = try Endpoint(text)
            endpoints[endpoint.platform] = endpoint.address
        }
    }

    private static func network(_ text: String) throws(CommandFailure) -> NetworkRange {
        do {
            return try NetworkRange(text)
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }

    private static func savedPages(of command: AuditCommand) throws(CommandFailure) -> [AuditPlan.SavedPage] {
        var pages: [AuditPlan.SavedPage] = []
        for (path, typed) in zip(command.savedPages, command.savedAs) {
            let handle = try HandleArgument.handle(typed)
            let bytes = try InputFile.read(path)
            let url = handle.platform == "web" ? handle.account : handle.description
            pages.append(
                AuditPlan.SavedPage(handle: handle, page: SavedPageFile.page(named: path, bytes: bytes, url: url)))
        }
        return pages
    }

    private static func profile(of handles: [Handle]) -> Profile {
        var unique: [Handle] = []
        for handle in handles where !unique.contains(handle) { unique.append(handle) }
        let name = unique.first.map(ProfileName.of) ?? "archives"
        return Profile(name: name, attested: true, handles: unique)
    }

    private static func requireAttestation(
        of profile: Profile, in path: String, orMine mine: Bool
    ) throws(CommandFailure) {
        guard profile.attested || mine else {
            throw CommandFailure(
                .unusableInput,
                "\(path) does not say that its handles are your own: set 'attested: true' and 'attested_on', or give --mine"
            )
        }
    }
}
