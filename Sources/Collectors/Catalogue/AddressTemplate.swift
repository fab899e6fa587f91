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
        var (text, placeholder) = (text, placeholder)
        // By bytes: catalogues hold thousands of addresses, and walking their characters takes longer than asking the
        // sites.
        pieces = text.withUTF8 { text in
            placeholder.withUTF8 { placeholder in
                var pieces: [String] = []
                var start = 0
                while !placeholder.isEmpty, let place = ByteText.place(of: placeholder, in: text, from: start) {
                    pieces.append(String(decoding: text[start..<place], as: UTF8.self))
                    start = place + placeholder.count
                }
                return pieces + [String(decoding: text[start...], as: UTF8.self)]
            }
        }
    }

    /// Whether the account stands in it at all.
    package var hasPlace: Bool { pieces.count > 1 }

    /// Whether the account is a part of the host's name: `https://{handle}.example.org`.
    package var isHostName: Bool {
        guard hasPlace, var first = pieces.first else { return false }
        return first.withUTF8 { first in
            var separator = "://"
            let scheme = separator.withUTF8 { ByteText.place(of: $0, in: first, from: 0) }
            return scheme.map { !first[($0 + 3)...].contains { [0x2f, 0x3f, 0x23].contains($0) } } ?? false
        }
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
