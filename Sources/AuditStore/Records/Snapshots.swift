internal import AuditModel

/// What an audit judged, but for the exposures, which are versions of their own. Equal snapshots are kept once.
struct JudgementSnapshot: Codable {
    /// Rows of `versions`, in the order of the report.
    var versions: [Int64]
    var handles: [Handle]
    var table: String
    var grade: Severity
    var index: Int
    var scenarios: [Scenario]
    var tasks: [AuditTask]
    var program: String
    var ruleset: String
}

/// What an audit looked at.
struct CoverageSnapshot: Codable {
    var checks: [Check]
}

/// One form of an exposure.
struct ExposureVersion: Codable {
    var id: String
    var kind: FindingKind
    var value: String
    var fields: [String: String]
    var score: Int
    var vector: String
    var reasons: [String]
    var tactics: [Tactic]
    var places: [Place]

    init(_ exposure: Exposure) {
        id = exposure.id
        kind = exposure.kind
        value = exposure.value
        fields = exposure.fields
        score = exposure.score
        vector = exposure.vector
        reasons = exposure.reasons
        tactics = exposure.tactics
        places = exposure.places
    }

    var exposure: Exposure {
        Exposure(
            id: id, kind: kind, value: value, fields: fields, score: score, vector: vector, reasons: reasons,
            tactics: tactics, places: places)
    }
}
