package import AuditModel
internal import Parsing

/// Reads an account of a Stack Exchange site through its public interface: profile, and the newest own questions and
/// answers (api.stackexchange.com/docs).
package struct StackExchangeCollector: Collector {
    package let platform = Platform(
        id: "stackexchange", name: "Stack Exchange", example: "stackexchange:stackoverflow/12345",
        reads: "the profile, and the newest own questions and answers; the number is that of the profile's address",
        endpoint: "https://api.stackexchange.com")

    /// Hosts of sites that have a name of their own, and what the interface calls them.
    private static let hosts = [
        "stackoverflow.com": "stackoverflow", "serverfault.com": "serverfault", "superuser.com": "superuser",
        "askubuntu.com": "askubuntu", "mathoverflow.net": "mathoverflow.net", "stackapps.com": "stackapps",
    ]

    package init() {}

    package func account(from typed: String) throws(HandleError) -> String {
        let parts = typed.trimmingSpaces().lowercased().split(separator: "/")
        let isFine =
            parts.count == 2 && parts[1].count <= 12 && parts[1].allSatisfy { $0.isASCII && $0.isNumber }
            && parts[0].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
        guard isFine else {
            throw HandleError(
                "'\(typed)' is no account of Stack Exchange: write site and number as in \(platform.example)")
        }
        return parts.joined(separator: "/")
    }

    package func handle(for url: String) -> Handle? {
        guard let address = WebAddress(url), address.isWeb, let host = address.host else { return nil }
        let segments = address.pathSegments
        guard segments.count >= 2, segments[0] == "users" else { return nil }
        let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        let named = bare.hasSuffix(".stackexchange.com") ? String(bare.dropLast(18)) : nil
        guard let site = Self.hosts[bare] ?? named, let account = try? account(from: "\(site)/\(segments[1])") else {
            return nil
        }
        return Handle(platform: platform.id, account: account)
    }

    package func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        var gathering = Gathering(handle, context)
        let parts = handle.account.split(separator: "/").map(String.init)
        guard parts.count == 2 else {
            gathering.note(handle.account, .failed, "write site and number as in \(platform.example)")
            return gathering.collection
        }
        let base = (context.endpoint ?? platform.endpoint ?? "") + "/2.3/users/\(parts[1])"
        let site = "site=" + AddressParts.encode(parts[0])
        let shown = StackExchangeDocuments.profileURL(site: parts[0], id: parts[1])
        let answer = await gathering.json(
            "\(base)?\(site)", shown: shown, found: "the public profile was read", shape: .list(in: "items")
        ) { _, value in
            if value?["error_id"].int == 502 { return .cannotTell("the interface asks to come back later") }
            let isEmpty = value.map { $0["items"] == .array([]) } == true
            return isEmpty ? .absent("\(parts[0]) has no user \(parts[1])") : nil
        }
        guard let user = answer?["items"][0] else { return gathering.collection }
        gathering.keep(StackExchangeDocuments.profile(user, handle: handle, shown: shown))
        // The interface names the seconds for which it wants to be left alone: the posts are not worth the wait.
        guard answer?["backoff"].int == nil else { return gathering.collection }
        let count = min(gathering.context.maximumPosts, 100)
        let posts = await gathering.json(
            "\(base)/posts?\(site)&order=desc&sort=creation&filter=withbody&pagesize=\(count)", shown: shown,
            found: "the newest own posts were read", shape: .list(in: "items"))
        if let posts { gathering.keep(StackExchangeDocuments.posts(posts, handle: handle, shown: shown)) }
        return gathering.collection
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage)
    }
}
