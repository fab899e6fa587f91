internal import AuditModel

/// Turns a feed into a document: a segment for each post.
struct FeedDocument {
    let page: Page
    let handle: Handle
    let ownership: PageOwnership

    func document(of feed: Feed) -> Document {
        let matcher = OwnerMatcher(handle: handle, ownership: ownership, page: WebAddress(page.url))
        let feedNames = feed.facts.filter { $0.property == .name }.map(\.value)
        let feedOwner = feedOwner(feedNames, matcher)
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
        for entry in feed.entries { add(entry, owner: owner(of: entry, feedNames, feedOwner, matcher), to: &document) }
        return document
    }

    /// A feed of comments, as WordPress serves beside the posts, is mostly others' words.
    private var isCommentFeed: Bool {
        WebAddress(page.url)?.pathSegments.contains("comments") == true
    }

    private func feedOwner(_ names: [String], _ matcher: OwnerMatcher) -> Ownership {
        if matcher.matches(names: names, urls: []) { return .own }
        return ownership.kind == .unknown ? .unknown : .own
    }

    private func owner(
        of entry: FeedEntry, _ feedNames: [String], _ feedOwner: Ownership, _ matcher: OwnerMatcher
    ) -> Ownership {
        let names = entry.authorName.map { [$0] } ?? []
        if matcher.matches(names: names, urls: entry.authorURL.map { [$0] } ?? []) { return .own }
        if isCommentFeed { return names.isEmpty ? .unknown : .other }
        guard let name = names.first, !feedNames.isEmpty, !feedNames.contains(name) else { return feedOwner }
        return ownership.kind == .ownersSite ? .unknown : .other
    }

    private func add(_ entry: FeedEntry, owner: Ownership, to document: inout Document) {
        let region: Region = isCommentFeed ? .comment : .post
        let text = [entry.title ?? "", entry.text].filter { !$0.isEmpty }.joined(separator: "\n")
        if !text.isEmpty {
            document.segments.append(
                Segment(text: text, region: region, owner: owner, url: entry.url, time: entry.time))
        }
        document.links += entry.links.map { link in
            var link = link
            link.region = region
            link.owner = owner
            return link
        }
        if let email = entry.authorEmail {
            document.facts.append(
                StatedFact(
                    property: .email, value: email, source: "feed", owner: owner, url: entry.url, time: entry.time))
        }
        if let name = entry.authorName {
            document.facts.append(
                StatedFact(
                    property: .name, value: name, source: "feed", owner: owner, url: entry.url, time: entry.time))
        }
    }
}
