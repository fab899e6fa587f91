internal import AuditModel
internal import Detectors
internal import Parsing
internal import Risk

/// What a scan found in one source, judged and masked.
struct ScanResult: Sendable {
    var name: String
    /// The text that was scanned.
    var text: String
    var findings: [Finding]
    /// For each finding its exposure, masked; nil for what is too unsure to be one.
    var exposures: [Exposure?]
    /// The same findings as an audit of one page.
    var audit: MaskedAudit
}

/// Scans a source and judges it as if it stood on a page of the user's own.
struct ScanJudge: Sendable {
    var scanner: TextScanner
    var evidence: EvidenceLevel
    var posted: CivilDate?
    var country: String?

    func result(for source: ScanSource) throws(CommandFailure) -> ScanResult {
        let text = PageText.visible(source.page) ?? ""
        let findings = scanner.scan(text, context: ScanContext(posted: posted, country: country))
        let handle = Handle(platform: "text", account: source.name)
        let segment = Segment(text: text, region: .post, owner: .own, posted: posted)
        let document = Document(handle: handle, url: source.name, segments: [segment])
        let sightings = DocumentScanner(scanner: scanner, country: country).sightings(in: document)
        let now = Machine.now
        let judgement = RiskJudge().judge(
            sightings, today: posted ?? now.day, key: FingerprintKey(bytes: [UInt8](repeating: 0, count: 32)))
        let audit = Audit(
            profile: source.name, started: now, finished: now, program: ProgramVersion.current,
            ruleset: scanner.ruleset, handles: [handle], judgement: judgement, coverage: [])
        let masked = MaskedAudit(masking: audit, level: evidence)
        // Masking changes values, not their order.
        let exposures = findings.map { finding in
            zip(judgement.exposures, masked.audit.judgement.exposures).first { plain, _ in
                plain.kind == finding.kind && plain.value == finding.value
            }?.1
        }
        return ScanResult(name: source.name, text: text, findings: findings, exposures: exposures, audit: masked)
    }
}
