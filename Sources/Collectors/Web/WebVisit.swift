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
        await gathering.readPictures()
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
            let ruling = await rulingAfterControl(document)
            gathering.note(start.string, ruling)
            return ruling.verdict == .found ? (page, document) : nil
        }
    }

    /// Asks for a page that cannot exist on this site: one that looks the same takes the first page's word away (a
    /// soft 404). The made-up address is no line of the coverage: nothing of the owner's could stand there.
    private func rulingAfterControl(_ document: Document) async -> Ruling {
        let read = Ruling(verdict: .found, reason: "the page was read")
        guard let address = ControlProbe.address(beside: start) else { return read }
        let visit = await PageVisit(gathering).read(address, ownership: SiteScope(address).ownership)
        guard case .read(_, let other) = visit else { return read }
        let both = [start, address]
        guard TextShape(document, askedFor: both).isLike(TextShape(other, askedFor: both)) else { return read }
        return .cannotTell(
            "the site answers a made-up address (\(address.string)) with the same page, so this page says nothing: "
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
