/// One detector hit in one text.
package struct Finding: Sendable, Hashable, Codable {
    /// What it is.
    package var kind: FindingKind
    /// The normalised value: the same for every way of writing the same thing (`me@example.org`, `+15550100123`).
    package var value: String
    /// Where it stands: UTF-8 byte offsets into the text that was scanned.
    package var span: Range<Int>
    /// How sure the detector is, 0 to 1: see the table in `Risk`.
    package var confidence: Double
    /// The id of the detector.
    package var detector: String
    /// Details by name: `exchange`, `code`, `chain`, `service`, `state`, `destination`, `when`, `from`, `to`...
    package var fields: [String: String]
    /// What counted, in words: the cue, the checksum, the shape.
    package var reasons: [String]
    /// How much it weighs, where a rule of the user's own says so; nil: as its kind does.
    package var severity: Severity?

    package init(
        kind: FindingKind, value: String, span: Range<Int>, confidence: Double, detector: String,
        fields: [String: String] = [:], reasons: [String] = [], severity: Severity? = nil
    ) {
        self.kind = kind
        self.value = value
        self.span = span
        self.confidence = confidence
        self.detector = detector
        self.fields = fields
        self.reasons = reasons
        self.severity = severity
    }

    /// Whether the user's profile lists the value.
    package var isOwnValue: Bool { detector == OwnFact.detector }
}
