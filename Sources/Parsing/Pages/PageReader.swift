package import AuditModel

/// Turns pages into documents: HTML, feeds, JSON, cards, plain text, whatever their servers call them.
package struct PageReader: Sendable {
    package init() {}

    /// What a page says, with the owner of each part.
    ///
    /// The caller knows whose page it is; without that, only what the owner signed is `.own`. Nil for what is no text:
    /// see ``isBinary(_:)``. Takes time linear in the page's length, never fails on hostile bytes.
    package func document(from page: Page, handle: Handle, ownership: PageOwnership) -> Document? {
        var document: Document
        switch PageContent.of(page) {
        case .binary: return nil
        case .html: document = html(page, handle, ownership)
        case .feed: document = feed(page, handle, ownership) ?? html(page, handle, ownership)
        case .json: document = feed(page, handle, ownership) ?? json(page, handle, ownership)
        case .cards: document = cards(page, handle, ownership)
        case .text:
            document =
                SitemapReader.read(page)?.document(of: page, handle: handle) ?? text(page, handle, ownership)
        }
        if page.headers.contains(where: { $0.name == "x-robots-tag" && HeadReader.isUnindexed($0.value) }) {
            document.reach = .unindexed
        }
        return document
    }

    /// Whether a page is a picture, an archive or the like, which cannot be read here.
    package func isBinary(_ page: Page) -> Bool {
        if case .binary = PageContent.of(page) { true } else { false }
    }

    private func html(_ page: Page, _ handle: Handle, _ ownership: PageOwnership) -> Document {
        TextDecoder.withUTF8(page.body, contentType: page.header("content-type")) {
            HTMLPageReader(page: page, handle: handle, ownership: ownership).document(of: $0)
        }
    }

    private func feed(_ page: Page, _ handle: Handle, _ ownership: PageOwnership) -> Document? {
        if let feed = FeedReader.read(page) {
            return FeedDocument(feed, page: page, handle: handle, ownership: ownership).document()
        }
        if let sitemap = SitemapReader.read(page) { return sitemap.document(of: page, handle: handle) }
        return OutlineReader.read(page).map { outline in
            outline.document(of: page, handle: handle, owner: ownership.kind == .unknown ? .unknown : .own)
        }
    }

    private func json(_ page: Page, _ handle: Handle, _ ownership: PageOwnership) -> Document {
        guard let value = try? JSONValue(decoding: page.body, tolerance: .lenient) else {
            return text(page, handle, ownership)
        }
        let cards = JCard.cards(in: value)
        if !cards.isEmpty { return CardDocument(page: page, handle: handle, ownership: ownership).document(of: cards) }
        if let answer = WebfingerReader(page: page, handle: handle, ownership: ownership).document(of: value) {
            return answer
        }
        let owner: Ownership = ownership.kind == .unknown ? .unknown : .own
        return Document(
            handle: handle, url: page.url, segments: JSONSegments.segments(of: value, owner: owner))
    }

    private func cards(_ page: Page, _ handle: Handle, _ ownership: PageOwnership) -> Document {
        let cards = TextDecoder.withUTF8(page.body, contentType: page.header("content-type")) {
            VCardReader.cards(in: $0)
        }
        if cards.isEmpty { return text(page, handle, ownership) }
        return CardDocument(page: page, handle: handle, ownership: ownership).document(of: cards)
    }

    private func text(_ page: Page, _ handle: Handle, _ ownership: PageOwnership) -> Document {
        let bytes = TextDecoder.utf8(page.body, contentType: page.header("content-type"))
        let text = String(decoding: bytes, as: UTF8.self)
        let owner: Ownership = ownership.kind == .unknown ? .unknown : .own
        let isBlank = bytes.allSatisfy(Bytes.isSpace)
        return Document(
            handle: handle, url: page.url,
            segments: isBlank
                ? [] : Segment(text: text, region: .post, owner: owner, offset: 0).withoutQuotedLines)
    }
}
