internal import AuditModel
internal import Parsing

/// Fetches one page and judges whether it is the page that was asked for.
struct PageVisit: Sendable {
    /// What became of an address.
    enum Fetched {
        case fetched(Page)
        case refused(Ruling)
    }

    /// What became of a page.
    enum Read {
        case read(Page, Document)
        case refused(Ruling)
    }

    private let handle: Handle
    private let fetcher: any Fetching

    init(_ gathering: Gathering) {
        handle = gathering.handle
        fetcher = gathering.context.fetcher
    }

    func fetch(_ address: WebAddress) async -> Fetched {
        switch await fetcher.fetch(PageRequest(url: address.string)) {
        case .failure(let failure): return .refused(Ruling(failure, handle: handle))
        case .page(let page):
            let ruling = WallRecogniser.ruling(of: page, shown: address.string, handle: handle) ?? sentAway(page)
            return ruling.map { .refused($0) } ?? .fetched(page)
        }
    }

    func read(_ address: WebAddress, ownership: PageOwnership) async -> Read {
        switch await fetch(address) {
        case .refused(let ruling): return .refused(ruling)
        case .fetched(let page):
            guard let document = PageReader().document(from: page, handle: handle, ownership: ownership) else {
                let type = page.mediaType.map { " (\($0))" } ?? ""
                return .refused(.cannotTell("this is no text page\(type): look through it yourself"))
            }
            if isEmpty(document) {
                let isShell = Self.script.occurs(in: page.body)
                let advice = Ruling.advice(url: address.string, handle: handle)
                return .refused(
                    .cannotTell(isShell ? "the page is empty until scripts fill it: " + advice : "the page is empty"))
            }
            return .read(page, document)
        }
    }

    /// A redirect to a front page: what was asked for is not there, and a front page says nothing of it.
    private func sentAway(_ page: Page) -> Ruling? {
        guard let asked = WebAddress(page.requested), let came = WebAddress(page.url), came.path == "/",
            came.query == nil
        else { return nil }
        if !came.isSameSite(as: asked) {
            return .cannotTell(
                "the address sends on to the front page of \(came.host ?? "another site"): "
                    + "give that address as a handle if it is yours")
        }
        guard asked.path != "/" else { return nil }
        return .cannotTell("the site sends on to its front page: the page may be gone")
    }

    /// Whether there is nothing to read: perhaps a program that would write the page.
    private func isEmpty(_ document: Document) -> Bool {
        let shown = document.segments.contains { $0.region != .hidden && $0.region != .metadata }
        return !shown && document.facts.isEmpty
    }

    private static let script = PhraseSet(["<script"])
}
