internal import AuditModel
internal import Detectors
internal import Reporters

/// A SARIF log: what editors and code hosts show beside the lines of a file.
struct SARIFLayout: ScanLayout {
    private let settings: ScanSettings
    private let log: SARIFLog
    private let rules: [String: Int]

    init(settings: ScanSettings, scanner: TextScanner) {
        self.settings = settings
        let detectors = scanner.detectors.map(\.description) + scanner.users.flatMap(\.descriptions)
        log = SARIFLog(
            program: ProgramVersion.current, ruleset: scanner.ruleset,
            rules: detectors.map {
                SARIFLog.Rule(
                    id: $0.id, name: $0.name, summary: $0.summary, kinds: $0.kinds.map(\.rawValue), version: $0.version)
            })
        rules = Dictionary(detectors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var needsTally: Bool { false }
    var needsSeverities: Bool { true }
    var listsEverything: Bool { false }
    var hasOneList: Bool { true }
    var opening: [UInt8] { log.opening }
    var between: [UInt8] { [] }

    func beginning(of label: SourceLabel) -> [UInt8] { [] }

    func items(of scan: TextScan, severities: [SourceTally.Key: Severity]) -> [UInt8] {
        let results = scan.findings.enumerated().map { number, finding in
            SARIFLog.Result(
                finding: MaskedFinding(masking: finding, level: settings.evidence, withReasons: settings.explains),
                rule: rules[finding.detector], severity: severities[SourceTally.Key(finding)] ?? .info,
                source: scan.label.name,
                region: number < scan.places.count ? scan.places[number].map(Self.region) : nil)
        }
        return log.results(results)
    }

    func ending(of source: SourceSummary) -> [UInt8] { [] }

    func failure(_ failure: ScanFailure, of label: SourceLabel) -> [UInt8] { [] }

    func closing(_ counts: ScanCounts, problems: [ScanProblem], hasParts: Bool, isListing: Bool) -> [UInt8] {
        log.closing(notices: problems.map { SARIFLog.Notice(source: $0.source, message: $0.message) })
    }

    private static func region(of place: FoundPlace) -> SARIFLog.Region {
        SARIFLog.Region(
            startLine: place.start.line, startColumn: place.start.column, endLine: place.end.line,
            endColumn: place.end.column, byteOffset: place.start.offset,
            byteLength: place.end.offset - place.start.offset)
    }
}
