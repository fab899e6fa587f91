internal import AuditModel

/// Reads the shown text of a tree, and its links.
struct FragmentReader: TreeVisitor {
    private(set) var flow = TextFlow()
    private(set) var links: [Link] = []
    private var preformatted = 0
    /// The link that is open: a link inside another ends it.
    private var openLink: (node: Int, text: Int)?

    /// The text of some nodes, links aside.
    static func text(of range: Range<Int>, in tree: PageTree) -> String {
        var reader = FragmentReader()
        tree.walk(range, with: &reader)
        return reader.flow.take()
    }

    mutating func take() -> (text: String, links: [Link]) { (flow.take(), links) }

    mutating func enter(_ node: Int, of tree: PageTree) -> Bool {
        let this = tree.nodes[node]
        switch this.kind {
        case .comment:
            return false
        case .text, .rawText:
            flow.append(
                this.span, of: tree.bytes, references: this.kind == .text, isPreformatted: preformatted > 0)
            return false
        case .element:
            if Visibility.of(node, in: tree, within: .shown) != .shown { return false }
            flow.enter(this.element, isForeign: this.isForeign)
            if this.element.isPreformatted { preformatted += 1 }
            if this.element == .a {
                finishLink(tree)
                openLink = (node, flow.mark)
            }
            if let email = tree.value(.dataCfemail, of: node).flatMap(ProtectedEmail.decoded) {
                put(email)
                leave(node, of: tree)
                return false
            }
            return true
        }
    }

    private mutating func put(_ text: String) {
        Array(text.utf8).withUnsafeBufferPointer {
            flow.append(0..<$0.count, of: $0, references: false, isPreformatted: false)
        }
    }

    mutating func leave(_ node: Int, of tree: PageTree) {
        let this = tree.nodes[node]
        if this.element.isPreformatted { preformatted -= 1 }
        if openLink?.node == node { finishLink(tree) }
        flow.leave(this.element, isForeign: this.isForeign)
    }

    private mutating func finishLink(_ tree: PageTree) {
        guard let (node, start) = openLink else { return }
        openLink = nil
        guard let url = tree.value(.href, of: node)?.trimmingSpaces(), !url.isEmpty else { return }
        links.append(
            Link(
                url: url, text: flow.text(from: start), relations: tree.tokens(.rel, of: node),
                type: tree.value(.type, of: node), region: .link, owner: .unknown))
    }
}
