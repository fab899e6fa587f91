/// One thing that ties two accounts to each other.
package struct IdentityTie: Sendable, Hashable, Codable {
    /// What ties them.
    package enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
        /// Each links to the other.
        case mutualLink = "mutual-link"
        /// One links to the other.
        case link
        /// The same value stands on both: an e-mail address, a number, a name, a wallet.
        case value
        /// They have the same account name.
        case name
        /// They show the same picture.
        case picture
        /// They say the same of their owner.
        case bio
        /// They are pages of one site.
        case site
    }

    package var first: Handle
    package var second: Handle
    package var cause: Cause
    /// The id of the exposure that ties them, where it is one.
    package var exposure: String?

    /// The accounts in their order, whichever way they are given.
    package init(_ a: Handle, _ b: Handle, cause: Cause, exposure: String? = nil) {
        first = min(a, b)
        second = max(a, b)
        self.cause = cause
        self.exposure = exposure
    }
}
