internal import AuditModel
internal import Parsing

/// One visit to an address: the page, whether it says anything, its feeds, its history, and the pages near by.
struct WebVisit: Sendable {
    private static let maximumNeighbours = 8
    private static let maximumFeeds = 2
    private static let naming: Set<StatedFact.Property> = [.name, .nickname]

    private var gathering: Gathering
    private let start: WebAddress
    private var seen: Set<String>

    init(_ gathering: Gathering, start: WebAddress) {
        self.gathering = gathering
        self.start = start
        seen = [NeighbourChoice.key(start)]
    }

    /// Looks at everything, in an order that depends on the pages alone.
    mutating func run() async -> Collection {
        guard let (page, document) = await readStart() else { return gathering.collection }
        gathering.keep(document)
        let address = WebAddress(page.url) ?? start
        seen.insert(NeighbourChoice.key(address))
        var scope = scope(at: address)
        scope.names = document.facts.filter { $0.owner == .own && Self.naming.contains($0.property) }.map(\.value)
        if let wiki = MediaWiki(address: address, scope: scope, source: page.body) {
            await wiki.collectHistory(into: &gathering)
        } else if let fossil = FossilWiki(address: address, source: page.body) {
            await fossil.collectHistory(into: &gathering)
        }
        await readFeeds(of: document, page: page, scope)
        await readNeighbours(of: document, scope)
        return gathering.collection
    }

    /// Where a redirect led decides what lies near by; whose page it is, the address that the user gave.
    private func scope(at address: WebAddress) -> SiteScope {
        let given = SiteScope(start)
        guard address.isSameSite(as: start), address != start else { return SiteScope(address) }
        if given.member == nil { return start.path == "/" ? given : SiteScope(address, member: nil) }
        return SiteScope(address, member: SiteScope(address).member ?? given.member)
    }

    // MARK: The page itself

    private mutating func readStart() async -> (Page, Document)? {
        switch await PageVisit(gathering).read(start, ownership: SiteScope(start).ownership) {
        case .refused(let ruling):
            gathering.note(start.string, ruling)
            return nil
        case .read(let page, let document):
            let control = await checkControl(document)
            gathering.note(start.string, control?.doubt ?? Ruling(verdict: .found, reason: "the page was read"))
            if let control { gathering.note(control.address.string, control.seen) }
            return control?.doubt == nil ? (page, document) : nil
        }
    }

    /// What a page that cannot exist looks like on this site.
    private struct Control {
        var address: WebAddress
        var seen: Ruling
        /// Why the page that was asked for says nothing: the other looks the same (a soft 404).
        var doubt: Ruling?
    }

    private func checkControl(_ document: Document) async -> Control? {
        guard let address = ControlProbe.address(beside: start) else { return nil }
        switch await PageVisit(gathering).read(address, ownership: SiteScope(address).ownership) {
        case .refused(let ruling):
            let reason = "a made-up address beside the page, asked for to see what a miss looks like: " + ruling.reason
            return Control(address: address, seen: Ruling(verdict: ruling.verdict, reason: reason))
        case .read(_, let other):
            let both = [start, address]
            let isSame = TextShape(document, askedFor: both).isLike(TextShape(other, askedFor: both))
            return Control(
                address: address,
                seen: .cannotTell("a made-up address beside the page: the site answers it with a page all the same"),
                doubt: isSame ? softNotFound : nil)
        }
    }

    private var softNotFound: Ruling {
        .cannotTell(
            "the site answers a made-up address with the same page, so this page says nothing: "
                + Ruling.advice(url: start.string, handle: gathering.handle))
    }

    // MARK: What lies near by

    private mutating func readFeeds(of document: Document, page: Page, _ scope: SiteScope) async {
        let feeds = FeedChoice(scope: scope).addresses(in: document).filter {
            seen.insert(NeighbourChoice.key($0)).inserted
        }
        for address in feeds.prefix(Self.maximumFeeds) {
            let visit = PageVisit(gathering)
            switch await visit.fetch(address) {
            case .refused(let ruling): gathering.note(address.string, ruling)
            case .fetched(let page):
                guard let feed = FeedReader.read(page) else {
                    gathering.note(address.string, .failed, "this is no feed that can be read")
                    continue
                }
                let posts = FeedDocuments.document(
                    feed, at: address, handle: gathering.handle, scope: scope,
                    maximumPosts: gathering.context.maximumPosts)
                gathering.note(address.string, .found, "the feed was read: \(posts.segments.count) own texts")
                gathering.keep(posts)
            }
        }
    }

    private mutating func readNeighbours(of document: Document, _ scope: SiteScope) async {
        let choice = NeighbourChoice(scope: scope, limit: Self.maximumNeighbours)
        for address in choice.addresses(in: document, except: seen) {
            switch await PageVisit(gathering).read(address, ownership: scope.ownership) {
            case .refused(let ruling): gathering.note(address.string, ruling)
            case .read(_, let document):
                gathering.note(address.string, .found, "the page was read: the first page links to it")
                gathering.keep(document)
            }
        }
    }
}
