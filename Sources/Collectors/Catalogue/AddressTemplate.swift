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
        while !placeholder.isEmpty, let place = Self.place(of: placeholder, in: rest) {
            pieces.append(String(rest[..<place.lowerBound]))
            rest = rest[place.upperBound...]
        }
        self.pieces = pieces + [String(rest)]
    }

    /// Whether the account stands in it at all.
    package var hasPlace: Bool { pieces.count > 1 }

    /// Whether the account is a part of the host's name: `https://{handle}.example.org`.
    package var isHostName: Bool {
        guard hasPlace, let first = pieces.first, let scheme = Self.place(of: "://", in: first[...]) else {
            return false
        }
        return !first.utf8[scheme.upperBound...].contains { "/?#".utf8.contains($0) }
    }

    /// The text with the account in its places.
    package func filled(with account: String, as encoding: Encoding = .address) -> String {
        guard hasPlace else { return pieces.first ?? "" }
        return pieces.joined(separator: Self.written(account, encoding))
    }

    /// As a person writes it, with `{handle}` for the account.
    package var text: String { pieces.joined(separator: "{handle}") }

    /// Where an ASCII text stands first. By bytes: catalogues hold thousands of addresses, and walking their characters
    /// takes longer than asking the sites.
    private static func place(of wanted: String, in text: Substring) -> Range<String.Index>? {
        let bytes = text.utf8
        guard let first = wanted.utf8.first else { return nil }
        var rest = bytes[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: wanted.utf8) { return start..<bytes.index(start, offsetBy: wanted.utf8.count) }
            rest = rest.dropFirst()
        }
        return nil
    }

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
