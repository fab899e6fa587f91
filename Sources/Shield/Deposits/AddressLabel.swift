/// An address that the user knows, under a name.
package struct AddressLabel: Sendable, Hashable, Codable {
    package var name: String
    package var address: String
    /// The day on which it was added, as `2026-03-01`.
    package var added: String?

    package init(name: String, address: String, added: String? = nil) {
        self.name = name
        self.address = address
        self.added = added
    }

    /// The address in the form in which equal ones are equal.
    var key: String { AddressLabel.key(address) }
}
