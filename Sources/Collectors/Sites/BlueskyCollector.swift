package import AuditModel
internal import Parsing

/// Reads Bluesky through its public, keyless interface: profile and own posts (docs.bsky.app).
package struct BlueskyCollector: Collector {
    package let platform = Platform(
        id: "bluesky", name: "Bluesky", example: "bluesky:alice.bsky.social",
        reads: "the profile and the own posts with their links and image descriptions",
        endpoint: "https://public.api.bsky.app")

    private static let rule = AccountRule(
        punctuation: ".-:", maximumLength: 253, alphabet: "the whole handle with its dots, or a did:")
    private static let profiles = ProfileAddress(hosts: ["bsky.app"], folders: [["profile"]])
    /// The most that the interface gives at once.
    private static let postsAtOnce = 100

    package init() {}

    package func account(from typed: String) throws(HandleError) -> String {
        let name = try Self.rule.account(from: typed, on: platform)
        let isHandle = name.contains(".") && !name.contains(":") && name.first != "." && name.last != "."
        guard isHandle || name.hasPrefix("did:plc:") || name.hasPrefix("did:web:") else {
            throw HandleError("'\(typed)' is no whole Bluesky handle: write it as in bluesky:\(name).bsky.social")
        }
        return name
    }

    package func handle(for url: String) -> Handle? {
        guard let name = Self.profiles.account(in: url), let account = try? account(from: name) else { return nil }
        return Handle(platform: platform.id, account: account)
    }

    package func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        var gathering = Gathering(handle, context)
        let base = (context.endpoint ?? platform.endpoint ?? "") + "/xrpc/"
        let shown = BlueskyDocuments.profileURL(handle.account)
        let answer = await gathering.json(
            base + "app.bsky.actor.getProfile?actor=" + AddressParts.encode(handle.account), shown: shown,
            found: "the public profile was read", shape: .object(naming: "did"), rule: { missing($0, $1, handle) })
        guard let profile = answer else { return gathering.collection }
        let document = BlueskyDocuments.profile(profile, handle: handle)
        gathering.keep(document)
        await collectPosts(&gathering, base: base, author: profile["did"].string, reach: document.reach)
        await gathering.readPictures()
        return gathering.collection
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage) { BlueskyDocuments.any($0, handle: handle) }
    }

    private func collectPosts(_ gathering: inout Gathering, base: String, author: String?, reach: Reach) async {
        let handle = gathering.handle
        var feed = BlueskyDocuments.Feed(
            handle: handle, author: author, reach: reach, maximumPosts: gathering.context.maximumPosts)
        var cursor: String?
        var asked: Set<String> = []
        repeat {
            let limit = min(Self.postsAtOnce, gathering.context.maximumPosts)
            var url = base + "app.bsky.feed.getAuthorFeed?actor=\(AddressParts.encode(handle.account))&limit=\(limit)"
            if let cursor { url += "&cursor=" + AddressParts.encode(cursor) }
            let answer = await gathering.json(
                url, shown: feed.document.url, found: "own posts were read", shape: .list(in: "feed"),
                rule: { missing($0, $1, handle) })
            guard let answer, feed.add(answer) else { break }
            cursor = answer["cursor"].string
        } while !feed.isFull && cursor.map { !$0.isEmpty && asked.insert($0).inserted } ?? false
        gathering.keep(feed.document)
    }

    /// The interface says "no such account" with status 400 and a message.
    private func missing(_ page: Page, _ value: JSONValue?, _ handle: Handle) -> Ruling? {
        guard page.status == 400, let value else { return nil }
        switch value["error"].string {
        case "AccountTakedown": return .absent("Bluesky has taken the account \(handle.account) down")
        case "AccountDeactivated": return .absent("the account \(handle.account) is deactivated")
        default: break
        }
        let message = (value["message"].string ?? "").lowercased()
        let isMissing = message.contains("profile not found") || message.contains("unable to resolve handle")
        return isMissing ? .absent("Bluesky has no account \(handle.account)") : nil
    }
}
