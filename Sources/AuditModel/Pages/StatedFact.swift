/// Something that a page states in a field of its own, not in prose: no guess is needed to know what it is.
package struct StatedFact: Sendable, Hashable {
    /// The fields that are modelled.
    package enum Property: String, Sendable, Hashable, CaseIterable {
        case name
        case givenName = "given-name"
        case familyName = "family-name"
        case nickname
        case email
        case telephone
        case birthDate = "birth-date"
        case address
        case locality
        case coordinates
        case employer
        case jobTitle = "job-title"
        case education
        case url
        /// An account that the owner says is theirs too.
        case sameAs = "same-as"
        case image
        /// Make and model of the device that a picture was taken with.
        case device
        /// A number that only one such device has.
        case deviceSerial = "device-serial"
        /// A public key, or where it lies.
        case key
    }

    /// Which field.
    package var property: Property
    /// Its value as the page writes it, entities decoded.
    package var value: String
    /// What stated it: `JSON-LD`, `h-card`, `microdata`, `Open Graph`, `mailto`, `GitHub API`...
    package var source: String
    /// Whose field it is.
    package var owner: Ownership
    /// The address where it stands, if it differs from the page's.
    package var url: String?
    /// When it was stated, as written, if known.
    package var time: ZonedTime?
    /// The part of the page that it belongs to: a post, where it is a field of a post.
    package var region = Region.metadata
    /// Whether it still stands there.
    package var standing = Standing.current

    /// A fact; `posted` is for whoever knows only the day.
    package init(
        property: Property, value: String, source: String, owner: Ownership, url: String? = nil,
        posted: CivilDate? = nil, time: ZonedTime? = nil
    ) {
        self.property = property
        self.value = value
        self.source = source
        self.owner = owner
        self.url = url
        self.time = time ?? posted.map { ZonedTime(day: $0) }
    }

    /// The day it was stated, in the zone that it was written in; setting it leaves no time of the day.
    package var posted: CivilDate? {
        get { time?.wholeDay }
        set { time = newValue.map { ZonedTime(day: $0) } }
    }
}
