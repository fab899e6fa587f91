/// Somebody whom a feed names.
package struct FeedPerson: Sendable, Hashable {
    package var name: String?
    /// Without `mailto:`.
    package var email: String?
    /// Absolute, or as written where it cannot be made so.
    package var url: String?

    package init(name: String? = nil, email: String? = nil, url: String? = nil) {
        self.name = name
        self.email = email
        self.url = url
    }

    /// Whether nothing is known of the person.
    package var isEmpty: Bool { name == nil && email == nil && url == nil }

    /// Takes apart what RSS writes into one field: `me@example.org (Maya)`, `Maya <me@example.org>`, either alone.
    package init(_ text: String) {
        let pieces = text.split { " \t\r\n()<>,\"".contains($0) }.map(String.init)
        let email = pieces.first(where: FeedPerson.isEmail)
        let name = pieces.filter { $0 != email }.joined(separator: " ")
        self.name = name.isEmpty ? nil : name
        self.email = email.map { $0.lowercased().hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 }
    }

    private static func isEmail(_ piece: String) -> Bool {
        guard let at = piece.firstIndex(of: "@") else { return false }
        return at != piece.startIndex && piece[at...].contains(".") && !piece.contains("/")
    }
}
