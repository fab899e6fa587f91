internal import AuditModel

/// Reads the text of a page as segments, one a run of text of one part and one language, and its links.
struct PageTextReader: TreeVisitor {
    let parts: [PagePart]
    let partOf: PartMap
    let resolver: LinkResolver
    let mostPieces: Int
    var segments: [Segment] = []
    var links: [Link] = []
    var languages: LanguageScope
    /// What is shown, and what stands in the element that hides what is read now.
    var shown = SegmentRun()
    var hidden = SegmentRun()
    var hiddenRoot: Int?
    var seenAsides = SeenTexts()
    var openLink: OpenLink?
    private var preformatted = 0

    /// Takes owners that were decided after the parts were found.
    init(finder: PartFinder, parts: [PagePart], language: String?, mostPieces: Int) {
        self.mostPieces = mostPieces
        self.parts = parts
        partOf = finder.partOf
        resolver = finder.resolver
        languages = LanguageScope(page: language)
    }

    /// Ends the last segment and puts all in the order of the page.
    mutating func finish() {
        flush()
        segments.sort { ($0.offset ?? 0) < ($1.offset ?? 0) }
    }

    mutating func enter(_ node: Int, of tree: PageTree) -> Bool {
        switch tree.nodes[node].kind {
        case .comment:
            readComment(node, of: tree)
            return false
        case .text, .rawText:
            moveOn(to: partOf[node])
            let this = tree.nodes[node]
            if hiddenRoot == nil {
                shown.append(this, of: tree, isPreformatted: preformatted > 0, in: languages)
            } else {
                hidden.append(this, of: tree, isPreformatted: preformatted > 0, in: languages)
            }
            return false
        case .element:
            return enterElement(node, of: tree)
        }
    }

    mutating func leave(_ node: Int, of tree: PageTree) {
        let this = tree.nodes[node]
        if this.element.isPreformatted { preformatted -= 1 }
        if openLink?.node == node { finishLink(tree) }
        if hiddenRoot == nil {
            shown.leave(this.element, isForeign: this.isForeign)
        } else {
            hidden.leave(this.element, isForeign: this.isForeign)
        }
        if languages.leave(node) { flush() }
        if hiddenRoot == node {
            flush()
            hiddenRoot = nil
        }
    }

    private mutating func enterElement(_ node: Int, of tree: PageTree) -> Bool {
        let this = tree.nodes[node]
        let visibility = Visibility.of(node, in: tree, within: hiddenRoot == nil ? .shown : .hidden)
        if visibility == .unread { return false }
        if visibility == .hidden, hiddenRoot == nil {
            hiddenRoot = node
            hidden.part = partOf[node]
        }
        if languages.enter(node, of: tree) { flush() }
        moveOn(to: partOf[node])
        readAsides(node, of: tree)
        if this.element.isPreformatted { preformatted += 1 }
        if hiddenRoot == nil {
            shown.enter(this.element, isForeign: this.isForeign)
        } else {
            hidden.enter(this.element, isForeign: this.isForeign)
        }
        if this.element == .a || this.element == .area { beginLink(node, of: tree) }
        if let email = tree.value(.dataCfemail, of: node).flatMap(ProtectedEmail.decoded) {
            put(email, at: this.offset)
            leave(node, of: tree)
            return false
        }
        return true
    }

    private mutating func put(_ text: String, at offset: Int) {
        if hiddenRoot == nil {
            shown.append(text, at: offset, in: languages)
        } else {
            hidden.append(text, at: offset, in: languages)
        }
    }

    // MARK: Segments

    /// Ends the segment where another part begins.
    @inline(__always)
    private mutating func moveOn(to part: Int) {
        if part == (hiddenRoot == nil ? shown.part : hidden.part) { return }
        flush()
        if hiddenRoot == nil { shown.part = part } else { hidden.part = part }
    }

    private mutating func flush() {
        let (part, region) =
            hiddenRoot == nil ? (shown.part, parts[shown.part].kind.region) : (hidden.part, Region.hidden)
        let (text, start, language) = hiddenRoot == nil ? shown.take() : hidden.take()
        add(text, region: region, part: part, offset: start, language: language)
        // A link that spans segments has its text in the last of them.
        if openLink?.isHidden == (hiddenRoot != nil) { openLink?.start = 0 }
    }

    /// Keeps a text as a segment, if it holds something.
    mutating func add(_ text: String, region: Region, part: Int, offset: Int?, language: String?) {
        if text.isEmpty || segments.count >= mostPieces { return }
        let item = parts[part].item
        segments.append(
            Segment(
                text: text, region: region, owner: parts[part].owner, url: item.flatMap { parts[$0].url },
                language: language, offset: offset, time: item.flatMap { parts[$0].time }))
    }
}
