/// A contact that looks like a brand's and is not.
package struct Lookalike: Sendable, Hashable {
    /// How it deceives: stable names.
    package enum Trick: String, Sendable, CaseIterable {
        /// Another character that looks the same.
        case homoglyph
        /// A letter too many, too few or another.
        case typo
        /// Two neighbouring letters swapped.
        case swap
        /// The brand's name with another word.
        case extraWord = "extra-word"
        /// The brand's name before somebody else's domain.
        case subDomain = "sub-domain"
        /// The brand's name before the `@` or the backslash of an address.
        case userInfo = "user-info"
        /// The brand's name under another ending.
        case tldSwap = "tld-swap"
        /// The brand's name under a hoster that anybody can use.
        case freeHost = "free-host"
        /// The brand's address as the shown name of another.
        case displayName = "display-name"
        /// The brand's name with a word of service as an account.
        case serviceAccount = "service-account"
    }

    package var brand: Brand
    package var trick: Trick
    /// What deceives, as it stands in the contact.
    package var part: String
}
