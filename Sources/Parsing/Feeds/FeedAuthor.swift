internal import AuditModel

/// Takes apart what RSS writes into its `author` fields.
enum FeedAuthor {
    /// `me@example.org (Maya)`, `Maya <me@example.org>`, either alone.
    static func parts(_ text: String) -> (name: String?, email: String?) {
        let pieces = text.split { " \t\n()<>,\"".contains($0) }.map(String.init)
        let email = pieces.first { piece in
            guard let at = piece.firstIndex(of: "@") else { return false }
            return at != piece.startIndex && piece[at...].contains(".")
        }
        let name = pieces.filter { $0 != email }.joined(separator: " ")
        let address = email.map { $0.hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 }
        return (name.isEmpty ? nil : name, address)
    }
}
