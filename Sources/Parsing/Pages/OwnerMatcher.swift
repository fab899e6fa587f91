internal import AuditModel

/// Tells whether a signature is the owner's.
struct OwnerMatcher {
    private let names: Set<String>
    private let account: String
    private let page: WebAddress?
    private let site: WebAddress?

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
        candidates.contains { names.contains(OwnerMatcher.key($0)) } || urls.contains(where: isOwn)
    }

    /// Whether an address leads to the owner's account on the same site, or to the owner's own site.
    func isOwn(_ url: String) -> Bool {
        guard let address = WebAddress(url) else { return false }
        if let site, address.isSameSite(as: site) {
            return site.pathSegments == address.pathSegments
        }
        guard !account.isEmpty, let page, address.isSameSite(as: page), let last = address.pathSegments.last else {
            return false
        }
        let name = last.split(whereSeparator: { $0 == ":" || $0 == "=" }).last.map(String.init) ?? last
        return OwnerMatcher.key(name) == account
    }

    /// Whether an address lies on the site of the page.
    func isOnPageSite(_ url: String) -> Bool {
        guard let page, let address = WebAddress(url) else { return false }
        return address.isSameSite(as: page)
    }

    /// A name as it is compared: without case, space around, a leading `@` or `~`, and `_` for spaces.
    private static func key(_ name: String) -> String {
        var text = name.trimmingSpaces().lowercased()
        while text.hasPrefix("@") || text.hasPrefix("~") { text.removeFirst() }
        return String(text.map { $0 == "_" || $0.isWhitespace ? " " : $0 })
    }
}
