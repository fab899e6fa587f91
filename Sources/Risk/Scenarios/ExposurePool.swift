internal import AuditModel

/// The exposures that rules choose from: those of accounts that hang together, above the information band.
struct ExposurePool: Sendable {
    private let byKind: [FindingKind: [WeighedExposure]]
    /// The ids of those that are gone.
    private var removed: Set<String> = []

    /// - Parameter exposures: by score from the highest.
    init(_ exposures: [WeighedExposure]) {
        byKind = Dictionary(grouping: exposures, by: \.kind)
    }

    /// The same once some are gone.
    func without(_ removed: Set<String>) -> ExposurePool {
        var pool = self
        pool.removed = removed
        return pool
    }

    /// All of these kinds, the highest score first.
    func all(_ kinds: FindingKind...) -> [WeighedExposure] { all(of: kinds) }

    /// All of these kinds, the highest score first.
    func all(of kinds: [FindingKind]) -> [WeighedExposure] {
        kinds.flatMap { (byKind[$0] ?? []).filter { !removed.contains($0.id) } }.sorted(by: ExposureBuilder.precedes)
    }

    /// The highest of these kinds.
    func best(_ kinds: FindingKind...) -> WeighedExposure? { best(of: kinds) { _ in true } }

    /// The way on which a stranger reaches the person best.
    var contact: WeighedExposure? { best(of: [.email, .phone, .messenger], where: \.isContact) }

    /// The best personal address.
    var personalMail: WeighedExposure? { best(of: [.email], where: \.isContact) }

    /// The trip ahead or under way that shows most.
    var currentTravel: WeighedExposure? { best(of: [.travel], where: \.isCurrentTravel) }

    /// What shows best which exchange the person uses.
    var exchangeUse: WeighedExposure? { best(.exchangeUsage, .referral, .supportComplaint, .exchangeUID) }

    /// The best that shows the use of one of these exchanges; of any exchange if the set is empty.
    func exchangeUse(of exchanges: Set<String>, kinds: FindingKind...) -> WeighedExposure? {
        best(of: kinds) { exchanges.isEmpty || $0.exchanges.isEmpty || !exchanges.isDisjoint(with: $0.exchanges) }
    }

    /// The highest of these kinds that fits.
    func best(of kinds: [FindingKind], where fits: (WeighedExposure) -> Bool) -> WeighedExposure? {
        kinds.compactMap { byKind[$0]?.first { !removed.contains($0.id) && fits($0) } }
            .min(by: ExposureBuilder.precedes)
    }
}
