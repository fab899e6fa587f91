internal import AuditModel
internal import Collectors
internal import Yams

/// Reads profile files: YAML, with errors that name the file, the line, what is wrong and what is right.
struct ProfileFile {
    /// The profile and what its file sets for the run.
    struct Contents: Sendable, Equatable {
        var profile: Profile
        /// Other base addresses, by platform id.
        var endpoints: [String: String]
        /// At most so many pictures are fetched of each handle; nil if the file does not say.
        var images: Int?
        /// Account names of the user's own, to be looked for on all sites.
        var usernames: [String] = []
        /// Hosts of the user's own.
        var ownHosts: Set<String> = []
        /// The user's own rules, as far as they can be read.
        var rules: [RuleFile] = []
        /// Archives of the user's own data: their paths.
        var exports: [String] = []
        /// Names of breaches by the user's e-mail addresses.
        var breaches: [String: [String]] = [:]
    }

    private static let keys = [
        "name", "attested", "attested_on", "region", "handles", "usernames", "own_hosts", "emails", "own", "rules",
        "images", "exports", "breaches", "endpoints",
    ]

    private let path: String
    private var file: YAMLFile { YAMLFile(path: path) }

    static func read(_ path: String) throws(CommandFailure) -> Contents {
        try ProfileFile(path: path).contents(of: YAMLFile(path: path).text())
    }

    init(path: String) {
        self.path = path
    }

    func contents(of text: String) throws(CommandFailure) -> Contents {
        let root = try file.mapping(
            of: text, needs: "'attested' and 'handles'",
            shape: "a profile is a list of 'key: value' lines, such as 'attested: true'")
        try file.check(keysOf: root, among: Self.keys, of: "a profile")
        let handles = try handles(in: root)
        let own = try root["own"].map { node throws(CommandFailure) in try OwnValuesReader(file: file).values(in: node)
        }
        let listed = try emails(in: root).map { OwnValue(kind: .email, text: $0) }
        let values = listed + (own ?? []).filter { !listed.contains($0) }
        let profile = Profile(
            name: try name(in: root), attested: try attested(in: root), attestedOn: try attestedOn(in: root),
            handles: handles, region: try region(in: root), emails: values.filter { $0.kind == .email }.map(\.text),
            own: values)
        return Contents(
            profile: profile, endpoints: try endpoints(in: root), images: try images(in: root),
            usernames: try usernames(in: root), ownHosts: try ownHosts(in: root), rules: try rules(in: root),
            exports: try exports(in: root), breaches: try breaches(in: root))
    }

    private func name(in root: Node.Mapping) throws(CommandFailure) -> String {
        guard let node = root["name"] else { return ProfileName.fromFile(path) }
        guard let name = node.string, ProfileName.isValid(name) else {
            throw failure(
                at: node.line, "'name' becomes the name of a folder: letters, digits, '-', '_' and '.', such as 'alice'"
            )
        }
        return name
    }

    private func attested(in root: Node.Mapping) throws(CommandFailure) -> Bool {
        guard let node = root["attested"] else { return false }
        guard let value = node.bool else {
            throw failure(at: node.line, "'attested' is your word that all handles are your own: true or false")
        }
        return value
    }

    private func attestedOn(in root: Node.Mapping) throws(CommandFailure) -> CivilDate? {
        guard let node = root["attested_on"] else { return nil }
        guard let date = node.string.flatMap({ CivilDate($0) }) else {
            throw failure(at: node.line, "'attested_on' is a date such as 2026-03-01")
        }
        return date
    }

    private func region(in root: Node.Mapping) throws(CommandFailure) -> String? {
        guard let node = root["region"] else { return nil }
        guard let code = node.string.flatMap({ CountryCode(argument: $0) }) else {
            throw failure(at: node.line, "'region' is a country of two letters such as DE (quote NO: \"NO\")")
        }
        return code.code
    }

    private func handles(in root: Node.Mapping) throws(CommandFailure) -> [Handle] {
        guard let node = root["handles"] else {
            // Archives and account names can be audited alone.
            if root["exports"] != nil || root["usernames"] != nil { return [] }
            throw failure(at: 1, "'handles' is missing: the list of your accounts, one '- github:alice' a line")
        }
        guard let list = node.sequence else {
            let isEmpty = node.null != nil
            throw failure(
                at: node.line,
                isEmpty
                    ? "'handles' names no account yet: add one '- github:alice' a line"
                    : "'handles' is a list with one handle a line, such as '- github:alice'")
        }
        guard !list.isEmpty else {
            throw failure(at: node.line, "'handles' names no account yet: add one '- github:alice' a line")
        }
        var handles: [Handle] = []
        var seen: Set<Handle> = []
        for entry in list {
            let handle = try handle(in: entry)
            guard seen.insert(handle).inserted else { throw failure(at: entry.line, "'\(handle)' is listed twice") }
            handles.append(handle)
        }
        return handles
    }

    private func handle(in entry: Node) throws(CommandFailure) -> Handle {
        guard let typed = entry.string else {
            throw failure(at: entry.line, "a handle is written without a space after the colon: '- github:alice'")
        }
        do {
            return try HandleParser.parse(typed)
        } catch {
            throw failure(at: entry.line, error.description)
        }
    }

    private func usernames(in root: Node.Mapping) throws(CommandFailure) -> [String] {
        guard let node = root["usernames"] else { return [] }
        guard let entries = node.entries else {
            throw failure(at: node.line, "'usernames' lists account names of yours, one '- alice' a line")
        }
        var names: [String] = []
        for entry in entries {
            let name = entry.string ?? ""
            if let flaw = SweptHandle.flaw(of: name) { throw failure(at: entry.line, "'usernames': \(flaw)") }
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    private func ownHosts(in root: Node.Mapping) throws(CommandFailure) -> Set<String> {
        guard let node = root["own_hosts"] else { return [] }
        var hosts: Set<String> = []
        for entry in node.entries ?? [] {
            let name = entry.string?.lowercased() ?? ""
            guard let address = WebAddress("https://" + name), address.host == name else {
                throw failure(
                    at: entry.line, "'own_hosts' lists hosts of your own without https://, such as alice.example.org")
            }
            hosts.insert(name)
        }
        return hosts
    }

    private func emails(in root: Node.Mapping) throws(CommandFailure) -> [String] {
        guard let node = root["emails"] else { return [] }
        return try OwnValuesReader(file: file).emails(in: node, called: "emails").map(\.text)
    }

    private func rules(in root: Node.Mapping) throws(CommandFailure) -> [RuleFile] {
        guard let node = root["rules"] else { return [] }
        guard let entries = node.entries else {
            throw failure(at: node.line, "'rules' lists files, such as '- rules.yaml', or rules themselves")
        }
        var files: [RuleFile] = []
        for entry in entries {
            if let name = entry.string {
                files.append(try RuleFile.read(Self.path(of: name, beside: path)))
            } else {
                files.append(RuleFile(path: path, rules: [try RuleReader(file: file).rule(in: entry)]))
            }
        }
        return files
    }

    private func exports(in root: Node.Mapping) throws(CommandFailure) -> [String] {
        guard let node = root["exports"] else { return [] }
        let names = (node.entries ?? []).map(\.string)
        let paths = names.compactMap { $0 }.filter { !$0.isEmpty }
        guard !paths.isEmpty, paths.count == names.count else {
            throw failure(at: node.line, "'exports' lists archives of your own data, such as '- x-archive.zip'")
        }
        return paths.map { Self.path(of: $0, beside: path) }
    }

    private func breaches(in root: Node.Mapping) throws(CommandFailure) -> [String: [String]] {
        guard let node = root["breaches"] else { return [:] }
        guard let name = node.string else {
            throw failure(at: node.line, "'breaches' names a file with the breaches of your addresses")
        }
        return try BreachFile.read(Self.path(of: name, beside: path))
    }

    /// Files that a profile names lie beside it.
    private static func path(of name: String, beside path: String) -> String {
        guard !name.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return name }
        return path[...slash] + name
    }

    private func images(in root: Node.Mapping) throws(CommandFailure) -> Int? {
        guard let node = root["images"] else { return nil }
        guard let number = node.int, AuditOrder.allowedPictures.contains(number) else {
            throw failure(
                at: node.line,
                "'images' says how many pictures of each account are looked at: "
                    + "0 to \(AuditOrder.allowedPictures.upperBound), such as \(AuditOrder.usualPictures)")
        }
        return number
    }

    private func endpoints(in root: Node.Mapping) throws(CommandFailure) -> [String: String] {
        guard let node = root["endpoints"] else { return [:] }
        guard let mapping = node.mapping else {
            throw failure(at: node.line, "'endpoints' holds one 'platform: address' a line")
        }
        var endpoints: [String: String] = [:]
        for (key, value) in mapping {
            do {
                let endpoint = try Endpoint("\(key.string ?? "")=\(value.string ?? "")")
                endpoints[endpoint.platform] = endpoint.address
            } catch {
                throw failure(at: key.line, error.message)
            }
        }
        return endpoints
    }

    private func failure(at line: Int?, _ message: String) -> CommandFailure { file.failure(at: line, message) }
}
