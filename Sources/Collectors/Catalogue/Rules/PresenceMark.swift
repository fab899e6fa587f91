/// A sign in an answer.
package enum PresenceMark: Sendable, Hashable {
    /// The text stands in the body, byte for byte; the account may be a part of it.
    case text(AddressTemplate)
    /// A member of the JSON answer, named by a path with dots (`data.0.id`), holds what the test wants.
    case json(path: String, JSONTest)
    /// An XPath expression selects something on the page, or is true.
    case xpath(String)
    /// The address at which the answer ended, or to which it redirects, holds the text.
    case address(AddressTemplate)

    /// What a member must be.
    package enum JSONTest: Sendable, Hashable {
        /// There, and neither null nor false nor empty.
        case filled
        /// Not there, null, false or empty.
        case missing
        /// The account's name, in whatever case.
        case account
        /// That text, number or truth value.
        case equals(String)
    }
}
