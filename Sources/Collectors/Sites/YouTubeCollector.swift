package import AuditModel
internal import Parsing

/// Reads a YouTube channel: its page, and the feed of its newest videos with their descriptions, which is open.
package struct YouTubeCollector: Collector {
    package let platform = Platform(
        id: "youtube", name: "YouTube", example: "youtube:alice",
        reads: "the channel's page, and titles and descriptions of its newest videos",
        endpoint: "https://www.youtube.com")

    private static let rule = AccountRule(
        punctuation: "_.-", maximumLength: 30, alphabet: "letters, digits, dots, hyphens and underscores")
    private static let profiles = ProfileAddress(hosts: ["youtube.com"], marker: "@")

    package init() {}

    package func account(from typed: String) throws(HandleError) -> String {
        try Self.rule.account(from: typed, on: platform)
    }

    package func handle(for url: String) -> Handle? {
        guard let name = Self.profiles.account(in: url), let account = try? account(from: name) else { return nil }
        return Handle(platform: platform.id, account: account)
    }

    package func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        var gathering = Gathering(handle, context)
        let base = context.endpoint ?? platform.endpoint ?? ""
        let shown = "https://www.youtube.com/@" + handle.account
        let page = await gathering.page(
            PageRequest(url: "\(base)/@\(AddressParts.encode(handle.account))"), shown: shown,
            found: "the channel's page was read"
        ) { page in
            // Visitors of some countries are first asked for their consent, on another host.
            let isConsent = WebAddress(page.url)?.host?.hasPrefix("consent.") == true
            return isConsent
                ? .cannotTell("YouTube asks for consent first: " + Ruling.advice(url: shown, handle: handle)) : nil
        }
        guard let page else { return gathering.collection }
        if var document = PageReader().document(from: page, handle: handle, ownership: .profilePage) {
            document.url = shown
            gathering.keep(document)
        }
        guard let channel = Self.channel(in: page) else { return gathering.collection }
        await collectVideos(&gathering, url: "\(base)/feeds/videos.xml?channel_id=\(channel)")
        return gathering.collection
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage)
    }

    private func collectVideos(_ gathering: inout Gathering, url: String) async {
        let shown = "https://www.youtube.com/@\(gathering.handle.account)/videos"
        let answer = await gathering.page(
            PageRequest(url: url, isInterface: true), shown: shown, found: "the newest videos' descriptions were read")
        guard let answer, let feed = FeedReader.read(answer), let address = WebAddress(shown) else { return }
        gathering.keep(
            FeedDocuments.document(
                feed, at: address, handle: gathering.handle, scope: SiteScope(address, member: nil),
                maximumPosts: gathering.context.maximumPosts))
    }

    /// The channel's id as the page's canonical address has it: `UC` and 22 letters, digits, `-` and `_`.
    private static func channel(in page: Page) -> String? {
        let addresses = try? PageXPath.texts(
            at: "//link[@rel='canonical']/@href | //meta[@property='og:url']/@content", in: page.body,
            contentType: page.header("content-type"))
        for address in addresses ?? [] {
            let segments = WebAddress(address)?.pathSegments ?? []
            guard let place = segments.firstIndex(of: "channel"), place + 1 < segments.count else { continue }
            let id = segments[place + 1]
            let isID =
                id.hasPrefix("UC") && id.utf8.count == 24
                && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
            if isID { return id }
        }
        return nil
    }
}
