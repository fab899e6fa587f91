package import AuditModel
internal import Parsing

/// Reads Hacker News through its public interface: the "about" text and the newest stories and comments
/// (github.com/HackerNews/API).
package struct HackerNewsCollector: Collector {
    package let platform = Platform(
        id: "hackernews", name: "Hacker News", example: "hackernews:alice",
        reads: "the \"about\" text and the newest own stories and comments",
        endpoint: "https://hacker-news.firebaseio.com")

    private static let rule = AccountRule(
        punctuation: "-_", maximumLength: 32, foldsCase: false, alphabet: "letters, digits, hyphens and underscores")
    /// Each item is a request of its own, one a second: a minute is as long as a user waits.
    private static let maximumItems = 60

    package init() {}

    package func account(from typed: String) throws(HandleError) -> String {
        try Self.rule.account(from: typed, on: platform)
    }

    package func handle(for url: String) -> Handle? {
        guard let address = WebAddress(url), address.isWeb, address.host == "news.ycombinator.com",
            ["/user", "/threads", "/submitted"].contains(address.path), let query = address.query
        else { return nil }
        let names = query.split(separator: "&").filter { $0.hasPrefix("id=") }.map { String($0.dropFirst(3)) }
        guard let name = names.first, let account = try? account(from: name) else { return nil }
        return Handle(platform: platform.id, account: account)
    }

    package func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        var gathering = Gathering(handle, context)
        let base = (context.endpoint ?? platform.endpoint ?? "") + "/v0"
        let user = await gathering.json(
            "\(base)/user/\(AddressParts.encode(handle.account)).json",
            shown: HackerNewsDocuments.profileURL(handle.account), found: "the public profile was read",
            shape: .object(naming: "id")
        ) { page, value in
            // The interface answers `null` with status 200 for a user that it does not know.
            page.status == 200 && value?.isNull == true ? .absent("Hacker News has no user \(handle.account)") : nil
        }
        guard let user else { return gathering.collection }
        gathering.keep(HackerNewsDocuments.profile(user, handle: handle))
        await collectItems(user["submitted"].array, &gathering, base: base)
        return gathering.collection
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage) { HackerNewsDocuments.any($0, handle: handle) }
    }

    private func collectItems(_ ids: [JSONValue], _ gathering: inout Gathering, base: String) async {
        let handle = gathering.handle
        let count = min(ids.count, Self.maximumItems, gathering.context.maximumPosts)
        var document = HackerNewsDocuments.submissions(handle: handle)
        for (index, id) in ids.prefix(count).enumerated() {
            guard let id = id.int else { continue }
            let item = await gathering.json(
                "\(base)/item/\(id).json", shown: HackerNewsDocuments.itemURL(id),
                found: "read: \(index + 1) of the newest \(count) of \(ids.count) stories and comments",
                shape: .object(naming: "id")
            ) { page, value in
                page.status == 200 && value?.isNull == true ? .absent("item \(id) is gone") : nil
            }
            if let item { HackerNewsDocuments.add(item, to: &document) }
            // One closed door is like the next: the rest would only be 59 more of the same.
            if gathering.lastVerdict == .cannotTell || gathering.lastVerdict == .failed { break }
        }
        gathering.keep(document)
    }
}
