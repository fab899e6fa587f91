internal import AuditModel

/// What an account is called, so that the same name on two sites can be told.
enum AccountName {
    /// Shorter names are many people's.
    private static let leastLength = 4

    /// The name in lower case, letters and digits only; nil if the account has none that tells it apart.
    static func key(of handle: Handle) -> String? {
        let name: Substring
        if handle.platform == "web" {
            guard let last = pathName(of: handle.account) else { return nil }
            name = last
        } else if handle.platform == "bluesky" {
            name = handle.account.prefix { $0 != "." }
        } else {
            name = handle.account.drop { $0 == "@" }.prefix { $0 != "@" }
        }
        let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
        return key.count >= leastLength ? key : nil
    }

    /// The host of a site that is the account's as a whole: a page at its root, a domain as a handle.
    static func ownHost(of handle: Handle) -> String? {
        switch handle.platform {
        case "web":
            guard let key = LinkedProfile.key(handle.account), !key.contains("/"), !key.contains("?") else {
                return nil
            }
            return key
        case "bluesky":
            let account = handle.account.lowercased()
            return account.contains(".") && !account.hasSuffix(".bsky.social") ? account : nil
        default: return nil
        }
    }

    /// The host that an account stands on, where its handle says it.
    static func host(of handle: Handle) -> String? {
        guard handle.platform == "web" else { return ownHost(of: handle) }
        return LinkedProfile.key(handle.account).map { String($0.prefix { $0 != "/" && $0 != "?" }) }
    }

    /// `maya` of `https://wiki.example.net/wiki/User:Maya` and of `https://forum.example.net/members/maya`.
    private static func pathName(of address: String) -> Substring? {
        guard let key = LinkedProfile.key(address) else { return nil }
        let parts = key.prefix { $0 != "?" }.split(separator: "/")
        guard parts.count > 1, let last = parts.last else { return nil }
        return last.split(separator: ":").last?.drop { $0 == "~" || $0 == "@" }
    }
}
