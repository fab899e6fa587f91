/// What is told of each node on a walk over a tree.
protocol TreeVisitor {
    /// A node in document order. Returns false for an element whose content is to be left out.
    mutating func enter(_ node: Int, of tree: PageTree) -> Bool
    /// The end of an element that was entered.
    mutating func leave(_ node: Int, of tree: PageTree)
}

extension PageTree {
    /// Walks over nodes in document order, without recursion.
    func walk(_ range: Range<Int>, with visitor: inout some TreeVisitor) {
        var open: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            while let top = open.last, nodes[top].end <= index {
                visitor.leave(top, of: self)
                open.removeLast()
            }
            let goesIn = visitor.enter(index, of: self)
            if goesIn, nodes[index].kind == .element {
                open.append(index)
                index += 1
            } else {
                index = max(nodes[index].end, index + 1)
            }
        }
        while let top = open.popLast() { visitor.leave(top, of: self) }
    }
}
