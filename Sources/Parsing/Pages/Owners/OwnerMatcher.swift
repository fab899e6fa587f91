internal import AuditModel

/// Tells whether a signature is the owner's.
struct OwnerMatcher {
    /// Names that the owner goes by, as they are compared.
    let names: Set<String>
    private let account: String
    private let page: WebAddress?
    private let site: WebAddress?

    /// Fields of a query that name a person.
    private static let keys: Set<String> = ["u", "id", "user", "username", "name", "member", "author", "screen_name"]

    init(handle: Handle, ownership: PageOwnership, page: WebAddress?) {
        let address = WebAddress(handle.account)
        site = address?.isWeb == true ? address : nil
        let bare = handle.account.hasPrefix("@") ? String(handle.account.dropFirst()) : handle.account
        let local = site == nil ? String(bare.prefix { $0 != "@" }) : ""
        account = OwnerMatcher.key(local)
        names = Set(([local, site == nil ? bare : ""] + ownership.names).map(OwnerMatcher.key)).subtracting([""])
        self.page = page
    }

    /// Whether one of the names or addresses of an author is the owner's.
    func matches(names candidates: [String], urls: [String]) -> Bool {
        matches(names: candidates) || urls.contains(where: isOwn)
    }

    /// Whether one of the names is the owner's. Anybody may bear it.
    func matches(names candidates: [String]) -> Bool {
        candidates.contains { names.contains(OwnerMatcher.key($0)) }
    }

    /// Whether an address leads to the owner's account on the same site, or to the owner's own site.
    func isOwn(_ url: String) -> Bool {
        guard let address = WebAddress(url), address.isWeb else { return false }
        if let site, address.isSameSite(as: site) {
            return site.pathSegments == address.pathSegments && site.query == address.query
        }
        guard !account.isEmpty, let page, address.isSameSite(as: page) else { return false }
        if let last = address.pathSegments.last, OwnerMatcher.accounts(in: last).contains(account) { return true }
        return OwnerMatcher.fields(of: address).contains(account)
    }

    /// Whether an address lies on the site of the page.
    func isOnPageSite(_ url: String) -> Bool {
        guard let page, let address = WebAddress(url) else { return false }
        return address.isSameSite(as: page)
    }

    /// The names that the last part of a path may hold: `@maya`, `User:Maya`, `maya.12`, `12-maya`.
    private static func accounts(in segment: String) -> Set<String> {
        let name = segment.split(whereSeparator: { $0 == ":" || $0 == "=" }).last.map(String.init) ?? segment
        var names: Set<String> = [key(name)]
        if let dot = name.lastIndex(of: "."), name[name.index(after: dot)...].utf8.allSatisfy(Bytes.isDigit) {
            names.insert(key(String(name[..<dot])))
        }
        if let dash = name.firstIndex(of: "-"), name[..<dash].utf8.allSatisfy(Bytes.isDigit) {
            names.insert(key(String(name[name.index(after: dash)...])))
        }
        return names.subtracting([""])
    }

    private static func fields(of address: WebAddress) -> [String] {
        guard let query = address.query, query.utf8.count < 500 else { return [] }
        return query.split { $0 == "&" || $0 == ";" }.compactMap { field in
            let parts = field.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, keys.contains(parts[0].lowercased()) else { return nil }
            return key(String(parts[1]).decodingPercent())
        }
    }

    /// A name as it is compared: without case, space around, a leading `@` or `~`, and `_` for spaces.
    static func key(_ name: String) -> String {
        var text = name.trimmingSpaces().lowercased()
        while text.hasPrefix("@") || text.hasPrefix("~") { text.removeFirst() }
        return String(text.map { $0 == "_" || $0.isWhitespace ? " " : $0 })
    }
}
