package import AuditModel
internal import Parsing

/// Reads what Telegram shows to a browser without an account: the name and the description of a user, a group or a
/// channel, and the newest posts of a public channel.
package struct TelegramCollector: Collector {
    package let platform = Platform(
        id: "telegram", name: "Telegram", example: "telegram:alice",
        reads: "name and description, and the newest posts of a public channel", endpoint: "https://t.me")

    private static let rule = AccountRule(
        punctuation: "_", maximumLength: 32, alphabet: "letters, digits and underscores")
    private static let profiles = ProfileAddress(
        hosts: ["t.me", "telegram.me", "telegram.dog"], folders: [[], ["s"]],
        reserved: ["joinchat", "addstickers", "addemoji", "proxy", "socks", "share", "login", "iv", "s", "c"])

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
        let name = AddressParts.encode(handle.account)
        let page = await gathering.page(
            PageRequest(url: "\(base)/\(name)"), shown: TelegramDocuments.url(handle), found: "the preview was read"
        ) { page in
            // A name that nobody has, and one whose owner shows nothing, get the same page with a bare button.
            page.status == 200 && !TelegramDocuments.isFilled(page)
                ? .absent("Telegram shows nothing under the name \(handle.account)") : nil
        }
        guard let page else { return gathering.collection }
        gathering.keep(TelegramDocuments.preview(page, handle: handle))
        await collectPosts(&gathering, url: "\(base)/s/\(name)")
        return gathering.collection
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage)
    }

    /// People and groups have no posts to show: the address then leads back to the preview.
    private func collectPosts(_ gathering: inout Gathering, url: String) async {
        let handle = gathering.handle
        let request = PageRequest(url: url, followsRedirects: false)
        let page = await gathering.page(request, shown: url, found: "the newest posts were read") { page in
            (300...399).contains(page.status) ? .absent("there are no public posts: it is no public channel") : nil
        }
        guard let page else { return }
        gathering.keep(
            TelegramDocuments.posts(page, handle: handle, maximum: gathering.context.maximumPosts))
    }
}
