internal import AuditModel
internal import Parsing

/// Makes documents of feeds.
enum FeedDocuments {
    /// The owner's entries. On a site of their own these are all, unless several people write there; on a shared one,
    /// those that bear the owner's name, or all of a feed whose address does.
    static func document(
        _ feed: Feed, at address: WebAddress, handle: Handle, scope: SiteScope, maximumPosts: Int
    ) -> Document {
        var document = Document(handle: handle, url: address.string, title: feed.title)
        if scope.member == nil || scope.contains(address) {
            document.add(feed.summary, .bio)
            for fact in feed.facts { document.state(fact.property, fact.value, source: fact.source) }
        }
        var signatures: Set<String> = []
        let authors = Set(feed.entries.compactMap(\.authorName))
        for entry in feed.entries.prefix(maximumPosts) where !isTakenOver(entry, at: address) {
            guard let owner = owner(of: entry, authors: authors, address, scope) else { continue }
            document.add(entry.title, .post, owner: owner, time: entry.time, url: entry.url)
            if entry.text != entry.title {
                document.add(entry.text, .post, owner: owner, time: entry.time, url: entry.url)
            }
            document.add(entry.ownSummary, .post, owner: owner, time: entry.time, url: entry.url)
            for aside in entry.asides {
                document.add(aside, .hidden, owner: owner, time: entry.time, url: entry.url)
            }
            guard owner == .own else { continue }
            document.images += entry.images(region: .post, owner: owner)
            for position in entry.positions.prefix(20) {
                document.state(.coordinates, position.description, source: "feed", url: entry.url, time: entry.time)
            }
            let shown = ShownWords(entry.text)
            for link in entry.links {
                document.add(
                    target: link.url, text: link.text, .post, shownIn: shown, relations: link.relations,
                    time: entry.time, url: entry.url)
            }
            // The same signature stands under each entry: once is enough.
            for (property, value) in [(.email, entry.authorEmail), (.name, entry.authorName)]
                as [(StatedFact.Property, String?)] where signatures.insert(value ?? "").inserted
            {
                document.state(property, value, source: "feed", url: entry.url, time: entry.time)
            }
        }
        return document
    }

    /// Whether an entry is another site's, as on a planet.
    private static func isTakenOver(_ entry: FeedEntry, at address: WebAddress) -> Bool {
        guard let home = (entry.source?.homepage ?? entry.source?.links.first?.url).flatMap({ WebAddress($0) }) else {
            return false
        }
        return !home.isSameSite(as: address)
    }

    /// Nil: somebody else's.
    private static func owner(
        of entry: FeedEntry, authors: Set<String>, _ address: WebAddress, _ scope: SiteScope
    ) -> Ownership? {
        if let name = entry.authorName, scope.isMember(name) { return .own }
        guard scope.member != nil else { return authors.count <= 1 ? .own : .unknown }
        guard scope.contains(address) else { return nil }
        // A member's own feed may pass on what others wrote; a display name need not be the member's.
        if entry.authorName == nil || authors.count <= 1 { return .own }
        return authors.contains(where: scope.isMember) ? nil : .unknown
    }
}
