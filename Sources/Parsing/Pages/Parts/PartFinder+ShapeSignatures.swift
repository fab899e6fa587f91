extension PartFinder {
    private static let window = 60
    private static let longestLine = 400

    /// Finds who signed comments that no markup signs: a link to a person that stands on a line of its own, before
    /// the text.
    mutating func signByShape() {
        for part in parts.indices where parts[part].kind == .comment && isUnsigned(part) {
            if let name = headName(of: part) {
                parts[part].authorNode = name
                sign(part, with: name)
            }
        }
    }

    private func isUnsigned(_ part: Int) -> Bool {
        parts[part].authorNode == nil && parts[part].authorNames.isEmpty && parts[part].node >= 0
    }

    private func headName(of part: Int) -> Int? {
        let below = tree.descendants(of: parts[part].node)
        for node in below.prefix(Self.window) where partOf[node] == part && tree.nodes[node].element == .a {
            guard tree.nodes[node].kind == .element, let href = tree.span(.href, of: node),
                PersonLinks.name(in: href, of: tree.bytes) != nil
            else { continue }
            let name = shortText(node)
            if name.isEmpty || name.utf8.count > 60 { continue }
            return isHead(node, name, of: part) ? node : nil
        }
        return nil
    }

    /// Whether a name stands on a line of its own, and text follows it in the comment.
    private func isHead(_ node: Int, _ name: String, of part: Int) -> Bool {
        guard standsAlone(node, name, in: parts[part].node) else { return false }
        let end = tree.nodes[parts[part].node].end
        return (tree.nodes[node].end..<max(end, tree.nodes[node].end)).prefix(Self.window).contains { place in
            tree.nodes[place].kind == .text && !tree.bytes[tree.nodes[place].span].allSatisfy(Bytes.isSpace)
        }
    }

    /// Whether a name has a line for itself: between two breaks or borders of blocks, at most up to an element around.
    func standsAlone(_ node: Int, _ name: String, in outer: Int) -> Bool {
        let end = tree.nodes[outer < 0 ? 0 : outer].end
        guard let first = lineBreak(before: node, downTo: outer) else { return false }
        let after = max(tree.nodes[node].end, node + 1)
        var last = after
        while last < min(end, after + Self.window), !breaksLine(last) {
            if endsBlock(before: last) { break }
            last += 1
        }
        let length = (first..<last).reduce(0) { $0 + (tree.nodes[$1].kind == .element ? 0 : tree.nodes[$1].span.count) }
        return length <= Self.longestLine && NameLine.signs(name, in: FragmentReader.text(of: first..<last, in: tree))
    }

    /// The first node of the line that a node stands in.
    private func lineBreak(before node: Int, downTo outer: Int) -> Int? {
        var first = node
        for _ in 0..<Self.window {
            if first - 1 <= outer || breaksLine(first - 1) || endsBlock(before: first) { return first }
            first -= 1
        }
        return nil
    }

    private func breaksLine(_ node: Int) -> Bool {
        guard tree.nodes[node].kind == .element else { return false }
        return tree.nodes[node].element == .br || tree.nodes[node].element.traits.contains(.block)
    }

    /// Whether a block ends right before a node: one that the node before is in, and this is not.
    private func endsBlock(before node: Int) -> Bool {
        var place = node - 1
        while place >= 0, tree.nodes[place].end <= node {
            if breaksLine(place) { return true }
            let parent = tree.nodes[place].parent
            if parent < 0 || tree.nodes[parent].end > node { return false }
            place = parent
        }
        return false
    }
}
