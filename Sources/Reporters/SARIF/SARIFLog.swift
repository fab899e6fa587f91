package import AuditModel

/// A log in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), written piece by piece, so that a scan of
/// any size can be told.
///
/// Findings come masked; nothing here shows more than they do.
package struct SARIFLog: Sendable {
    /// What finds: a detector.
    package struct Rule: Sendable {
        /// Stable: `contact.email`.
        var id: String
        /// A few words.
        var name: String
        /// Some sentences.
        var summary: String
        /// The kinds of findings that it reports.
        var kinds: [String]
        var version: Int

        package init(id: String, name: String, summary: String, kinds: [String], version: Int) {
            self.id = id
            self.name = name
            self.summary = summary
            self.kinds = kinds
            self.version = version
        }
    }

    /// Lines and columns from 1, columns in Unicode code points; bytes from 0. The end is behind the last character.
    package struct Region: Sendable {
        var startLine: Int
        var startColumn: Int
        var endLine: Int
        var endColumn: Int
        var byteOffset: Int
        var byteLength: Int

        package init(
            startLine: Int, startColumn: Int, endLine: Int, endColumn: Int, byteOffset: Int, byteLength: Int
        ) {
            self.startLine = startLine
            self.startColumn = startColumn
            self.endLine = endLine
            self.endColumn = endColumn
            self.byteOffset = byteOffset
            self.byteLength = byteLength
        }
    }

    /// One finding.
    package struct Result: Sendable {
        var finding: MaskedFinding
        /// The place of its rule in the list of rules.
        var rule: Int?
        var severity: Severity
        /// The path or address of what was scanned.
        var source: String
        /// Nil where it is not known.
        var region: Region?

        package init(finding: MaskedFinding, rule: Int?, severity: Severity, source: String, region: Region?) {
            self.finding = finding
            self.rule = rule
            self.severity = severity
            self.source = source
            self.region = region
        }
    }

    /// Something that could not be read.
    package struct Notice: Sendable {
        var source: String
        var message: String

        package init(source: String, message: String) {
            self.source = source
            self.message = message
        }
    }

    private let program: String
    private let ruleset: String
    private let rules: [Rule]

    private static let indent = 2
    /// Levels that are open around a result: log, runs, run, results.
    private static let depth = 4

    /// - Parameters:
    ///   - program: the program's version.
    ///   - ruleset: the digest of the rules.
    ///   - rules: all of them, in an order that does not change from run to run.
    package init(program: String, ruleset: String, rules: [Rule]) {
        self.program = program
        self.ruleset = ruleset
        self.rules = rules
    }

    /// What stands before the first result.
    package var opening: [UInt8] {
        var head = JSONWriter(indent: Self.indent, depth: 1)
        head.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        head.member("version", "2.1.0")
        head.key("runs")
        var run = JSONWriter(indent: Self.indent, depth: 3)
        run.key("tool")
        run.object { tool in
            tool.key("driver")
            tool.object(driver)
        }
        run.member("columnKind", "unicodeCodePoints")
        run.key("results")
        return Array("{".utf8) + head.bytes + Array("[\n    {".utf8) + run.bytes + Array("[".utf8)
    }

    /// Some results, apart by commas. Between two calls the caller writes one.
    package func results(_ results: [Result]) -> [UInt8] {
        var writer = JSONWriter(indent: Self.indent, depth: Self.depth)
        for result in results { writer.object { write(result, to: &$0) } }
        return writer.bytes
    }

    /// What stands behind the last result.
    package func closing(notices: [Notice]) -> [UInt8] {
        var writer = JSONWriter(indent: Self.indent, depth: 3)
        writer.key("invocations")
        writer.array { writer in
            writer.object { writer in
                writer.key("executionSuccessful")
                writer.bool(notices.isEmpty)
                if !notices.isEmpty {
                    writer.key("toolExecutionNotifications")
                    writer.array { writer in
                        for notice in notices { writer.object { write(notice, to: &$0) } }
                    }
                }
            }
        }
        return Array("\n      ],".utf8) + writer.bytes + Array("\n    }\n  ]\n}\n".utf8)
    }

    private func driver(_ writer: inout JSONWriter) {
        writer.member("name", "footprint")
        writer.member("version", program)
        writer.key("rules")
        writer.array { writer in
            for rule in rules {
                writer.object { writer in
                    writer.member("id", rule.id)
                    Self.text("shortDescription", rule.name, to: &writer)
                    Self.text("fullDescription", rule.summary, to: &writer)
                    writer.key("properties")
                    writer.object { writer in
                        writer.member("kinds", rule.kinds)
                        writer.member("version", rule.version)
                    }
                }
            }
        }
        writer.key("properties")
        writer.object { $0.member("ruleset", ruleset) }
    }

    private func write(_ result: Result, to writer: inout JSONWriter) {
        let finding = result.finding
        writer.member("ruleId", finding.detector)
        if let rule = result.rule { writer.member("ruleIndex", rule) }
        writer.member("level", Self.level(of: result.severity))
        Self.text("message", Self.message(for: finding), to: &writer)
        writer.key("locations")
        writer.array { writer in
            writer.object { Self.location(of: result.source, result.region, to: &$0) }
        }
        if case .hash(let hash) = finding.shown {
            writer.key("partialFingerprints")
            writer.object { $0.member("kindAndValue/v1", hash) }
        }
        writer.key("rank")
        writer.number(finding.confidence * 100)
        writer.key("properties")
        writer.object { writer in
            writer.member("kind", finding.kind.rawValue)
            writer.member("severity", result.severity.rawValue)
            writer.key("confidence")
            writer.number(finding.confidence)
            writer.member("fields", finding.fields)
            if !finding.reasons.isEmpty { writer.member("reasons", finding.reasons) }
        }
    }

    private func write(_ notice: Notice, to writer: inout JSONWriter) {
        writer.member("level", "error")
        Self.text("message", notice.message, to: &writer)
        writer.key("locations")
        writer.array { writer in
            writer.object { Self.location(of: notice.source, nil, to: &$0) }
        }
    }

    /// SARIF knows three levels of what is wrong; the severity itself stands among the properties.
    static func level(of severity: Severity) -> String {
        switch severity {
        case .critical, .high: "error"
        case .medium: "warning"
        case .low, .info: "note"
        }
    }

    private static func message(for finding: MaskedFinding) -> String {
        switch finding.shown {
        case .masked(let text), .value(let text): "\(finding.kind.name): \(PlainText.cleaned(text))"
        case .hash, nil: finding.kind.name
        }
    }

    private static func location(of source: String, _ region: Region?, to writer: inout JSONWriter) {
        writer.key("physicalLocation")
        writer.object { writer in
            writer.key("artifactLocation")
            writer.object { $0.member("uri", SARIFAddress.uri(of: source)) }
            guard let region else { return }
            writer.key("region")
            writer.object { writer in
                writer.member("startLine", region.startLine)
                writer.member("startColumn", region.startColumn)
                writer.member("endLine", region.endLine)
                writer.member("endColumn", region.endColumn)
                writer.member("byteOffset", region.byteOffset)
                writer.member("byteLength", region.byteLength)
            }
        }
    }

    private static func text(_ member: String, _ text: String, to writer: inout JSONWriter) {
        writer.key(member)
        writer.object { $0.member("text", text) }
    }
}
