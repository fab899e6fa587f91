package import AuditModel
internal import Parsing

/// Platforms whose pages are drawn by scripts or walled, and whose feeds are open: the feed of an account is read.
package struct FeedCollector: Collector {
    package let platform: Platform
    private let rule: AccountRule
    private let profiles: ProfileAddress
    /// The path of the feed, `*` for the account.
    private let feed: String
    /// The page that a person opens, `*` for the account.
    private let page: String

    /// One collector a platform.
    package static let all: [any Collector] = [
        FeedCollector(
            "medium", "Medium", endpoint: "https://medium.com", feed: "/feed/@*", page: "https://medium.com/@*",
            rule: AccountRule(punctuation: "._", maximumLength: 30, alphabet: "letters, digits, dots and underscores"),
            profiles: ProfileAddress(hosts: ["medium.com"], marker: "@")),
        FeedCollector(
            "tumblr", "Tumblr", endpoint: nil, feed: "https://*.tumblr.com/rss", page: "https://*.tumblr.com/",
            rule: AccountRule(punctuation: "-", maximumLength: 32, alphabet: "letters, digits and hyphens"),
            profiles: ProfileAddress(
                hosts: ["tumblr.com"], reserved: ["dashboard", "explore", "search", "tagged", "settings"])),
        FeedCollector(
            "substack", "Substack", endpoint: nil, feed: "https://*.substack.com/feed", page: "https://*.substack.com/",
            rule: AccountRule(punctuation: "-", maximumLength: 60, alphabet: "letters, digits and hyphens"),
            profiles: ProfileAddress(hosts: [])),
    ]

    private init(
        _ id: String, _ name: String, endpoint: String?, feed: String, page: String, rule: AccountRule,
        profiles: ProfileAddress
    ) {
        platform = Platform(
            id: id, name: name, example: id + ":alice", reads: "the feed: newest posts, and what it says of its author",
            endpoint: endpoint, takesEndpoint: true)
        self.feed = feed
        self.page = page
        self.rule = rule
        self.profiles = profiles
    }

    package func account(from typed: String) throws(HandleError) -> String {
        try rule.account(from: typed, on: platform)
    }

    package func handle(for url: String) -> Handle? {
        let named = profiles.account(in: url) ?? subdomain(of: url)
        guard let named, let account = try? account(from: named) else { return nil }
        return Handle(platform: platform.id, account: account)
    }

    package func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        var gathering = Gathering(handle, context)
        let name = AddressParts.encode(handle.account)
        let shown = Self.filled(page, name)
        let url = address(of: name, endpoint: context.endpoint)
        let answer = await gathering.page(
            PageRequest(url: url, isInterface: true), shown: shown, found: "the feed was read"
        ) { $0.status == 404 || $0.status == 410 ? .absent("\(platform.name) has no \(handle.account)") : nil }
        guard let answer else { return gathering.collection }
        guard let feed = FeedReader.read(answer), let address = WebAddress(shown) else {
            gathering.note(shown, .cannotTell, "the answer is no feed: " + Ruling.advice(url: shown, handle: handle))
            return gathering.collection
        }
        gathering.keep(
            FeedDocuments.document(
                feed, at: address, handle: handle, scope: SiteScope(address, member: nil),
                maximumPosts: context.maximumPosts))
        return gathering.collection
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage)
    }

    private func address(of name: String, endpoint: String?) -> String {
        let path = Self.filled(feed, name)
        guard path.hasPrefix("https://") else { return (endpoint ?? platform.endpoint ?? "") + path }
        guard let endpoint, let whole = WebAddress(path) else { return path }
        return endpoint + "/" + name + whole.path
    }

    /// The account of `https://alice.tumblr.com/`.
    private func subdomain(of url: String) -> String? {
        guard let pattern = WebAddress(page.replacing("*", with: "x"))?.host, pattern.hasPrefix("x."),
            let address = WebAddress(url), address.isWeb, let host = address.host, address.path == "/",
            host.hasSuffix(pattern.dropFirst())
        else { return nil }
        let name = host.dropLast(pattern.count - 1)
        return name.contains(".") || name == "www" ? nil : String(name)
    }

    private static func filled(_ template: String, _ name: String) -> String {
        template.replacing("*", with: name)
    }
}
