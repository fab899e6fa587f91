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

/// What a report shows beside the judgement, and what changes more seldom.
struct SettingSnapshot: Codable {
    var identity: IdentityGraph
    var advice: Advice
    var knowledge: [PlatformKnowledge]
}

/// What was new in an audit, as it was told then. Exposures are rows of `versions`.
struct ChangesSnapshot: Codable {
    /// An exposure that the audit before saw.
    struct Past: Codable {
        var version: Int64
        var lastSeen: Timestamp
        var misses: Int
        var isFixed: Bool
    }

    var new: [String]
    var reappeared: [String]
    var changed: [ChangedExposure]
    var gone: [Past]
    var notCheckable: [Past]
    var acknowledged: [Acknowledgement]
    var oldAcknowledgements: [Acknowledgement]
    /// The number of the baseline's audit.
    var baseline: Int?
    var notes: [String]

    /// Rows of `versions` that no list of the audit's own names.
    var versions: [Int64] { (gone + notCheckable).map(\.version) }
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

extension ChangesSnapshot {
    /// - Parameters:
    ///   - versions: rows of the forms of past exposures, by id.
    ///   - baseline: the number of the baseline's audit.
    init(_ summary: ChangeSummary, versions: [String: Int64], baseline: Int?) {
        func kept(_ past: PastExposure) -> Past? {
            versions[past.exposure.id].map {
                Past(version: $0, lastSeen: past.lastSeen, misses: past.misses, isFixed: past.isFixed)
            }
        }
        self.init(
            new: summary.new, reappeared: summary.reappeared, changed: summary.changed,
            gone: summary.gone.compactMap(kept), notCheckable: summary.notCheckable.compactMap(kept),
            acknowledged: summary.acknowledged, oldAcknowledgements: summary.oldAcknowledgements, baseline: baseline,
            notes: summary.notes)
    }
}
