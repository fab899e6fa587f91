internal import Detectors
internal import Yams

/// Rules of the user's own as a file holds them, with the lines at which their parts stand.
struct RuleFile: Sendable, Equatable {
    /// A rule and where its parts stand.
    struct Entry: Sendable, Equatable {
        var rule: UserRule
        /// The line of the rule, and of its parts.
        var line: Int?
        var lines: [RuleFault.Part: Int] = [:]

        func line(of part: RuleFault.Part) -> Int? { lines[part] ?? line }
    }

    /// As the user named it.
    var path: String
    var rules: [Entry]

    init(path: String, rules: [Entry]) {
        self.path = path
        self.rules = rules
    }

    static func read(_ path: String) throws(CommandFailure) -> RuleFile {
        let file = YAMLFile(path: path)
        let root = try file.mapping(
            of: file.text(), needs: "'rules'", shape: "a file of rules begins with 'rules:' and lists them below")
        try file.check(keysOf: root, among: ["rules"], of: "a file of rules")
        guard let node = root["rules"], let list = node.sequence, !list.isEmpty else {
            throw file.failure(at: root["rules"]?.line ?? 1, "'rules' lists no rule: each begins with '- id: …'")
        }
        let reader = RuleReader(file: file)
        return RuleFile(path: path, rules: try list.map { node throws(CommandFailure) in try reader.rule(in: node) })
    }
}
