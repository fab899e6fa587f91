/// The addresses under which one account can be found, and the accounts that it calls its owner's too.
///
/// What both sides say of each other is certain to whoever reads it; what one side says alone may be anybody's claim.
package struct LinkedProfile: Sendable, Hashable, Codable {
    /// How two accounts link to each other with `rel=me` or in a field for it.
    package enum Direction: String, Sendable, Hashable, CaseIterable {
        /// Neither links to the other.
        case none
        /// One links to the other.
        case oneWay = "one-way"
        /// Both do: they are one person's.
        case twoWay = "two-way"
    }

    /// Addresses of the account, as ``key(_:)`` writes them.
    private let addresses: Set<String>
    /// Addresses of other accounts, in the same form.
    private let links: Set<String>

    /// What the documents of an account say; the first is its profile.
    package init(of handle: Handle, documents: [Document]) {
        addresses = Set([handle.account, documents.first?.url ?? ""].compactMap(LinkedProfile.key))
        let stated = documents.flatMap(\.facts).filter { $0.property == .sameAs && $0.owner == .own }.map(\.value)
        let linked = documents.flatMap(\.links).filter { $0.relations.contains("me") && $0.owner == .own }.map(\.url)
        links = Set((stated + linked).compactMap(LinkedProfile.key))
    }

    /// How this account and another link to each other.
    package func direction(to other: LinkedProfile) -> Direction {
        let there = !links.isDisjoint(with: other.addresses)
        let back = !other.links.isDisjoint(with: addresses)
        return there && back ? .twoWay : there || back ? .oneWay : .none
    }

    /// Whether an address is that of this account.
    package func isAddress(_ address: String) -> Bool {
        LinkedProfile.key(address).map(addresses.contains) ?? false
    }

    /// An address as addresses of accounts are compared: scheme, user, `www.`, default port, a slash at the end and
    /// fragment do not count, nor the case of the host. Nil for what is no web address.
    package static func key(_ address: String) -> String? {
        guard let parsed = WebAddress(address), parsed.isWeb, let host = parsed.host else { return nil }
        var key = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        if let port = parsed.port { key += ":" + String(port) }
        var path = parsed.path[...]
        while path.hasSuffix("/") { path = path.dropLast() }
        return key + path + (parsed.query.map { "?" + $0 } ?? "")
    }
}
