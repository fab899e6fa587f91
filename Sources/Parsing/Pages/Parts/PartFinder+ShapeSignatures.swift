extension PartFinder {
    private static let window = 60
    private static let longestLine = 400

    /// Finds who signed comments and posts that no markup signs: a link to a person that stands on a line of its own,
    /// before the text.
    mutating func signByShape() {
        for part in parts.indices where isUnsigned(part) {
            guard let name = headName(of: part) else { continue }
            parts[part].authorNode = name
            parts[part].isWeaklySigned = parts[part].kind == .post
            sign(part, with: name)
        }
    }

    private func isUnsigned(_ part: Int) -> Bool {
        guard parts[part].kind == .comment || parts[part].kind == .post, parts[part].node >= 0 else { return false }
        return parts[part].authorNode == nil && parts[part].authorNames.isEmpty
    }

    private func headName(of part: Int) -> Int? {
        let below = tree.descendants(of: parts[part].node)
        for node in below.prefix(Self.window) where partOf[node] == part && leadsToPerson(node) {
            if standsAlone(node, in: parts[part].node), isFollowed(node, in: part) { return node }
        }
        return nil
    }

    /// Whether an element is a link to a person, by its address or because it is called like its address.
    func leadsToPerson(_ node: Int) -> Bool {
        guard tree.nodes[node].kind == .element, tree.nodes[node].element == .a else { return false }
        guard let href = tree.span(.href, of: node) else { return false }
        return PersonLinks.name(in: href, of: tree.bytes) != nil || isSelfNamed(node, href)
    }

    func isSelfNamed(_ node: Int, _ href: Range<Int>) -> Bool {
        let text = tree.descendants(of: node).prefix(6).first { tree.nodes[$0].kind == .text }
        return text.map { PersonLinks.isNamed(tree.nodes[$0].span, at: href, of: tree.bytes) } ?? false
    }

    /// Whether text follows a name in its post.
    private func isFollowed(_ node: Int, in part: Int) -> Bool {
        let after = tree.nodes[node].end
        return (after..<max(tree.nodes[parts[part].node].end, after)).prefix(Self.window).contains { place in
            tree.nodes[place].kind == .text && !tree.bytes[tree.nodes[place].span].allSatisfy(Bytes.isSpace)
        }
    }

    /// Whether a link has a line for itself, other links to the same place aside: between two breaks or borders of
    /// blocks, at most up to an element around. A name that is called out (`@bob`) needs a date beside it or nothing.
    func standsAlone(_ node: Int, in outer: Int) -> Bool {
        guard let href = tree.span(.href, of: node), let first = lineBreak(before: node, downTo: outer) else {
            return false
        }
        let end = tree.nodes[outer < 0 ? 0 : outer].end
        let after = max(tree.nodes[node].end, node + 1)
        var last = after
        while last < min(end, after + Self.window), !breaksLine(last), !endsBlock(before: last) { last += 1 }
        var rest: [UInt8] = []
        var place = first
        while place < last {
            let this = tree.nodes[place]
            if this.kind == .element, let other = tree.span(.href, of: place),
                tree.bytes[other].elementsEqual(tree.bytes[href])
            {
                place = max(this.end, place + 1)
                continue
            }
            if this.kind == .text {
                CharacterReferences.append(this.span, of: tree.bytes, inAttribute: false, to: &rest)
                rest.append(0x20)
            }
            if rest.count > Self.longestLine { return false }
            place += 1
        }
        return NameLine.allows(String(decoding: rest, as: UTF8.self))
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
