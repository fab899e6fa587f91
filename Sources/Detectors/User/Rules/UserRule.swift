package import AuditModel

/// A rule of the user's own: what it looks for, and texts that prove it.
package struct UserRule: Sendable, Hashable {
    /// Unique among the user's rules: `acme-card`.
    package var id: String
    /// As what it reports.
    package var kind: FindingKind
    /// A few words.
    package var name: String
    /// What it finds, in a sentence.
    package var summary: String
    /// Of these, one must stand in what the pattern matches; looked for first, in any case of their letters.
    package var literals: [String]
    /// See ``RulePatternParser``.
    package var pattern: String
    /// Whether the pattern, too, takes letters in any case.
    package var ignoresCase: Bool
    /// How much a finding weighs; nil: as its kind does.
    package var severity: Severity?
    /// How sure a finding is, above 0 and up to 1.
    package var confidence: Double
    /// What reports say of a finding: `exchange`.
    package var fields: [String: String]
    /// Texts in which it must find what `⟦` and `⟧` mark, and nothing else.
    package var examples: [String]
    /// Texts in which it must find nothing.
    package var ignores: [String]

    package static let usualConfidence = 0.85

    package init(
        id: String, kind: FindingKind, name: String, summary: String = "", literals: [String], pattern: String,
        ignoresCase: Bool = false, severity: Severity? = nil, confidence: Double = usualConfidence,
        fields: [String: String] = [:], examples: [String], ignores: [String] = []
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.summary = summary
        self.literals = literals
        self.pattern = pattern
        self.ignoresCase = ignoresCase
        self.severity = severity
        self.confidence = confidence
        self.fields = fields
        self.examples = examples
        self.ignores = ignores
    }

    /// What findings name as their detector: `rule.acme-card`.
    package var detector: String { "rule." + id }

    /// All that decides what it finds, as one text.
    var definition: String {
        let parts = [
            id, kind.rawValue, pattern, "\(ignoresCase)", severity?.rawValue ?? "", "\(confidence)", name,
        ]
        return (parts + literals.sorted() + fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
            .joined(separator: "\u{0}")
    }
}

/// What is wrong with a rule.
package struct RuleFault: Error, Sendable, Hashable {
    /// The part of the rule that is to be mended.
    package enum Part: Sendable, Hashable {
        case id, literal, pattern
        /// The example or counter-example of this number, from 0.
        case example(Int), ignored(Int)
        /// The rule as a whole.
        case rule
    }

    package var rule: String
    package var part: Part
    /// In lower case; says what is right.
    package var message: String

    package init(rule: String, part: Part, message: String) {
        self.rule = rule
        self.part = part
        self.message = message
    }
}
