internal import AuditModel

/// Divides a page into parts: by microformats, schema.org, ARIA and the sectioning of HTML, and by what common software
/// calls its parts. One pass in document order; each node gets the part that it stands in.
struct PartFinder {
    let tree: PageTree
    let resolver: LinkResolver
    private let mostParts: Int
    private(set) var parts: [PagePart] = [PagePart(kind: .page, parent: 0, item: 0, node: PageTree.none)]
    /// For each node, the part that its text belongs to.
    private(set) var partOf: PartMap
    /// The address that references on the page are relative to.
    var base: WebAddress? { resolver.base }
    /// The part of nodes without a parent.
    private var topPart = 0
    /// Who signed which blocks of a wiki page; read when the first of the wiki's marks is met.
    private var signatures: [Int: String]?

    init(_ tree: PageTree, resolver: LinkResolver, mostParts: Int) {
        self.mostParts = mostParts
        self.tree = tree
        self.resolver = resolver
        partOf = PartMap(nodes: tree.nodes.count)
        for node in tree.nodes.indices { visit(node) }
    }

    private mutating func visit(_ node: Int) {
        let this = tree.nodes[node]
        let outer = this.parent < 0 ? topPart : partOf[this.parent]
        partOf[node] = outer
        guard this.kind == .element, !this.isForeign else { return }
        let marks = ElementMarks(node, of: tree)
        if signatures == nil, marks.signs.contains(.mediaWiki) { signatures = WikiSignatures.authors(in: tree) }
        if let author = signatures?[node] {
            open(.comment, at: node, in: outer)
            parts[partOf[node]].authorNames = [author]
            parts[partOf[node]].authorNode = node
        } else if let kind = kind(of: node, marks, in: outer) {
            open(kind, at: node, in: outer)
        } else if this.element.traits.contains(.heading), this.element != .h1 {
            readHeading(node, in: outer)
        }
        if marks.signs.contains(.byPostAuthor) { parts[partOf[node]].isByPostAuthor = true }
        readSignature(node, marks)
    }

    private mutating func open(_ kind: PagePart.Kind, at node: Int, in outer: Int, isFromHeading: Bool = false) {
        guard parts.count < mostParts else {
            // What comes behind so many is nobody's: it must not be taken for the owner's.
            if parts.count == mostParts { parts.append(PagePart(kind: .quoted, parent: 0, node: node)) }
            partOf[node] = mostParts
            return
        }
        let index = parts.count
        let isLandmark =
            switch kind {
            case .footer, .navigation, .sidebar, .header: true
            default: false
            }
        var part = PagePart(kind: kind, parent: isLandmark ? parts[outer].landmark : outer, node: node)
        part.landmark = isFromHeading ? parts[outer].landmark : index
        part.post = kind == .post ? index : parts[outer].post
        switch kind {
        case .quoted, .commentList, .recentComments: part.item = nil
        default: part.item = kind.isItem ? index : parts[part.parent].item
        }
        parts.append(part)
        partOf[node] = index
    }

    /// What an element opens; nil if it only goes on.
    private func kind(of node: Int, _ marks: ElementMarks, in outer: Int) -> PagePart.Kind? {
        let element = tree.nodes[node].element
        switch element {
        case .html, .body, .head: return nil
        default: break
        }
        let around = parts[outer].kind
        let candidate = marked(element, marks, around) ?? sectioned(element, marks, around)
        guard let candidate else { return nil }
        switch candidate {
        case .sidebar, .header, .footer, .navigation, .main:
            // Inside a post or comment these are parts of it.
            return isInItem(outer) || around == candidate ? nil : candidate
        case .card:
            return isInItem(outer) || around == .card ? nil : candidate
        case .bio:
            return around == .comment || around == .bio ? nil : candidate
        default: return candidate
        }
    }

    private func isInItem(_ part: Int) -> Bool {
        switch parts[part].kind {
        case .post, .comment, .quoted: true
        default: false
        }
    }

    /// By class, id, role or type.
    private func marked(_ element: HTMLElement, _ marks: ElementMarks, _ around: PagePart.Kind) -> PagePart.Kind? {
        let isBlock = element.traits.contains(.block) || element == .other || element == .td
        if marks.signs.contains(.comment) { return .comment }
        if marks.signs.contains(.cite) { return around == .commentList ? .comment : .quoted }
        if let kind = marks.rolePart ?? marks.typePart { return kind }
        if isBlock, marks.hasCommentID { return .comment }
        if let kind = marks.namedPart(isBlock: isBlock) { return kind }
        if isBlock, marks.isCard, !marks.isAuthor { return .card }
        return nil
    }

    /// By the element itself.
    private func sectioned(_ element: HTMLElement, _ marks: ElementMarks, _ around: PagePart.Kind) -> PagePart.Kind? {
        switch element {
        case .article: return around == .commentList ? .comment : .post
        case .li, .dd: return around == .commentList ? .comment : nil
        case .header: return .header
        case .nav: return .navigation
        case .footer: return .footer
        case .aside: return .sidebar
        case .main: return .main
        case .blockquote, .q: return .quoted
        case .cite: return marks.isAuthor || marks.signs.contains(.formattedName) || around == .comment ? nil : .quoted
        default: return nil
        }
    }

    /// A heading such as "Recent comments" says what its next siblings are.
    private mutating func readHeading(_ node: Int, in outer: Int) {
        let below = beginning(of: node, upTo: 20, bytes: 300)
        guard below.upperBound == tree.descendants(of: node).upperBound else { return }
        guard let kind = HeadingCues.part(after: FragmentReader.text(of: below, in: tree)) else { return }
        if kind == parts[outer].kind { return }
        let parent = tree.nodes[node].parent
        open(kind, at: node, in: outer, isFromHeading: true)
        if parent < 0 { topPart = partOf[node] } else { partOf[parent] = partOf[node] }
    }

    // MARK: Who signed, and when

    private mutating func readSignature(_ node: Int, _ marks: ElementMarks) {
        let this = tree.nodes[node]
        guard let item = parts[partOf[node]].item else { return }
        if this.element == .time || marks.signs.contains(.published) { readDate(node, marks, of: item) }
        if this.element == .a, marks.signs.contains(.permalink) {
            if parts[item].url == nil, parts[item].kind != .card {
                parts[item].url = tree.address(.href, of: node, by: resolver)
            }
        }
        let isName =
            switch parts[item].kind {
            case .card: marks.signs.contains(.cardName)
            case .comment: marks.signs.contains(.formattedName)
            default: false
            }
        if marks.isAuthor || isName {
            readAuthor(node, of: item, anywhere: parts[item].kind == .card)
        }
        if let author = tree.value(.dataAuthor, of: node), parts[item].node == node {
            parts[item].authorNames.append(author)
        }
    }

    private mutating func readDate(_ node: Int, _ marks: ElementMarks, of item: Int) {
        let isMarked = marks.signs.contains(.published)
        if parts[item].time != nil, parts[item].isTimeMarked || !isMarked { return }
        let written =
            tree.value(.datetime, of: node) ?? tree.value(.content, of: node)
            ?? tree.value(.title, of: node) ?? shortText(node)
        guard let time = DateReading.time(written) else { return }
        parts[item].time = time
        parts[item].isTimeMarked = isMarked
    }

    private mutating func readAuthor(_ node: Int, of item: Int, anywhere: Bool) {
        if let first = parts[item].authorNode {
            guard anywhere || tree.descendants(of: first).contains(node) else { return }
        } else {
            parts[item].authorNode = node
        }
        guard parts[item].authorNames.count < 16, parts[item].authorURLs.count < 16 else { return }
        if let content = tree.value(.content, of: node) { parts[item].authorNames.append(content) }
        let text = shortText(node)
        if !text.isEmpty {
            parts[item].authorNames.append(text)
            parts[item].authorNames += text.split(separator: " ").filter { $0.hasPrefix("@") }.map(String.init)
        }
        for place in [node] + Array(tree.descendants(of: node).prefix(20)) where tree.nodes[place].kind == .element {
            if let url = tree.address(.href, of: place, by: resolver) { parts[item].authorURLs.append(url) }
        }
    }

    private func shortText(_ node: Int) -> String {
        FragmentReader.text(of: beginning(of: node, upTo: 20, bytes: 2000), in: tree)
    }

    /// The first nodes below a node, up to a number of them and of the bytes of their texts.
    private func beginning(of node: Int, upTo most: Int, bytes: Int) -> Range<Int> {
        let below = tree.descendants(of: node)
        var (end, length) = (below.lowerBound, 0)
        while end < min(below.upperBound, below.lowerBound + most) {
            if tree.nodes[end].kind != .element { length += tree.nodes[end].span.count }
            if length > bytes { break }
            end += 1
        }
        return below.lowerBound..<end
    }
}
