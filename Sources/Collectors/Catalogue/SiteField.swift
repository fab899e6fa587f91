package import AuditModel

/// A field that a site states of an account, and where it stands in the answer.
package struct SiteField: Sendable, Hashable {
    /// Where the value stands.
    package enum Place: Sendable, Hashable {
        /// Members and places, with dots: `0.bio`.
        case json(String)
        /// An XPath expression on the page.
        case xpath(String)
    }

    /// What becomes of the value.
    package enum Use: Sendable, Hashable {
        /// The owner's words in that region; HTML is read as such.
        case text(Region)
        /// A fact whose meaning is known.
        case fact(StatedFact.Property)
        /// An address that the owner set.
        case link
    }

    package var place: Place
    package var use: Use
    /// As the site calls it: `Bio`.
    package var label: String

    package init(place: Place, use: Use, label: String) {
        self.place = place
        self.use = use
        self.label = label
    }
}
