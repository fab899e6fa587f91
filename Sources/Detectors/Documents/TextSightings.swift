package import AuditModel

/// Turns findings of a text that was scanned already into sightings, as ``DocumentScanner`` makes them of a post of the
/// owner's.
package struct TextSightings {
    private let builder: EvidenceBuilder
    private let findings: [Finding]
    private let handle: Handle
    private let posted: CivilDate?

    /// - Parameters:
    ///   - findings: as the scanner returned them.
    ///   - bytes: the text; valid as long as this value is used.
    ///   - handle: whose text it is, whose account names the text.
    package init(
        of findings: [Finding], in bytes: UnsafeBufferPointer<UInt8>, handle: Handle, posted: CivilDate?
    ) {
        self.findings = findings
        self.handle = handle
        self.posted = posted
        builder = EvidenceBuilder(bytes: bytes, findings: findings)
    }

    /// The sighting of one of the findings.
    package subscript(index: Int) -> Sighting {
        let finding = findings[index]
        let place = Place(
            handle: handle, url: handle.account, region: .post, owner: .own, posted: posted,
            evidence: builder.evidence(for: index), confidence: finding.confidence, detector: finding.detector,
            reasons: finding.reasons)
        return Sighting(finding: finding, place: place)
    }
}
