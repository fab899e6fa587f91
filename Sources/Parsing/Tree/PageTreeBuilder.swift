/// Builds the ``PageTree`` of a page.
struct PageTreeBuilder: TreeSink {
    private var tree: PageTree
    /// The nodes that stand wrongly in a table, with the table that they go before, in the order of the page.
    private var moved: [MovedNode] = []
    private var nextGoesBefore: Int32?

    /// The tree of a page's text, which must be UTF-8.
    static func tree(of bytes: UnsafeBufferPointer<UInt8>) -> PageTree {
        let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(PageTree.longestText))
        var construction = TreeConstruction(
            HTMLTokenizer(bytes, keeping: .known), into: PageTreeBuilder(tree: PageTree(bytes: bytes)))
        construction.run()
        var builder = construction.sink
        if !builder.moved.isEmpty { builder.tree.move(builder.moved) }
        return builder.tree
    }

    private init(tree: PageTree) {
        self.tree = tree
        // Memory that is not written to costs nothing; a page rarely has more nodes.
        self.tree.nodes.reserveCapacity(tree.bytes.count / 16 + 16)
        self.tree.attributes.reserveCapacity(tree.bytes.count / 24 + 16)
    }

    mutating func begin(
        _ element: HTMLElement, _ traits: HTMLElement.Traits, isForeign: Bool, in parent: Int32,
        at tokenizer: HTMLTokenizer
    ) -> Int32 {
        let first = tree.attributes.count
        var set: UInt64 = 0
        for attribute in tokenizer.attributes where set & attribute.key.bit == 0 {
            tree.attributes.append(PageAttribute(attribute.key, attribute.value))
            set |= attribute.key.bit
        }
        return append(
            PageNode(
                element, name: tokenizer.tag.name, isForeign: isForeign, parent: parent,
                attributes: first..<tree.attributes.count, set: set))
    }

    mutating func end(_ node: Int32, _ traits: HTMLElement.Traits, isForeign: Bool) {
        tree.nodes[Int(node)].end = tree.nodes.count
    }

    mutating func text(_ kind: PageNode.Kind, _ span: Range<Int>, in parent: Int32) {
        _ = append(PageNode(kind, span, parent: parent))
    }

    mutating func moveNext(before table: Int32, isSilent: Bool) -> Bool {
        nextGoesBefore = table
        return true
    }

    @inline(__always)
    private mutating func append(_ node: PageNode) -> Int32 {
        let place = tree.nodes.count
        tree.nodes.append(node)
        tree.nodes[place].end = place + 1
        if let table = nextGoesBefore {
            nextGoesBefore = nil
            tree.nodes[place].parent = tree.nodes[Int(table)].parent
            moved.append(MovedNode(node: place, table: Int(table)))
        }
        return Int32(truncatingIfNeeded: place)
    }
}
