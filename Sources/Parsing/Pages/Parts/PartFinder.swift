internal import AuditModel

/// Divides a page into parts: by microformats, schema.org, ARIA and the sectioning of HTML, and by what common software
/// calls its parts. One pass in document order; each node gets the part that it stands in. Where nobody marked who
/// wrote what, a second look at the shape of the page may tell posts by several people apart.
struct PartFinder {
    let tree: PageTree
    let resolver: LinkResolver
    private let mostParts: Int
    var parts: [PagePart] = [PagePart(kind: .page, parent: 0, item: 0, node: PageTree.none)]
    /// For each node, the part that its text belongs to.
    var partOf: PartMap
    /// The address that references on the page are relative to.
    var base: WebAddress? { resolver.base }
    /// What the words of any element say, and the bits of all attributes that are there: readers of what none has
    /// need not look at the page again.
    private(set) var signs: MarkSet = []
    private(set) var attributes: UInt64 = 0
    private var markReader = MarkReader()
    /// The part of nodes without a parent.
    private var topPart = 0
    /// Who signed which blocks of a wiki page; read when the first of the wiki's marks is met.
    private var signatures: [Int: String]?
    private(set) var isTalkPage = false
    /// Elements outside of all posts that name somebody.
    var looseNames: [Int] = []

    init(_ tree: PageTree, resolver: LinkResolver, mostParts: Int) {
        self.mostParts = mostParts
        self.tree = tree
        self.resolver = resolver
        partOf = PartMap(nodes: tree.nodes.count)
        for node in tree.nodes.indices { visit(node) }
        tellPostsByShape()
        signByShape()
    }

    private mutating func visit(_ node: Int) {
        let this = tree.nodes[node]
        let outer = this.parent < 0 ? topPart : partOf[this.parent]
        partOf[node] = outer
        guard this.kind == .element, !this.isForeign else {
            if !parts[outer].hasText, this.kind == .text { noteText(node, in: outer) }
            return
        }
        let marks = markReader.marks(of: node, in: tree)
        signs.formUnion(marks.signs)
        attributes |= this.attributeSet
        if marks.signs.contains(.talkPage) { isTalkPage = true }
        if signatures == nil, marks.signs.contains(.mediaWiki) {
            signatures = WikiSignatures.authors(in: tree, isTalkPage: isTalkPage)
        }
        if parts[outer].kind != .revisions, let author = signatures?[node] {
            openSigned(by: author, at: node, in: outer)
        } else if let kind = kind(of: node, marks, in: outer) {
            open(kind, at: node, in: outer)
        } else if this.element.traits.contains(.heading), this.element != .h1 {
            readHeading(node, in: outer)
        }
        if marks.signs.contains(.byPostAuthor) { markByPostAuthor(node) }
        readSignature(node, marks)
    }

    private mutating func noteText(_ node: Int, in part: Int) {
        if tree.bytes[tree.nodes[node].span].contains(where: { !Bytes.isSpace($0) }) { parts[part].hasText = true }
    }

    /// `submitter` and the like stand on a name inside the comment or on the comment itself.
    private mutating func markByPostAuthor(_ node: Int) {
        guard let item = parts[partOf[node]].item, parts[item].kind == .comment else { return }
        if parts[item].authorNode == nil || parts[item].node == node { parts[item].isByPostAuthor = true }
    }

    /// A block of a wiki page that somebody signed.
    private mutating func openSigned(by author: String, at node: Int, in outer: Int) {
        open(.comment, at: node, in: outer)
        parts[partOf[node]].authorNames = [author]
        parts[partOf[node]].accounts = [author]
        parts[partOf[node]].authorNode = node
    }

    private mutating func open(_ kind: PagePart.Kind, at node: Int, in outer: Int, isFromHeading: Bool = false) {
        guard mayOpen(at: node) else { return }
        let index = parts.count
        var part = PagePart(kind: kind, parent: parent(of: kind, in: outer), node: node)
        part.landmark = isFromHeading ? parts[outer].landmark : index
        part.post = kind == .post || kind == .shared ? index : parts[outer].post
        part.item = kind.isItem ? index : kind.isAnonymous ? nil : parts[part.parent].item
        part.isTerm = tree.nodes[node].element == .dt && kind == .comment
        part.isLoose = kind == .comment && parts[outer].kind == .comment && isBesideWrapped(node, in: outer)
        parts.append(part)
        partOf[node] = index
        if part.isTerm { standsForSiblings(node) }
    }

    /// Whether a node stands outside of the element that was taken for the comment around it.
    private func isBesideWrapped(_ node: Int, in outer: Int) -> Bool {
        guard let wrapped = parts[outer].wrapped else { return false }
        if let author = parts[outer].authorNode, author >= tree.nodes[wrapped].end { return false }
        return node >= tree.nodes[wrapped].end
    }

    /// What comes behind too many parts is nobody's: it must not be taken for the owner's.
    mutating func mayOpen(at node: Int) -> Bool {
        if parts.count < mostParts { return true }
        if parts.count == mostParts { parts.append(PagePart(kind: .quoted, parent: 0, node: node)) }
        partOf[node] = mostParts
        return false
    }

    /// What opens after an element belongs to the part that it opened.
    private mutating func standsForSiblings(_ node: Int) {
        let parent = tree.nodes[node].parent
        if parent < 0 { topPart = partOf[node] } else { partOf[parent] = partOf[node] }
    }

    /// The part around what opens. Landmarks leave what a heading began; the main part of a page is in no other
    /// landmark, whatever the markup says; a term of a list follows the one before.
    private func parent(of kind: PagePart.Kind, in outer: Int) -> Int {
        switch kind {
        case .footer, .navigation, .sidebar, .header: return parts[outer].landmark
        case .main:
            var place = outer
            while parts[place].kind.isLandmark { place = parts[place].parent }
            return place
        case .comment where parts[outer].isTerm: return parts[outer].parent
        default: return outer
        }
    }

    /// A heading such as "Recent comments" says what its next siblings are.
    private mutating func readHeading(_ node: Int, in outer: Int) {
        let below = beginning(of: node, upTo: 20, bytes: 300)
        guard below.upperBound == tree.descendants(of: node).upperBound else { return }
        guard let kind = HeadingCues.part(after: FragmentReader.text(of: below, in: tree)) else { return }
        if kind == parts[outer].kind { return }
        open(kind, at: node, in: outer, isFromHeading: true)
        standsForSiblings(node)
        // A heading in a `<header>` or `<div>` of its own speaks of what follows that.
        var top = tree.nodes[node].parent
        for _ in 0..<3 where top >= 0 && isAlone(node, in: top) {
            standsForSiblings(top)
            top = tree.nodes[top].parent
        }
    }

    /// Whether an element holds another and nothing else.
    private func isAlone(_ node: Int, in outer: Int) -> Bool {
        switch tree.nodes[outer].element {
        case .header, .hgroup, .div, .summary: break
        default: return false
        }
        guard node - outer <= 6, tree.nodes[outer].end - tree.nodes[node].end <= 6 else { return false }
        return (Array(outer + 1..<node) + Array(tree.nodes[node].end..<tree.nodes[outer].end)).allSatisfy { place in
            let this = tree.nodes[place]
            if this.kind == .element { return place < node && tree.nodes[place].end >= tree.nodes[node].end }
            return this.kind == .comment || tree.bytes[this.span].allSatisfy(Bytes.isSpace)
        }
    }
}
