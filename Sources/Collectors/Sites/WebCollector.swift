package import AuditModel
internal import Parsing

/// Reads any web page, its feeds, and the owner's other pages one step away on the same site; on a wiki also what its
/// history still serves.
package struct WebCollector: Collector {
    package let platform = Platform(
        id: "web", name: "Web page", example: "https://alice.example",
        reads: "the page, its feeds, the owner's pages that it links to on the same site, and old revisions on wikis",
        endpoint: nil)

    package init() {}

    package func account(from typed: String) throws(HandleError) -> String {
        let text = typed.trimmingSpaces()
        let full = text.contains("://") ? text : "https://" + text
        guard let address = WebAddress(full), address.isWeb, let host = address.host, !host.isEmpty else {
            throw HandleError("'\(typed)' is no web address: write it as in \(platform.example)")
        }
        guard address.userInfo == nil else {
            throw HandleError("leave name and password out of the address: write it as in \(platform.example)")
        }
        return address.withoutFragment.string
    }

    package func handle(for url: String) -> Handle? {
        guard WebAddress(url)?.isWeb == true, let account = try? account(from: url) else { return nil }
        return Handle(platform: platform.id, account: account)
    }

    package func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        var gathering = Gathering(handle, context)
        guard let address = WebAddress(handle.account), address.isWeb else {
            gathering.note(handle.account, .failed, "this is no web address: write it as in \(platform.example)")
            return gathering.collection
        }
        var visit = WebVisit(gathering, start: address)
        return await visit.run()
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        let scope = WebAddress(handle.account).map { SiteScope($0) }
        return SavedPages.read(saved, as: handle, ownership: scope?.ownership ?? PageOwnership.ownersSite)
    }
}
