internal import AuditModel

/// Counts traits that few people share: two link a person to other data, three or more identify (k-anonymity without
/// population data).
enum TraitCounter {
    /// Traits in the sense of quasi-identifiers: none names a person, a few together do.
    static let kinds: [FindingKind] = [
        .homeAddress, .city, .checkIn, .routine, .birthDate, .employer, .education, .family, .vehicle,
    ]

    /// The counts of groups with at least two, the largest first.
    static func counts(of exposures: [WeighedExposure], groups: [Handle: Int]) -> [TraitCount] {
        var first: [Int: [FindingKind: WeighedExposure]] = [:]
        var accounts: [Int: Set<Handle>] = [:]
        for exposure in exposures where kinds.contains(exposure.kind) && exposure.score >= RiskTable.leastInput {
            for handle in exposure.handles {
                guard let group = groups[handle] else { continue }
                accounts[group, default: []].insert(handle)
                if first[group]?[exposure.kind] == nil { first[group, default: [:]][exposure.kind] = exposure }
            }
        }
        let counts = first.filter { $0.value.count >= 2 }.sorted { $0.key < $1.key }.map { group, traits in
            let kinds = traits.keys.sorted()
            return TraitCount(
                accounts: (accounts[group] ?? []).sorted(), kinds: kinds, exposures: kinds.compactMap { traits[$0]?.id }
            )
        }
        return counts.enumerated().sorted { ($1.element.kinds.count, $0.offset) < ($0.element.kinds.count, $1.offset) }
            .map(\.element)
    }
}
