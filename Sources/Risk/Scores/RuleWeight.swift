internal import AuditModel

/// What a finding weighs whose rule, of the user's own, says how severe it is.
enum RuleWeight {
    /// The weight of the kind, with a base in the middle of the band.
    static func weight(of kind: FindingKind, severity: Severity) -> KindWeight {
        var weight = RiskTable.weight(of: kind)
        weight.base = base(of: severity)
        weight.sentence =
            "A rule of your own gives it the severity \(severity.rawValue), before confidence, reach and age."
        return weight
    }

    private static func base(of severity: Severity) -> Int {
        switch severity {
        case .info: 5
        case .low: 20
        case .medium: 45
        case .high: 70
        case .critical: 95
        }
    }
}
