package import AuditModel

/// A moment in the life of an exposure. That it was seen again stands in the audits themselves and is no event, so
/// that an audit which finds what the one before found costs next to nothing.
package struct ExposureEvent: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case new, changed, acknowledged, unacknowledged, fixed, reappeared
    }

    package var kind: Kind
    /// The exposure's id.
    package var exposure: String
    package var at: Timestamp
    /// The number of the audit that brought it; nil for what the user did.
    package var audit: Int?
    package var note: String?
    package var until: CivilDate?
}

/// Where an exposure stands in its life: `exposures.state`.
enum LifeState: Int {
    case open = 0
    case fixed = 1
}
