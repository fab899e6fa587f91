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
    }

    private static let keys = ["name", "attested", "attested_on", "region", "handles", "emails", "images", "endpoints"]

    private let path: String

    static func read(_ path: String) throws(CommandFailure) -> Contents {
        let bytes = try InputFile.read(path)
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw CommandFailure(.unusableInput, "\(path): this is no text in UTF-8: save it as UTF-8")
        }
        return try ProfileFile(path: path).contents(of: text)
    }

    init(path: String) {
        self.path = path
    }

    func contents(of text: String) throws(CommandFailure) -> Contents {
        let root = try mapping(of: text)
        try checkKeys(of: root)
        let handles = try handles(in: root)
        let profile = Profile(
            name: try name(in: root), attested: try attested(in: root), attestedOn: try attestedOn(in: root),
            handles: handles, region: try region(in: root), emails: try emails(in: root))
        return Contents(profile: profile, endpoints: try endpoints(in: root), images: try images(in: root))
    }

    private func mapping(of text: String) throws(CommandFailure) -> Node.Mapping {
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw failure(at: error.line, "this is not valid YAML: \(error.problem)")
        } catch {
            throw failure(at: nil, "this is not valid YAML")
        }
        guard let node else { throw failure(at: 1, "the file is empty: it needs at least 'attested' and 'handles'") }
        guard let mapping = node.mapping else {
            throw failure(at: node.line, "a profile is a list of 'key: value' lines, such as 'attested: true'")
        }
        return mapping
    }

    private func checkKeys(of root: Node.Mapping) throws(CommandFailure) {
        for (key, _) in root {
            let name = key.string ?? ""
            guard !Self.keys.contains(name) else { continue }
            throw failure(
                at: key.line,
                "unknown key '\(name)'; a profile has \(Self.keys.map { "'\($0)'" }.joined(separator: ", "))")
        }
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

    private func emails(in root: Node.Mapping) throws(CommandFailure) -> [String] {
        guard let node = root["emails"] else { return [] }
        guard let list = node.sequence else {
            throw failure(at: node.line, "'emails' is a list with one address a line, such as '- alice@example.org'")
        }
        var emails: [String] = []
        for entry in list {
            let text = entry.string?.trimmingSpaces().lowercased() ?? ""
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) }) else {
                throw failure(at: entry.line, "this is no e-mail address: write it as in '- alice@example.org'")
            }
            if !emails.contains(text) { emails.append(text) }
        }
        return emails
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

    private func failure(at line: Int?, _ message: String) -> CommandFailure {
        CommandFailure(.unusableInput, "\(path)\(line.map { ":\($0)" } ?? ""): \(message)")
    }
}

extension Node {
    /// The line in the file, counted from 1.
    fileprivate var line: Int? { mark?.line }
}

extension YamlError {
    /// The line in the file, counted from 1, where the parser knows it.
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }

    /// What the parser says, in a few words.
    fileprivate var problem: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            problem.contains("nesting level") ? "it is nested too deeply" : problem
        case .duplicatedKeysInMapping: "a key stands twice"
        default: "it cannot be read"
        }
    }
}
