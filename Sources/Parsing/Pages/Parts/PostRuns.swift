/// Tells which of an element's children make up the post of each name among them.
struct PostRuns {
    let tree: PageTree
    /// All names of the page, in its order.
    let names: [Int]
    /// How many bytes beside the name still leave a block a mere head of a post, which goes on behind it.
    private static let headLength = 60
    private static let dateWindow = 300

    /// The runs of nodes that hold one post each, with a date where only a link signs them.
    func runs(of blocks: [PartFinder.Block], in parent: Int) -> [(range: Range<Int>, name: PartFinder.LooseName?)] {
        guard let first = blocks.first, let last = blocks.last else { return [] }
        let rules = parent < 0 ? [] : rules(in: parent)
        if rules.contains(where: { $0 > first.node }) || (blocks.count > 1 && rules.contains { $0 < last.node }) {
            return ruled(blocks, by: rules, in: parent)
        }
        return blocks.compactMap { block in
            let range = block.node..<end(of: block, in: parent)
            return block.name.isMarked || isDated(range) ? (range, block.name) : nil
        }
    }

    /// Horizontal rules between the children.
    private func rules(in parent: Int) -> [Int] {
        var rules: [Int] = []
        var child = parent + 1
        while child < tree.nodes[parent].end {
            if tree.nodes[child].kind == .element, tree.nodes[child].element == .hr { rules.append(child) }
            child = max(tree.nodes[child].end, child + 1)
        }
        return rules
    }

    /// What stands between two rules is one post, whether the name comes first or last.
    private func ruled(
        _ blocks: [PartFinder.Block], by rules: [Int], in parent: Int
    ) -> [(range: Range<Int>, name: PartFinder.LooseName?)] {
        var runs: [(range: Range<Int>, name: PartFinder.LooseName?)] = []
        var next = 0
        var start = parent + 1
        for rule in rules + [tree.nodes[parent].end] {
            let range = start..<max(rule, start)
            start = rule + 1
            while next < blocks.count, blocks[next].node < range.lowerBound { next += 1 }
            let name = next < blocks.count && range.contains(blocks[next].node) ? blocks[next].name : nil
            // Behind the first, what has a date is a post too, though no link signs it.
            guard name?.isMarked == true || (isDated(range) && (name != nil || !runs.isEmpty)) else { continue }
            runs.append((range, name))
        }
        return runs
    }

    /// Where a post ends: with its block, or before what holds the next name if the block is a head only.
    private func end(of block: PartFinder.Block, in parent: Int) -> Int {
        let own = max(tree.nodes[block.node].end, block.node + 1)
        let name = block.name.node..<max(tree.nodes[block.name.node].end, block.name.node + 1)
        if textLength(block.node..<own, without: name) > Self.headLength || parent < 0 { return own }
        let next = nextName(after: block.name.node)
        var child = own
        while child < tree.nodes[parent].end, max(tree.nodes[child].end, child + 1) <= next {
            child = max(tree.nodes[child].end, child + 1)
        }
        return min(child, max(tree.nodes[parent].end, own))
    }

    private func nextName(after node: Int) -> Int {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle] <= node { low = middle + 1 } else { high = middle }
        }
        return low < names.count ? names[low] : Int.max
    }

    private func textLength(_ range: Range<Int>, without name: Range<Int>) -> Int {
        var length = 0
        for node in range where tree.nodes[node].kind == .text && !name.contains(node) {
            length += tree.bytes[tree.nodes[node].span].reduce(0) { $0 + (Bytes.isSpace($1) ? 0 : 1) }
            if length > Self.headLength { break }
        }
        return length
    }

    private func isDated(_ range: Range<Int>) -> Bool {
        range.prefix(Self.dateWindow).contains { node in
            let this = tree.nodes[node]
            if this.kind == .element { return this.element == .time }
            return this.kind == .text && DateShape.occurs(in: this.span, of: tree.bytes)
        }
    }
}
