internal import ArgumentParser
internal import AuditModel
internal import Detectors

/// How a scan answers.
enum ScanFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case text
    case json
    case jsonl
    case sarif
}

/// What a scan was told on the command line.
struct ScanSettings: Sendable {
    var format: ScanFormat
    var evidence: EvidenceLevel
    /// Whether each finding says what counted.
    var explains: Bool
    /// Whether what a page does not show is read too.
    var readsSource = false
    /// The day of the texts that do not say theirs.
    var posted: CivilDate?
    /// ISO 3166 country, by which national phone numbers are read.
    var country: String?
    var kinds: KindFilter
    var minimumConfidence: Double
    var failOn: Severity?
    /// What the user's own values and rules are.
    var users: [DetectorDescription] = []

    /// The findings that are asked for.
    func wanted(_ findings: [Finding]) -> [Finding] {
        if findings.isEmpty || (minimumConfidence <= 0 && kinds == .all) { return findings }
        return findings.filter { $0.confidence >= minimumConfidence && kinds.holds($0.kind) }
    }
}
