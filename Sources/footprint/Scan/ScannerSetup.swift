internal import AuditModel
internal import Detectors

/// The one place that makes a scanner: the program's detectors, and what the user brings along.
struct ScannerSetup: Sendable {
    /// The country that the profile names.
    let country: String?
    private let own: [OwnValue]
    private let rules: [CompiledRule]

    /// A scan keeps nothing, and so needs no secret: hashes of own values live in its memory alone.
    static let keyOfScans = FingerprintKey(bytes: [UInt8](repeating: 0, count: 32))

    /// The program's detectors alone.
    static let plain = ScannerSetup(own: [], rules: [], country: nil)

    /// - Parameter rules: files of rules, beside those that the profile names.
    init(profile: ProfileFile.Contents?, rules paths: [String]) throws(CommandFailure) {
        let files = try paths.map { path throws(CommandFailure) in try RuleFile.read(path) }
        self.init(
            own: profile?.profile.own ?? [], rules: try RuleSources.compiled((profile?.rules ?? []) + files),
            country: profile?.profile.region)
    }

    /// For commands without an audit.
    init(_ options: UserOptions) throws(CommandFailure) {
        let contents = try options.profile.map { path throws(CommandFailure) in try ProfileFile.read(path) }
        try self.init(profile: contents, rules: options.rules)
    }

    private init(own: [OwnValue], rules: [CompiledRule], country: String?) {
        self.own = own
        self.rules = rules
        self.country = country
    }

    /// - Parameter key: the profile's, where there is one.
    func scanner(key: FingerprintKey = keyOfScans) -> TextScanner { Self.program.with(users: users(key: key)) }

    /// The program's own detectors, once: `watch` makes a scanner for each audit.
    private static let program = TextScanner()

    /// What the user's own values and rules are, for lists.
    var descriptions: [DetectorDescription] { users(key: Self.keyOfScans).flatMap(\.descriptions) }

    private func users(key: FingerprintKey) -> [any WholeTextDetector] {
        var users: [any WholeTextDetector] = []
        if !own.isEmpty { users.append(OwnFactsDetector(OwnFactMaker(key: key).facts(of: own), key: key)) }
        if !rules.isEmpty { users.append(UserRulesDetector(rules)) }
        return users
    }
}
