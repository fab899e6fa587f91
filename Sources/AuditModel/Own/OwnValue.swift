/// A value that the user's profile lists as their own, in clear: never written anywhere.
package struct OwnValue: Sendable, Hashable {
    /// As what it is reported.
    package var kind: FindingKind
    /// As reports call it: an e-mail address in lower case, a phone number with `+` and its calling code, all else as
    /// the profile writes it.
    package var text: String
    /// What reports say of it: `exchange`.
    package var fields: [String: String]

    package init(kind: FindingKind, text: String, fields: [String: String] = [:]) {
        self.kind = kind
        self.text = text
        self.fields = fields
    }
}
