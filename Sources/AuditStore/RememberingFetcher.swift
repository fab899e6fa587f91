package import AuditModel
internal import Synchronization

/// Asks servers whether a page has changed since the last audit, and takes the kept one where it has not.
package final class RememberingFetcher: Fetching {
    private let fetcher: any Fetching
    private let store: Store
    private let profile: String
    private let state = Mutex(State())

    private struct State {
        var fresh: [(request: PageRequest, page: Page)] = []
        var used: [PageRequest] = []
        var saved = 0
    }

    package init(_ fetcher: any Fetching, store: Store, profile: String) {
        self.fetcher = fetcher
        self.store = store
        self.profile = profile
    }

    package func fetch(_ request: PageRequest) async -> FetchOutcome {
        // What is posted is a question, not a page.
        guard request.body == nil else { return await fetcher.fetch(request) }
        // A store that cannot be read only makes the run slower.
        guard let kept = try? store.page(profile: profile, request: request) else {
            return note(await fetcher.fetch(request), of: request)
        }
        var conditional = request
        if let tag = kept.header("etag") { conditional.headers.append(HeaderField(name: "If-None-Match", value: tag)) }
        if let date = kept.header("last-modified") {
            conditional.headers.append(HeaderField(name: "If-Modified-Since", value: date))
        }
        let outcome = await fetcher.fetch(conditional)
        guard case .page(let page) = outcome, page.status == 304 else { return note(outcome, of: request) }
        // A redirect that leads elsewhere now may have answered for another page.
        guard page.url == kept.url else { return note(await fetcher.fetch(request), of: request) }
        state.withLock {
            $0.used.append(request)
            $0.saved += kept.body.count
        }
        return .page(kept)
    }

    /// Bytes of bodies that need not be sent again.
    package var savedBytes: Int { state.withLock { $0.saved } }

    /// Keeps what was fetched for the next audit. To be called when the run is over.
    package func keep(at moment: Timestamp) throws {
        let (fresh, used) = state.withLock { ($0.fresh, $0.used) }
        try store.keep(fresh, used: used, profile: profile, at: moment)
    }

    private func note(_ outcome: FetchOutcome, of request: PageRequest) -> FetchOutcome {
        if case .page(let page) = outcome, page.status == 200,
            page.header("etag") != nil || page.header("last-modified") != nil,
            page.header("cache-control")?.lowercased().contains("no-store") != true
        {
            state.withLock { $0.fresh.append((request, page)) }
        }
        return outcome
    }
}
