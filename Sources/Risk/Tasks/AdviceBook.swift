internal import AuditModel

/// Chooses what holds whatever is taken down.
enum AdviceBook {
    /// The measures that the exposures ask for, and the offices of a country.
    static func advice(for exposures: [WeighedExposure], country: String?) -> Advice {
        let kinds = Set(exposures.map(\.kind))
        let measures = RemediationTable.measures.filter { $0.needs.isEmpty || !$0.needs.isDisjoint(with: kinds) }
        let code = country?.uppercased()
        let offices = code.map { ReportingTable.offices(in: $0) } ?? []
        return Advice(measures: exposures.isEmpty ? [] : measures.map(\.measure), country: code, offices: offices)
    }
}
