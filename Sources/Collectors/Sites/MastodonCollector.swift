package import AuditModel
internal import Parsing

/// Reads Mastodon servers and those that speak its interface: profile, fields and own posts
/// (docs.joinmastodon.org/methods/accounts).
package struct MastodonCollector: Collector {
    package let platform = Platform(
        id: "mastodon", name: "Mastodon", example: "mastodon:alice@example.social",
        reads: "the profile, its fields, and the own posts and replies with their image descriptions",
        endpoint: nil, takesEndpoint: true)

    private static let rule = AccountRule(
        punctuation: "_.-", maximumLength: 64, alphabet: "letters, digits, dots, hyphens and underscores")
    /// Sites of other makes that also write `/@name`.
    private static let otherSites: Set<String> = [
        "tiktok.com", "youtube.com", "medium.com", "threads.net", "threads.com", "substack.com", "t.me", "odysee.com",
        "flipboard.com", "lbry.tv", "unsplash.com", "keybase.io", "npmjs.com", "hackmd.io", "warpcast.com",
    ]
    /// The most that the interface gives at once.
    private static let postsAtOnce = 40

    package init() {}

    package func account(from typed: String) throws(HandleError) -> String {
        let parts = typed.trimmingSpaces().split(separator: "@")
        guard parts.count == 2, let server = WebAddress("https://" + parts[1]), let host = server.host,
            host.contains("."), server.path == "/", server.query == nil
        else {
            throw HandleError("'\(typed)' does not name account and server: write it as in \(platform.example)")
        }
        let port = server.port.map { ":\($0)" } ?? ""
        return try Self.rule.account(from: String(parts[0]), on: platform) + "@" + host + port
    }

    package func handle(for url: String) -> Handle? {
        guard let address = WebAddress(url), address.isWeb, let host = address.host,
            let segment = address.pathSegments.first, address.pathSegments.count == 1, segment.hasPrefix("@"),
            !Self.otherSites.contains(where: { host == $0 || host.hasSuffix("." + $0) })
        else { return nil }
        let name = segment.dropFirst()
        let port = address.port.map { ":\($0)" } ?? ""
        // `/@alice@other.example` is another server's account, seen from here.
        let full = name.contains("@") ? String(name) : name + "@" + host + port
        guard let account = try? account(from: full) else { return nil }
        return Handle(platform: platform.id, account: account)
    }

    package func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        var gathering = Gathering(handle, context)
        let parts = handle.account.split(separator: "@").map(String.init)
        guard parts.count == 2 else {
            gathering.note(handle.account, .failed, "the handle names no server: write it as in \(platform.example)")
            return gathering.collection
        }
        var base = context.endpoint ?? "https://" + parts[1]
        var answer = await lookUp(parts[0], at: base, &gathering)
        if case .noInterface = answer, let other = await findServer(of: handle, at: base, &gathering) {
            base = other
            answer = await lookUp(parts[0], at: base, &gathering)
        }
        guard case .account(let account) = answer else { return gathering.collection }
        let profile = MastodonDocuments.profile(account, handle: handle)
        gathering.keep(profile)
        if let id = account["id"].text { await collectPosts(of: id, at: base, profile, &gathering) }
        await gathering.readPictures()
        return gathering.collection
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage) { MastodonDocuments.any($0, handle: handle) }
    }

    // MARK: The steps

    private enum LookUp {
        case account(JSONValue)
        /// There is a server, which does not speak this interface: it may only lend its name to the accounts.
        case noInterface
        case nothing
    }

    private func lookUp(_ name: String, at base: String, _ gathering: inout Gathering) async -> LookUp {
        var speaks = true
        let handle = gathering.handle
        let answer = await gathering.json(
            base + "/api/v1/accounts/lookup?acct=" + AddressParts.encode(name),
            shown: base + "/@" + name, found: "the public profile was read",
            shape: .object(naming: "acct")
        ) { page, value in
            speaks = value != nil || ![200, 404, 405].contains(page.status)
            return speaks
                ? ruling(page, value, handle) : .cannotTell("this address does not speak Mastodon's interface")
        }
        guard let answer else { return speaks ? .nothing : .noInterface }
        if let new = MastodonDocuments.newAddress(answer) {
            gathering.note(
                base + "/@" + name, .found, "the account says that it moved to \(new): add that handle if it is yours")
        }
        return .account(answer)
    }

    /// Asks by WebFinger (RFC 7033) on which server the accounts of a domain live.
    private func findServer(of handle: Handle, at base: String, _ gathering: inout Gathering) async -> String? {
        let url = base + "/.well-known/webfinger?resource=acct:" + AddressParts.encode(handle.account)
        let answer = await gathering.json(
            url, headers: [HeaderField(name: "accept", value: "application/jrd+json")], shown: base,
            found: "the account's server was looked up")
        let own = answer?["links"].array.first { $0["rel"].string == "self" }
        guard let address = own?["href"].string.flatMap({ WebAddress($0) }), address.isWeb, let host = address.host
        else { return nil }
        let server = address.scheme + "://" + host + (address.port.map { ":\($0)" } ?? "")
        return server == base ? nil : server
    }

    private func collectPosts(
        of id: String, at base: String, _ profile: Document, _ gathering: inout Gathering
    ) async {
        var posts = MastodonDocuments.Posts(
            handle: gathering.handle, accountID: id, profile: profile, maximumPosts: gathering.context.maximumPosts)
        let handle = gathering.handle
        repeat {
            let limit = min(Self.postsAtOnce, gathering.context.maximumPosts)
            var url = base + "/api/v1/accounts/\(AddressParts.encode(id))/statuses?limit=\(limit)&exclude_reblogs=true"
            if let last = posts.lastID { url += "&max_id=" + AddressParts.encode(last) }
            let answer = await gathering.json(
                url, shown: profile.url, found: "own posts were read", shape: .list
            ) {
                ruling($0, $1, handle)
            }
            guard let answer, posts.add(answer) else { break }
        } while !posts.isFull
        gathering.keep(posts.document)
    }

    private func ruling(_ page: Page, _ value: JSONValue?, _ handle: Handle) -> Ruling? {
        switch page.status {
        case 200 where value?["suspended"].bool == true, 410:
            .absent("the account \(handle.account) is suspended: the server shows nothing of it any more")
        case 404: .absent("the server has no account \(handle.account)")
        case 401, 403:
            .cannotTell(
                "this server shows profiles only to signed-in people (status \(page.status)): save the profile page "
                    + "from your browser, and give it with --from-file PAGE --as \(handle)")
        default: nil
        }
    }
}
