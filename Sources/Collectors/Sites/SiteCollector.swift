package import AuditModel
internal import Parsing

/// Reads an account on any site of the program's catalogue: the fields that the site's record names, or its page.
package struct SiteCollector: Collector {
    package let platform = Platform(
        id: "sites", name: "Catalogued site", example: "sites:gitlab/alice",
        reads: "the fields that a site of the catalogue states of an account, or its page ('footprint sites list')",
        endpoint: nil, takesEndpoint: true)

    package init() {}

    package func account(from typed: String) throws(HandleError) -> String {
        let parts = typed.trimmingSpaces().split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let site = Self.site(String(parts[0]).lowercased()) else {
            throw HandleError(
                "'\(typed)' names no site of the catalogue and account: write it as in \(platform.example)")
        }
        var name = String(parts[1])
        if name.hasPrefix("@") { name.removeFirst() }
        if let flaw = SweptHandle.flaw(of: name) ?? site.handles.refusal(of: name) {
            throw HandleError("'\(name)' is no account name of \(site.name): \(flaw)")
        }
        return "\(site.id)/\(site.handles.account(from: name))"
    }

    /// Addresses belong to the platforms' own collectors, or to the web.
    package func handle(for url: String) -> Handle? { nil }

    package func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        var gathering = Gathering(handle, context)
        guard let (site, name) = Self.parts(of: handle), let probe = site.probes.first else {
            gathering.note(handle.account, .failed, "the catalogue has no such site: 'footprint sites list' shows them")
            return gathering.collection
        }
        let shown = site.address(of: name)
        if site.isWalled {
            gathering.note(
                shown, .cannotTell,
                "\(site.name) shows profiles only to signed-in people, so nothing was asked of it: "
                    + Ruling.advice(url: shown, handle: handle))
            return gathering.collection
        }
        guard !site.fields.isEmpty, let asked = ProbeGroup(probes: [probe]).request(for: name) else {
            return await visit(shown, &gathering)
        }
        let request = Self.rerouted(asked, to: context.endpoint)
        let page = await gathering.page(request, shown: shown, found: "what \(site.name) states was read") { page in
            switch probe.rule.signal(of: PresenceAnswer(page, account: name)) {
            case .present: nil
            case .absent(let reason): .absent(reason)
            case .undecided(let reason):
                WallRecogniser.ruling(of: page, shown: shown, handle: handle) ?? .cannotTell(reason)
            }
        }
        if let page { gathering.keep(SiteDocuments.document(page, of: site, handle: handle, url: shown)) }
        return gathering.collection
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage) { _ in
            guard let (site, name) = Self.parts(of: handle), !site.fields.isEmpty else { return [] }
            return [SiteDocuments.document(saved, of: site, handle: handle, url: site.address(of: name))]
        }
    }

    private func visit(_ shown: String, _ gathering: inout Gathering) async -> Collection {
        guard let address = WebAddress(shown) else {
            gathering.note(shown, .failed, "this is no web address")
            return gathering.collection
        }
        switch await PageVisit(gathering).read(address, ownership: .profilePage) {
        case .refused(let ruling): gathering.note(shown, ruling)
        case .read(_, let document):
            gathering.note(shown, .found, "the page was read")
            gathering.keep(document)
        }
        return gathering.collection
    }

    /// The account's site and name.
    private static func parts(of handle: Handle) -> (Site, String)? {
        let parts = handle.account.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let site = site(String(parts[0])) else { return nil }
        return (site, String(parts[1]))
    }

    static func site(_ id: String) -> Site? { OwnCatalogue.catalogue.sites.first { $0.id == id } }

    /// The same path on another server.
    private static func rerouted(_ request: PageRequest, to endpoint: String?) -> PageRequest {
        guard let endpoint, let address = WebAddress(request.url) else { return request }
        var request = request
        request.url = endpoint + address.path + (address.query.map { "?" + $0 } ?? "")
        return request
    }
}
