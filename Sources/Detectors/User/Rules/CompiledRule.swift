internal import AuditModel

/// A rule that can run: its pattern read and found to have a bound.
package struct CompiledRule: Sendable {
    package let rule: UserRule
    let program: RuleProgram

    /// Literals are at least so long: characters.
    package static let shortestLiteral = 3

    /// Compiles a rule, and says what keeps it from running. Whether it does what it promises, ``RuleCheck`` says.
    package init(_ rule: UserRule) throws(RuleFault) {
        func fault(_ part: RuleFault.Part, _ message: String) -> RuleFault {
            RuleFault(rule: rule.id, part: part, message: message)
        }
        guard !rule.literals.isEmpty else {
            throw fault(.literal, "it names no literal: words or signs that stand in all that it finds")
        }
        for literal in rule.literals where literal.count < Self.shortestLiteral || literal.utf8.count > 64 {
            throw fault(
                .literal,
                "the literal '\(literal)' has to have \(Self.shortestLiteral) characters or more, and 64 bytes at most")
        }
        let pattern: RulePattern
        do {
            pattern = try RulePatternParser.pattern(rule.pattern, ignoringCase: rule.ignoresCase)
        } catch {
            throw fault(.pattern, "the pattern cannot be read at character \(error.column): \(error.message)")
        }
        guard !pattern.isNullable, pattern.marked?.isNullable != true else {
            throw fault(.pattern, "the pattern matches where nothing stands: let it take one character at least")
        }
        let size = pattern.size(ceiling: RuleProgram.mostInstructions + 1)
        guard size <= RuleProgram.mostInstructions else {
            throw fault(
                .pattern,
                "the pattern is too large: its repetitions come to more than \(RuleProgram.mostInstructions) steps")
        }
        self.rule = rule
        program = RuleProgram(pattern)
    }

    var description: DetectorDescription {
        DetectorDescription(
            id: rule.detector, kinds: [rule.kind], name: rule.name,
            summary: rule.summary.isEmpty ? "A rule of your own." : rule.summary, version: 1,
            finds: rule.examples.map { DetectorExample($0) }, ignores: rule.ignores)
    }

    func finding(of match: RuleMachine.Match, in text: ScanText) -> Finding? {
        let words = text.string(match.value).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { return nil }
        return Finding(
            kind: rule.kind, value: rule.kind == .email ? words.lowercased() : words, span: match.value,
            confidence: rule.confidence, detector: rule.detector, fields: rule.fields,
            reasons: ["your rule \u{201c}\(rule.name)\u{201d}"], severity: rule.severity)
    }
}
