/// What the directory says of a contact. There is no "safe": a sender is forged easily.
package struct ContactVerdict: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        /// On the brand's published list.
        case listed
        /// Not on the list of the brand that it says it is of.
        case notListed = "not-listed"
        /// Made to look like a brand's.
        case lookalike
        /// The brand says that it never uses this channel.
        case neverUsed = "never-used"
        /// Nothing is known of whom it says it is of.
        case unknownBrand = "unknown-brand"
    }

    package var kind: Kind
    /// The brand that it is of, looks like, or says that it is of.
    package var brand: Brand?
    /// The name that was claimed, where the directory has no such brand.
    package var claimed: String?
    /// Stable names of what counted.
    package var reasons: [String]
    /// The same in sentences.
    package var sentences: [String]
    /// What the contact was read as.
    package var contact: Contact

    /// What to call the brand in an answer for programs: its id, or what was claimed.
    package var brandName: String? { brand?.id ?? claimed }

    /// How to find out more, whatever the verdict.
    package var confirmation: String? { brand?.confirmation }
}
