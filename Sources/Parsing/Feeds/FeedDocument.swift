internal import AuditModel

/// Turns a feed into a document: a segment for each post.
struct FeedDocument {
    private let page: Page
    private let handle: Handle
    private let ownership: PageOwnership
    private let matcher: OwnerMatcher
    private let feed: Feed
    private let feedOwner: Ownership
    /// A feed of comments, as WordPress serves beside the posts, is mostly others' words.
    private let isCommentFeed: Bool

    init(_ feed: Feed, page: Page, handle: Handle, ownership: PageOwnership) {
        self.feed = feed
        self.page = page
        self.handle = handle
        self.ownership = ownership
        matcher = OwnerMatcher(handle: handle, ownership: ownership, page: WebAddress(page.url))
        let names = feed.authors.compactMap(\.name)
        let isSigned = matcher.matches(names: names, urls: feed.authors.compactMap(\.url))
        feedOwner = isSigned ? .own : ownership.kind == .unknown ? .unknown : .own
        isCommentFeed = WebAddress(page.url)?.pathSegments.contains { $0 == "comments" || $0 == "replies" } == true
    }

    /// The document of the feed.
    func document() -> Document {
        var document = Document(handle: handle, url: page.url, title: feed.title, language: feed.language)
        if let title = feed.title, !title.isEmpty {
            document.segments.append(Segment(text: title, region: .metadata, owner: feedOwner, label: "title"))
        }
        if let summary = feed.summary, !summary.isEmpty {
            document.segments.append(Segment(text: summary, region: .bio, owner: feedOwner, label: "description"))
        }
        document.facts = feed.facts.map { fact in
            var fact = fact
            fact.owner = feedOwner
            return fact
        }
        document.links += feed.links.map { link in
            var link = link
            link.region = .metadata
            link.owner = feedOwner
            return link
        }
        for entry in feed.entries { add(entry, to: &document) }
        return document
    }

    // MARK: Whose an entry is

    private func owner(of entry: FeedEntry) -> Ownership {
        let authors = entry.authors.isEmpty ? entry.source?.authors ?? [] : entry.authors
        let names = authors.compactMap(\.name)
        if matcher.matches(names: names, urls: authors.compactMap(\.url)) { return .own }
        if isCommentFeed { return names.isEmpty ? .unknown : .other }
        if isTakenOver(entry) { return names.isEmpty ? .unknown : .other }
        let feedNames = feed.authors.compactMap(\.name)
        guard let name = names.first, !feedNames.isEmpty, !feedNames.contains(name) else { return feedOwner }
        return ownership.kind == .ownersSite ? .unknown : .other
    }

    /// Whether an entry comes from another site's feed, as on a planet.
    private func isTakenOver(_ entry: FeedEntry) -> Bool {
        guard let source = (entry.source?.homepage ?? entry.source?.links.first?.url).flatMap({ WebAddress($0) }),
            let home = WebAddress(page.url)
        else {
            return false
        }
        return !source.isSameSite(as: home)
    }

    // MARK: What an entry says

    private func add(_ entry: FeedEntry, to document: inout Document) {
        let owner = owner(of: entry)
        let region: Region = isCommentFeed || entry.isReply ? .comment : .post
        func add(_ text: String, _ region: Region) {
            if text.isEmpty { return }
            document.segments.append(
                Segment(
                    text: text, region: region, owner: owner, url: entry.url, language: entry.language,
                    time: entry.time))
        }
        add([entry.title ?? "", entry.text].filter { !$0.isEmpty }.joined(separator: "\n"), region)
        if let summary = entry.ownSummary { add(summary, region) }
        for aside in entry.asides { add(aside, .hidden) }
        document.links += links(of: entry).map { link in
            var link = link
            link.region = region
            link.owner = owner
            return link
        }
        document.images += entry.images(region: region, owner: owner)
        document.facts += facts(of: entry, owner: owner)
    }

    /// The links in the content, and those of the entry that lead on: the post's own address is no link of it, and
    /// replies are others'.
    private func links(of entry: FeedEntry) -> [Link] {
        let left: Set<String> = ["alternate", "self", "edit", "replies", "edit-media", "service.edit", "service.post"]
        return entry.links + entry.ownLinks.filter { left.isDisjoint(with: $0.relations) }
    }

    private func facts(of entry: FeedEntry, owner: Ownership) -> [StatedFact] {
        var facts: [StatedFact] = []
        func add(_ property: StatedFact.Property, _ value: String?, _ owner: Ownership) {
            guard let value, !value.isEmpty else { return }
            let fact = StatedFact(
                property: property, value: value, source: "feed", owner: owner, url: entry.url, time: entry.time)
            if !facts.contains(fact) { facts.append(fact) }
        }
        for person in entry.authors {
            add(.email, person.email, owner)
            add(.name, person.name, owner)
            add(.url, person.url, owner)
        }
        for person in entry.contributors {
            let isOwn = matcher.matches(names: [person.name].compactMap { $0 }, urls: [person.url].compactMap { $0 })
            add(.email, person.email, isOwn ? .own : .other)
            add(.name, person.name, isOwn ? .own : .other)
        }
        for position in entry.positions.prefix(20) { add(.coordinates, position.description, owner) }
        return facts
    }
}
