internal import AuditModel
internal import Detectors
internal import Parsing
internal import Risk

/// What a scan found in one source, judged and masked.
struct ScanResult: Sendable {
    var name: String
    /// Whether there was text to scan.
    var isText: Bool
    /// The text that was scanned.
    var text: String
    var findings: [Finding]
    /// The distinct values, masked, each with its findings, in the order of the text; what is too unsure is left out.
    var exposures: [(exposure: Exposure, findings: [Finding])]
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
        let visible = PageText.visible(source.page)
        let text = visible ?? ""
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
        return ScanResult(
            name: source.name, isText: visible != nil, text: text, findings: findings,
            exposures: grouped(findings, by: judgement.exposures, shown: masked.audit.judgement.exposures),
            audit: masked)
    }

    /// - Parameter shown: the same exposures, masked, which changes values, not their order.
    private func grouped(
        _ findings: [Finding], by exposures: [Exposure], shown: [Exposure]
    ) -> [(exposure: Exposure, findings: [Finding])] {
        struct Key: Hashable {
            var kind: FindingKind
            var value: String
        }
        let masked = Dictionary(
            zip(exposures, shown).map { (Key(kind: $0.kind, value: $0.value), $1) },
            uniquingKeysWith: { first, _ in first })
        var places: [Key: Int] = [:]
        var groups: [(exposure: Exposure, findings: [Finding])] = []
        for finding in findings {
            let key = Key(kind: finding.kind, value: finding.value)
            if let place = places[key] {
                groups[place].findings.append(finding)
            } else if let exposure = masked[key] {
                places[key] = groups.count
                groups.append((exposure, [finding]))
            }
        }
        return groups
    }
}
