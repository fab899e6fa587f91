internal import AuditModel

/// Reads the text of a page as segments, one a run of text of one part, and its links.
struct PageTextReader: TreeVisitor {
    private let parts: [PagePart]
    private let partOf: [Int]
    private let resolver: LinkResolver
    private(set) var segments: [Segment] = []
    private(set) var links: [Link] = []

    private var flow = TextFlow()
    private var current = 0
    private var start: Int?
    private var preformatted = 0
    /// The element that hides what is read now, and its text.
    private var hiddenRoot: Int?
    private var hiddenFlow = TextFlow()
    /// Asides that were kept already: the same alt or title often stands a hundred times.
    private var seenAsides: Set<String> = []
    private var openLink: (node: Int, text: Int)?

    /// Takes owners that were decided after the parts were found.
    init(finder: PartFinder, parts: [PagePart]) {
        self.parts = parts
        partOf = finder.partOf
        resolver = finder.resolver
    }

    /// Ends the last segment and puts all in the order of the page.
    mutating func finish() {
        flush()
        segments.sort { ($0.offset ?? 0) < ($1.offset ?? 0) }
    }

    mutating func enter(_ node: Int, of tree: PageTree) -> Bool {
        let this = tree.nodes[node]
        switch this.kind {
        case .comment:
            readComment(node, of: tree)
            return false
        case .text, .rawText:
            readText(node, of: tree)
            return false
        case .element:
            return enterElement(node, of: tree)
        }
    }

    mutating func leave(_ node: Int, of tree: PageTree) {
        let this = tree.nodes[node]
        if this.element.isPreformatted { preformatted -= 1 }
        if openLink?.node == node { finishLink(tree) }
        if hiddenRoot != nil {
            hiddenFlow.leave(this.element, isForeign: this.isForeign)
        } else {
            flow.leave(this.element, isForeign: this.isForeign)
        }
        if hiddenRoot == node {
            hiddenRoot = nil
            add(hiddenFlow.take(), region: .hidden, node: node, of: tree)
        }
    }

    private mutating func enterElement(_ node: Int, of tree: PageTree) -> Bool {
        let this = tree.nodes[node]
        let visibility = Visibility.of(node, in: tree, within: hiddenRoot == nil ? .shown : .hidden)
        if visibility == .unread { return false }
        if visibility == .hidden, hiddenRoot == nil { hiddenRoot = node }
        readAsides(node, of: tree)
        if this.element.isPreformatted { preformatted += 1 }
        if hiddenRoot != nil {
            hiddenFlow.enter(this.element, isForeign: this.isForeign)
        } else {
            if partOf[node] != current { moveOn(to: partOf[node], at: this.offset) }
            flow.enter(this.element, isForeign: this.isForeign)
        }
        if this.element == .a || this.element == .area { beginLink(node, of: tree) }
        if let email = tree.value(.dataCfemail, of: node).flatMap(ProtectedEmail.decoded) {
            put(email)
            if start == nil { start = this.offset }
            leave(node, of: tree)
            return false
        }
        return true
    }

    private mutating func put(_ text: String) {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            if hiddenRoot != nil {
                hiddenFlow.append(0..<bytes.count, of: bytes, references: false, isPreformatted: false)
            } else {
                flow.append(0..<bytes.count, of: bytes, references: false, isPreformatted: false)
            }
        }
    }

    private mutating func readText(_ node: Int, of tree: PageTree) {
        let this = tree.nodes[node]
        let isRaw = this.kind == .rawText
        if hiddenRoot != nil {
            hiddenFlow.append(this.span, of: tree.bytes, references: !isRaw, isPreformatted: preformatted > 0)
            return
        }
        if partOf[node] != current { moveOn(to: partOf[node], at: this.offset) }
        let before = flow.mark
        flow.append(this.span, of: tree.bytes, references: !isRaw, isPreformatted: preformatted > 0)
        if start == nil, flow.mark > before {
            let lead = tree.bytes[this.span].prefix(while: Bytes.isSpace).count
            start = this.offset + lead
        }
    }

    // MARK: Segments

    private mutating func moveOn(to part: Int, at offset: Int) {
        flush()
        current = part
    }

    private mutating func flush() {
        let text = flow.take()
        if !text.isEmpty {
            segments.append(segment(text, region: parts[current].kind.region, part: current, offset: start))
        }
        start = nil
        // A link that spans parts has its text in the last of them.
        if let link = openLink { openLink = (link.node, 0) }
    }

    private func segment(_ text: String, region: Region, part: Int, offset: Int?) -> Segment {
        let item = parts[part].item.map { parts[$0] }
        return Segment(
            text: text, region: region, owner: parts[part].owner, url: item?.url, offset: offset,
            time: item?.time)
    }

    private mutating func add(_ text: String, region: Region, node: Int, of tree: PageTree) {
        if text.isEmpty { return }
        segments.append(segment(text, region: region, part: partOf[node], offset: tree.nodes[node].offset))
    }

    // MARK: What is readable without being shown

    private mutating func readAsides(_ node: Int, of tree: PageTree) {
        let keys: [HTMLAttributeKey] = [.alt, .title, .ariaLabel, .placeholder, .summary]
        for key in keys where tree.has(key, node) {
            guard let text = tree.value(key, of: node)?.trimmingSpaces(), text.utf8.count > 1 else { continue }
            if seenAsides.insert(text).inserted { add(text, region: .hidden, node: node, of: tree) }
        }
    }

    private mutating func readComment(_ node: Int, of tree: PageTree) {
        let span = tree.nodes[node].span
        if Bytes.matches("[if", in: tree.bytes, at: span.lowerBound) { return }
        let text = HTMLText.plain(fragment: tree.bytes[span])
        if text.utf8.count > 1, seenAsides.insert(text).inserted { add(text, region: .hidden, node: node, of: tree) }
    }

    // MARK: Links

    private mutating func beginLink(_ node: Int, of tree: PageTree) {
        finishLink(tree)
        openLink = (node, hiddenRoot == nil ? flow.mark : hiddenFlow.mark)
        if tree.nodes[node].element == .area { finishLink(tree) }
    }

    private mutating func finishLink(_ tree: PageTree) {
        guard let (node, mark) = openLink else { return }
        openLink = nil
        guard let url = tree.address(.href, of: node, by: resolver), !holdsContent(url) else { return }
        let part = parts[partOf[node]]
        links.append(
            Link(
                url: url, text: hiddenRoot == nil ? flow.text(from: mark) : hiddenFlow.text(from: mark),
                relations: tree.tokens(.rel, of: node), type: tree.value(.type, of: node), region: part.kind.region,
                owner: part.owner))
    }

    /// Whether an address leads nowhere: it holds a script or data itself.
    private func holdsContent(_ url: String) -> Bool {
        url.utf8.starts(with: "javascript:".utf8) || url.utf8.starts(with: "data:".utf8)
    }
}
