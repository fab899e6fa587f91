package import AuditModel

/// What is known of a text besides its bytes.
package struct ScanContext: Sendable, Hashable {
    /// The day on which it was posted: relative dates count from it. Nil: not known, and nothing asks a clock.
    package var posted: CivilDate?
    /// The part of the page.
    package var region: Region
    /// Whose words.
    package var owner: Ownership
    /// What the page calls the field (`Location`): a cue that stands before the text.
    package var label: String?
    /// BCP 47.
    package var language: String?
    /// ISO 3166 country of the owner, if the profile gives it: how national phone numbers are read.
    package var country: String?

    package init(
        posted: CivilDate? = nil, region: Region = .post, owner: Ownership = .own, label: String? = nil,
        language: String? = nil, country: String? = nil
    ) {
        self.posted = posted
        self.region = region
        self.owner = owner
        self.label = label
        self.language = language
        self.country = country
    }
}
