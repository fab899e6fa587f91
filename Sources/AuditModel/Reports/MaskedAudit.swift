/// An audit in which every value is masked: the only thing that a writer ever sees.
package struct MaskedAudit: Sendable, Hashable {
    /// The audit with all strings masked.
    package let audit: Audit
    /// How much the report shows.
    package let level: EvidenceLevel

    /// Masks an audit.
    package init(masking audit: Audit, level: EvidenceLevel) {
        self.audit = audit
        self.level = level
    }
}
