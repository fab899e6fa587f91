/// A finding as the writers of a scan see it: masked.
package struct MaskedFinding: Sendable, Hashable {
    package let kind: FindingKind
    /// The value, as far as the level shows it; nil if it shows nothing.
    package let shown: Shown?
    /// UTF-8 byte offsets into the text that was scanned.
    package let span: Range<Int>
    package let confidence: Double
    package let detector: String
    /// Details by name, as far as the level shows them.
    package let fields: [String: String]
    /// What counted, in words, without the value.
    package let reasons: [String]

    /// What stands for the value.
    package enum Shown: Sendable, Hashable {
        /// SHA-256 over kind and value. A scan has no profile and so no key: whoever can guess a short value can find it
        /// again by its hash.
        case hash(String)
        case masked(String)
        case value(String)

        package var text: String {
            switch self {
            case .hash(let text), .masked(let text), .value(let text): text
            }
        }
    }

    /// Fields that name a thing of the world, not the owner: shown at every level but `none`.
    private static let openFields: Set<String> = [
        "exchange", "chain", "service", "state", "network", "country", "scheme", "role", "brand",
    ]

    /// Masks a finding.
    package init(masking finding: Finding, level: EvidenceLevel, withReasons: Bool) {
        kind = finding.kind
        span = finding.span
        confidence = finding.confidence
        detector = finding.detector
        switch level {
        case .none:
            shown = nil
            fields = [:]
        case .hash:
            shown = .hash(Self.hash(of: finding))
            fields = finding.fields.filter { Self.openFields.contains($0.key) }
        case .redacted:
            shown = .masked(ValueMask.redacted(finding.value, as: finding.kind))
            fields = finding.fields.filter { Self.openFields.contains($0.key) }
        case .full:
            shown = .value(finding.value)
            fields = finding.fields
        }
        reasons = withReasons ? Self.reasons(of: finding, level: level) : []
    }

    /// Reasons quote cue words, which may hold the value itself.
    private static func reasons(of finding: Finding, level: EvidenceLevel) -> [String] {
        if level == .full || (level == .redacted && ValueMask.isReadable(finding.kind)) { return finding.reasons }
        let stand = level == .redacted ? ValueMask.redacted(finding.value, as: finding.kind) : "[\(finding.kind.name)]"
        let scrubber = Scrubber([Scrubber.Entry(value: finding.value, replacement: stand)])
        return finding.reasons.map(scrubber.scrub)
    }

    private static func hash(of finding: Finding) -> String {
        SHA256.hex(SHA256.digest(Array(finding.kind.rawValue.utf8) + [0] + Array(finding.value.utf8)))
    }
}
