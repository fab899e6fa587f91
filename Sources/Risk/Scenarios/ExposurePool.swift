internal import AuditModel

/// The exposures that rules choose from: those above the information band, by score from the highest.
struct ExposurePool: Sendable {
    private let byKind: [FindingKind: [WeighedExposure]]

    init(_ exposures: [WeighedExposure]) {
        let usable = exposures.filter { $0.score >= RiskTable.leastInput }.sorted(by: ExposureBuilder.precedes)
        byKind = Dictionary(grouping: usable, by: \.kind)
    }

    /// All of these kinds, the highest score first.
    func all(_ kinds: FindingKind...) -> [WeighedExposure] {
        kinds.flatMap { byKind[$0] ?? [] }.sorted(by: ExposureBuilder.precedes)
    }

    /// The highest of these kinds.
    func best(_ kinds: FindingKind...) -> WeighedExposure? {
        kinds.compactMap { byKind[$0]?.first }.min(by: ExposureBuilder.precedes)
    }

    /// The way on which a stranger reaches the person best.
    var contact: WeighedExposure? { all(.email, .phone, .messenger).first(where: \.isContact) }

    /// The trip ahead or under way that shows most.
    var currentTravel: WeighedExposure? { all(.travel).first(where: \.isCurrentTravel) }

    /// What shows best which exchange the person uses.
    var exchangeUse: WeighedExposure? { best(.exchangeUsage, .referral, .supportComplaint, .exchangeUID) }

    /// Everything that shows the use of one of these exchanges; of any exchange if the set is empty.
    func exchangeUse(of exchanges: Set<String>, kinds: FindingKind...) -> WeighedExposure? {
        kinds.flatMap { byKind[$0] ?? [] }.sorted(by: ExposureBuilder.precedes).first {
            exchanges.isEmpty || $0.exchanges.isEmpty || !exchanges.isDisjoint(with: $0.exchanges)
        }
    }
}
