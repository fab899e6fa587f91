internal import AuditModel

/// Turns an HTML page into a document: parts and their owners first, then text, links and facts.
struct HTMLPageReader {
    let page: Page
    let handle: Handle
    let ownership: PageOwnership
    var limits = PageLimits()

    /// The document of the page's text, which must be UTF-8.
    func document(of bytes: UnsafeBufferPointer<UInt8>) -> Document {
        let tree = PageTreeBuilder.tree(of: bytes)
        let head = HeadReader.read(tree)
        let address = WebAddress(page.url)
        let base =
            head.base.flatMap { reference in address.flatMap { WebAddress(reference, relativeTo: $0) } } ?? address
        let matcher = OwnerMatcher(handle: handle, ownership: ownership, page: address)
        let resolver = LinkResolver(base: base)
        let finder = PartFinder(tree, resolver: resolver, mostParts: limits.parts)
        var parts = finder.parts
        signPage(&parts, head)
        resolve(&parts, finder, head, matcher)
        let pageOwner = parts[0].owner

        var fields = FieldReader(matcher: matcher, ownership: ownership.kind, pageOwner: pageOwner)
        fields.read(tree, head, finder: finder, parts: parts)
        if parts[0].time == nil || !parts[0].isTimeMarked {
            parts[0].time = MetaFacts.time(head) ?? fields.time ?? parts[0].time
        }

        dateOnlyPost(&parts)

        var reader = PageTextReader(
            finder: finder, parts: parts, language: head.language, mostPieces: limits.pieces)
        tree.walk(0..<tree.nodes.count, with: &reader)
        reader.finish()

        var document = Document(handle: handle, url: page.url, title: head.title, language: head.language)
        document.segments =
            MetaFacts.segments(head, owner: pageOwner, time: parts[0].time)
            + fields.segments + reader.segments.flatMap(\.withoutQuotedLines)
        document.links = headLinks(head, tree, resolver, owner: pageOwner) + reader.links
        document.images = PageImages.images(finder: finder, parts: parts, head: head, links: document.links)
        document.facts =
            fields.facts + CardFacts.facts(finder: finder, parts: parts, matcher: matcher, page: address)
            + MicrodataFacts.facts(finder: finder, parts: parts, matcher: matcher, page: address)
            + contacts(document.links)
        if head.isUnindexed { document.reach = .unindexed }
        return document
    }

    private func resolve(
        _ parts: inout [PagePart], _ finder: PartFinder, _ head: HeadReader.Head, _ matcher: OwnerMatcher
    ) {
        var signers = SiteSigners()
        if ownership.kind == .ownersSite,
            parts.contains(where: { ($0.kind == .post || $0.kind == .page) && $0.authorNode != nil })
        {
            signers = SiteSigners(
                parts: parts, matcher: matcher, host: WebAddress(page.url)?.host, titles: SiteTitles(head, finder))
        }
        var resolver = PartResolver(
            matcher: matcher, ownership: ownership.kind, signers: signers,
            unclaimed: MissingPage.owner(status: page.status, title: head.title)
                ?? (finder.isTalkPage ? .unknown : nil))
        resolver.resolve(&parts)
    }

    /// The author that the head names signs the page itself, where nobody else has.
    private func signPage(_ parts: inout [PagePart], _ head: HeadReader.Head) {
        guard parts[0].authorNames.isEmpty, parts[0].authorURLs.isEmpty else { return }
        for meta in head.metas where meta.name == "author" || meta.name == "article:author" {
            parts[0].authorNames.append(meta.content)
            parts[0].authorURLs.append(meta.content)
        }
    }

    /// The day of the page is that of its post, if it has only one.
    private func dateOnlyPost(_ parts: inout [PagePart]) {
        let posts = parts.indices.filter { parts[$0].kind == .post }
        guard posts.count == 1, let post = posts.first, parts[post].time == nil else { return }
        parts[post].time = parts[0].time
    }

    private func headLinks(
        _ head: HeadReader.Head, _ tree: PageTree, _ resolver: LinkResolver, owner: Ownership
    ) -> [Link] {
        let kept: Set<String> = ["me", "alternate", "canonical", "author", "webmention", "shortlink", "pgpkey"]
        return head.linkNodes.compactMap { node in
            let relations = tree.tokens(.rel, of: node)
            guard !kept.isDisjoint(with: relations) else { return nil }
            guard let url = tree.address(.href, of: node, by: resolver) else { return nil }
            return Link(
                url: url, text: tree.value(.title, of: node) ?? "", relations: relations,
                type: tree.value(.type, of: node), region: .metadata, owner: owner)
        }
    }

    private func contacts(_ links: [Link]) -> [StatedFact] {
        var sink = FactSink()
        for link in links { ContactLinks.add(link, to: &sink) }
        return sink.facts
    }
}
