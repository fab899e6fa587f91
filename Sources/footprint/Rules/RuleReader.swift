internal import AuditModel
internal import Detectors
internal import Yams

/// Reads one rule of the user's own.
struct RuleReader {
    let file: YAMLFile

    private static let keys = [
        "id", "name", "kind", "literal", "pattern", "ignore_case", "severity", "confidence", "fields", "summary",
        "examples", "ignores",
    ]

    func rule(in node: Node) throws(CommandFailure) -> RuleFile.Entry {
        guard let root = node.mapping else {
            throw file.failure(at: node.line, "a rule has 'id', 'kind', 'name', 'literal', 'pattern' and 'examples'")
        }
        let id = try id(in: root, at: node.line)
        let part = Part(file: file, root: root, rule: id, line: node.line)
        for (key, _) in root where !Self.keys.contains(key.string ?? "") {
            let known = Self.keys.map { "'\($0)'" }.joined(separator: ", ")
            throw part.failure(at: key.line, "unknown key '\(key.string ?? "")'; a rule has \(known)")
        }
        let examples = try part.texts("examples")
        let ignores = try part.texts("ignores")
        let literals = try part.texts("literal")
        let rule = UserRule(
            id: id, kind: try part.kind(), name: try part.text("name"), summary: try part.text("summary", or: ""),
            literals: literals.map(\.text), pattern: try part.text("pattern"),
            ignoresCase: try part.flag("ignore_case"),
            severity: try part.severity(), confidence: try part.confidence(), fields: try part.fields(),
            examples: examples.map(\.text), ignores: ignores.map(\.text))
        var lines: [RuleFault.Part: Int] = [:]
        lines[.id] = root["id"]?.line
        lines[.literal] = root["literal"]?.line
        lines[.pattern] = root["pattern"]?.line
        for (number, example) in examples.enumerated() { lines[.example(number)] = example.line }
        for (number, ignored) in ignores.enumerated() { lines[.ignored(number)] = ignored.line }
        return RuleFile.Entry(rule: rule, line: node.line, lines: lines)
    }

    private func id(in root: Node.Mapping, at line: Int?) throws(CommandFailure) -> String {
        guard let node = root["id"], let id = node.string, Self.isID(id) else {
            throw file.failure(
                at: root["id"]?.line ?? line,
                "a rule needs an 'id' of small letters, digits and '-', 64 at most, such as 'acme-card'")
        }
        return id
    }

    private static func isID(_ id: String) -> Bool {
        (1...64).contains(id.utf8.count) && !id.hasPrefix("-")
            && id.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2d }
    }
}

/// The parts of one rule.
private struct Part {
    let file: YAMLFile
    let root: Node.Mapping
    let rule: String
    let line: Int?

    func failure(at line: Int?, _ message: String) -> CommandFailure {
        file.failure(at: line ?? self.line, "rule '\(rule)': \(message)")
    }

    func text(_ key: String, or usual: String? = nil) throws(CommandFailure) -> String {
        guard let node = root[key] else {
            if let usual { return usual }
            throw failure(at: line, "it has no '\(key)'")
        }
        guard let text = node.string, !text.isEmpty else {
            throw failure(at: node.line, "'\(key)' is a text: put it into single quotes")
        }
        return text
    }

    /// One text or a list of them; none where the key is missing.
    func texts(_ key: String) throws(CommandFailure) -> [(text: String, line: Int?)] {
        guard let node = root[key] else { return [] }
        var texts: [(text: String, line: Int?)] = []
        for entry in node.entries ?? [node] {
            guard let text = entry.string, !text.isEmpty else {
                throw failure(at: entry.line, "'\(key)' is a text or a list of texts: put each into quotes")
            }
            texts.append((text, entry.line))
        }
        return texts
    }

    func flag(_ key: String) throws(CommandFailure) -> Bool {
        guard let node = root[key] else { return false }
        guard let value = node.bool else { throw failure(at: node.line, "'\(key)' is true or false") }
        return value
    }

    func kind() throws(CommandFailure) -> FindingKind {
        let name = try text("kind")
        guard let kind = FindingKind(rawValue: name) else {
            throw failure(
                at: root["kind"]?.line,
                "there is no kind '\(name)'; 'footprint detectors list' shows them, and 'custom.NAME' is one of your "
                    + "own, in small letters, digits and '-'")
        }
        return kind
    }

    func severity() throws(CommandFailure) -> Severity? {
        guard let node = root["severity"] else { return nil }
        guard let severity = node.string.flatMap({ Severity(rawValue: $0) }) else {
            let known = Severity.allCases.map(\.rawValue).joined(separator: ", ")
            throw failure(at: node.line, "'severity' is one of \(known)")
        }
        return severity
    }

    func confidence() throws(CommandFailure) -> Double {
        guard let node = root["confidence"] else { return UserRule.usualConfidence }
        guard let value = node.float, value > 0, value <= 1 else {
            throw failure(at: node.line, "'confidence' is a number above 0 and up to 1, such as 0.85")
        }
        return value
    }

    func fields() throws(CommandFailure) -> [String: String] {
        guard let node = root["fields"] else { return [:] }
        guard let mapping = node.mapping else {
            throw failure(at: node.line, "'fields' holds one 'name: text' a line, such as 'exchange: Binance'")
        }
        var fields: [String: String] = [:]
        for (key, value) in mapping {
            guard let name = key.string, let text = value.string else {
                throw failure(at: key.line, "'fields' holds one 'name: text' a line, such as 'exchange: Binance'")
            }
            fields[name] = text
        }
        return fields
    }
}
