/// An account on a platform: `github:alice`, `mastodon:alice@example.social`, or an address (`web:https://…`).
package struct Handle: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The platform's id, in lower case.
    package var platform: String
    /// The account in the form that the platform uses.
    package var account: String

    package init(platform: String, account: String) {
        self.platform = platform
        self.account = account
    }

    /// As a user types it; a web address stands for itself.
    package var description: String {
        platform == "web" ? account : platform + ":" + account
    }

    package static func < (a: Handle, b: Handle) -> Bool {
        (a.platform, a.account) < (b.platform, b.account)
    }
}

/// What is wrong with a handle.
package struct HandleError: Error, Sendable, Hashable, CustomStringConvertible {
    /// In lower case; names what was typed and says what is right.
    package var description: String

    package init(_ description: String) {
        self.description = description
    }
}
