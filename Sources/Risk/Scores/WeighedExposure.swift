internal import AuditModel

/// An exposure together with what the combination rules ask of it.
struct WeighedExposure: Sendable {
    var exposure: Exposure
    /// The exchanges that its sightings name, in lower case.
    var exchanges: Set<String>
    /// Whether a trip lies ahead or is under way; false for all but travel.
    var isCurrentTravel: Bool
    /// Whether a message to it reaches the person: a personal address, a number, a messenger account.
    var isContact: Bool
    /// Whether it is an e-mail address of which the user said that it is in a breach.
    var isBreached: Bool
    /// The accounts on which it stands.
    let handles: Set<Handle>
    /// The kind's name, which sorts.
    let kindName: String

    init(exposure: Exposure, exchanges: Set<String>, isCurrentTravel: Bool, isContact: Bool, isBreached: Bool) {
        self.exposure = exposure
        self.exchanges = exchanges
        self.isCurrentTravel = isCurrentTravel
        self.isContact = isContact
        self.isBreached = isBreached
        handles = Set(exposure.places.map(\.handle))
        kindName = exposure.kind.rawValue
    }

    var id: String { exposure.id }
    var kind: FindingKind { exposure.kind }
    var score: Int { exposure.score }
    var isSecret: Bool { exposure.kind.isSecret }
}
