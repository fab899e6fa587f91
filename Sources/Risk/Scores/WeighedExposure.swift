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

    var id: String { exposure.id }
    var kind: FindingKind { exposure.kind }
    var score: Int { exposure.score }
    var handles: Set<Handle> { Set(exposure.places.map(\.handle)) }
    var isSecret: Bool { exposure.kind.isSecret }
}
