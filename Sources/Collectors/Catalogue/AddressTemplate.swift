internal import AuditModel

/// A text with places for the account: `https://example.org/users/{handle}`.
package struct AddressTemplate: Sendable, Hashable {
    /// How the account is written where it stands.
    package enum Encoding: Sendable, Hashable {
        /// Percent-encoded, as in an address or a form.
        case address
        /// Escaped for a JSON string.
        case json
        /// As it is.
        case plain
    }

    /// The text between the places; one more than there are places.
    package let pieces: [String]

    /// - Parameter placeholder: what stands for the account: `{handle}`, `{account}`, `{}`.
    package init(_ text: String, placeholder: String = "{handle}") {
        var pieces: [String] = []
        var rest = text[...]
        while !placeholder.isEmpty, let place = rest.firstRange(of: placeholder) {
            pieces.append(String(rest[..<place.lowerBound]))
            rest = rest[place.upperBound...]
        }
        self.pieces = pieces + [String(rest)]
    }

    /// Whether the account stands in it at all.
    package var hasPlace: Bool { pieces.count > 1 }

    /// Whether the account is a part of the host's name: `https://{handle}.example.org`.
    package var isHostName: Bool {
        guard hasPlace, let first = pieces.first, let scheme = first.firstRange(of: "://") else { return false }
        return !first[scheme.upperBound...].contains { "/?#".contains($0) }
    }

    /// The text with the account in its places.
    package func filled(with account: String, as encoding: Encoding = .address) -> String {
        guard hasPlace else { return pieces.first ?? "" }
        return pieces.joined(separator: Self.written(account, encoding))
    }

    /// As a person writes it, with `{handle}` for the account.
    package var text: String { pieces.joined(separator: "{handle}") }

    private static func written(_ account: String, _ encoding: Encoding) -> String {
        switch encoding {
        case .address: return AddressParts.encode(account)
        case .plain: return account
        case .json:
            var writer = JSONWriter()
            writer.string(account)
            return String(writer.text.dropFirst().dropLast())
        }
    }
}
