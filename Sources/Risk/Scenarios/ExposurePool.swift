internal import AuditModel

/// The exposures that rules choose from: those of accounts that hang together, above the information band.
struct ExposurePool: Sendable {
    private let byKind: [FindingKind: [WeighedExposure]]

    /// - Parameter exposures: by score from the highest.
    init(_ exposures: [WeighedExposure]) {
        byKind = Dictionary(grouping: exposures, by: \.kind)
    }

    /// All of these kinds, the highest score first.
    func all(_ kinds: FindingKind...) -> [WeighedExposure] { all(of: kinds) }

    /// All of these kinds, the highest score first.
    func all(of kinds: [FindingKind]) -> [WeighedExposure] {
        kinds.flatMap { byKind[$0] ?? [] }.sorted(by: ExposureBuilder.precedes)
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
        kinds.compactMap { byKind[$0]?.first(where: fits) }.min(by: ExposureBuilder.precedes)
    }
}
