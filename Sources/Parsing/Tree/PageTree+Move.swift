/// A node that stands in the source inside a table, and in the tree before it ("foster parenting" of WHATWG).
struct MovedNode {
    var node: Int
    var table: Int
}

extension PageTree {
    /// Puts nodes, with all that is in them, before the tables that they stood in. They are given in the order of the
    /// page, and have their new parents already. Linear in the size of the tree.
    mutating func move(_ moved: [MovedNode]) {
        let order = order(moving: moved)
        var placeOf = [Int32](repeating: -1, count: nodes.count)
        for (place, node) in order.enumerated() { placeOf[Int(node)] = Int32(truncatingIfNeeded: place) }
        nodes = order.map { nodes[Int($0)] }
        for index in nodes.indices {
            nodes[index].end = index + 1
            if nodes[index].parent >= 0 { nodes[index].parent = Int(placeOf[nodes[index].parent]) }
        }
        for index in nodes.indices.reversed() where nodes[index].parent >= 0 {
            nodes[nodes[index].parent].end = max(nodes[nodes[index].parent].end, nodes[index].end)
        }
    }

    /// The nodes in their new order.
    private func order(moving moved: [MovedNode]) -> [Int32] {
        let byTable = moved.sorted { ($0.table, $0.node) < ($1.table, $1.node) }
        var isMoved = [Bool](repeating: false, count: nodes.count)
        for item in moved { isMoved[item.node] = true }
        var order: [Int32] = []
        order.reserveCapacity(nodes.count)
        // Stretches of nodes to be put out, the next one last. The first node of a `due` stretch is to be put out even if
        // it is moved; what goes before the first of a `settled` one was put out.
        var stretches = [(range: 0..<nodes.count, isDue: false, isSettled: false)]
        while let (range, isDue, isSettled) = stretches.popLast() {
            guard let node = range.first else { continue }
            if isMoved[node], !isDue {
                stretches.append((min(nodes[node].end, range.upperBound)..<range.upperBound, false, false))
            } else if nodes[node].element == .table, !isSettled {
                stretches.append((range, isDue, true))
                for item in byTable[PageTree.places(of: node, in: byTable)].reversed() {
                    stretches.append((item.node..<nodes[item.node].end, true, false))
                }
            } else {
                order.append(Int32(truncatingIfNeeded: node))
                stretches.append((node + 1..<range.upperBound, false, false))
            }
        }
        return order
    }

    /// Where the nodes that go before a table stand among those that are sorted by table.
    private static func places(of table: Int, in moved: [MovedNode]) -> Range<Int> {
        var (low, high) = (0, moved.count)
        while low < high {
            let middle = (low + high) / 2
            if moved[middle].table < table { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < moved.count, moved[end].table == table { end += 1 }
        return low..<end
    }
}
