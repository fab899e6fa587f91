/// What the caller knows of whose page it hands over.
package struct PageOwnership: Sendable, Hashable {
    /// How much of a page is the owner's.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The owner's own site: everything but comments, quotes and what is marked as somebody else's.
        case ownersSite = "site"
        /// The owner's page on a platform: the bio, the head of the page, and posts that nobody else signed.
        case profilePage = "profile"
        /// A page that the owner only takes part in: what they signed.
        case unknown
    }

    package var kind: Kind
    /// Names that the owner is known to sign with, besides the handle's account: display names, nicknames.
    package var names: [String]

    package init(_ kind: Kind, names: [String] = []) {
        self.kind = kind
        self.names = names
    }

    package static let ownersSite = PageOwnership(.ownersSite)
    package static let profilePage = PageOwnership(.profilePage)
    package static let unknown = PageOwnership(.unknown)

    /// The same, with names that the owner signs with.
    package func signing(_ names: [String]) -> PageOwnership {
        PageOwnership(kind, names: self.names + names)
    }
}
