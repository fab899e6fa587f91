/// What the shape of a page says where its markup says nothing.
extension PartFinder {
    /// A name that may sign a block outside of all posts.
    struct LooseName {
        var node: Int
        /// The name, to tell several people apart.
        var key: String
        /// Whether the markup says that it is an author's; else a link leads to a person.
        var isMarked: Bool
        /// Whether only the text of the link says so.
        var isWeak = false
    }

    private static let climb = 40

    /// Blocks that are signed by several people, each with a name and a date, are posts by several people.
    mutating func tellPostsByShape() {
        let names = namesOfSeveral()
        let isListed = names.contains { parts[partOf[$0.node]].kind == .commentList }
        guard isListed || Set(names.map(\.key)).count >= 2 else { return }
        var blocks: [Int: [Block]] = [:]
        for index in names.indices {
            let block = block(of: index, in: names)
            let parent = tree.nodes[block].parent
            blocks[parent, default: []].append(Block(node: block, name: names[index]))
        }
        var found: [(range: Range<Int>, name: LooseName?)] = []
        let runs = PostRuns(tree: tree, names: names.map(\.node))
        for parent in blocks.keys.sorted() { found += runs.runs(of: blocks[parent] ?? [], in: parent) }
        if !isListed, Set(found.compactMap { $0.name?.key }).count < 2 { return }
        if found.contains(where: { $0.name?.node == parts[0].authorNode }) { unsignPage() }
        for (range, name) in found { openGuess(range, name) }
    }

    /// In a post, one name alone is somebody that it speaks of, or its author.
    private func namesOfSeveral() -> [LooseName] {
        let all = names()
        var keys: [Int: Set<String>] = [:]
        for name in all { keys[partOf[name.node], default: []].insert(name.key) }
        return all.filter { name in
            let part = partOf[name.node]
            return parts[part].kind != .post || (keys[part]?.count ?? 0) >= 2
        }
    }

    /// A block and the name in it.
    struct Block {
        var node: Int
        var name: LooseName
    }

    /// Marked names, and links to people that have a line for themselves, where nothing says who wrote what: in the
    /// main part of the page, among comments, in posts that nobody signed.
    private func names() -> [LooseName] {
        var nodes: [(node: Int, isMarked: Bool)] = looseNames.map { ($0, true) }
        for node in tree.nodes.indices where isMain(node) && leadsToPerson(node) { nodes.append((node, false)) }
        nodes.sort { ($0.node, $0.isMarked ? 0 : 1) < ($1.node, $1.isMarked ? 0 : 1) }
        var names: [LooseName] = []
        var end = 0
        for (node, isMarked) in nodes where node >= end && isMain(node) {
            let text = shortText(node)
            guard (2...60).contains(text.utf8.count), text.contains(where: \.isLetter) else { continue }
            guard isMarked || standsAlone(node, in: 0) else { continue }
            end = tree.nodes[node].end
            let name = name(node, text, isMarked: isMarked)
            // The name and the account beside it, or the picture and the name: one signature.
            if let last = names.last, last.key == name.key, node - last.node <= 12 { continue }
            names.append(name)
        }
        return names
    }

    /// Links that lead to the same place name the same person.
    private func name(_ node: Int, _ text: String, isMarked: Bool) -> LooseName {
        let href = tree.span(.href, of: node)
        let address = href.map { String(decoding: tree.bytes[$0].map(Bytes.lowered), as: UTF8.self) }
        let isWeak = href.map { PersonLinks.name(in: $0, of: tree.bytes) == nil } ?? false
        return LooseName(
            node: node, key: isMarked ? text.lowercased() : address ?? text, isMarked: isMarked,
            isWeak: isWeak && !isMarked)
    }

    private func isMain(_ node: Int) -> Bool {
        switch parts[partOf[node]].kind {
        case .page, .main, .commentList: true
        case .post: parts[partOf[node]].authorNode == nil && parts[partOf[node]].authorNames.isEmpty
        default: false
        }
    }

    /// The largest element that holds this name and no other.
    private func block(of index: Int, in names: [LooseName]) -> Int {
        var block = names[index].node
        let part = partOf[block]
        for _ in 0..<Self.climb {
            let parent = tree.nodes[block].parent
            guard parent >= 0, partOf[parent] == part, tree.nodes[parent].element != .body else { break }
            if index > 0, parent <= names[index - 1].node { break }
            if index + 1 < names.count, tree.nodes[parent].end > names[index + 1].node { break }
            block = parent
        }
        return block
    }

    /// The page itself is not by whom its first post is by.
    private mutating func unsignPage() {
        parts[0].authorNode = nil
        parts[0].authorNames = []
        parts[0].authorURLs = []
        parts[0].accounts = []
    }

    /// Makes a part of some nodes that lie in the main part.
    private mutating func openGuess(_ range: Range<Int>, _ name: LooseName?) {
        guard let first = range.first(where: isMain) else { return }
        guard mayOpen(at: first) else {
            for node in range where isMain(node) { partOf[node] = partOf[first] }
            return
        }
        let index = parts.count
        let isListed = parts[partOf[first]].kind == .commentList
        let isPost = !isListed && name?.isMarked == true
        var part = PagePart(kind: isPost ? .post : .comment, parent: partOf[first], item: index, node: range.lowerBound)
        part.post = isPost ? index : parts[part.parent].post
        part.landmark = index
        part.isGuess = !isPost && !isListed
        part.isWeaklySigned = name?.isWeak == true && !isListed
        parts.append(part)
        for node in range {
            let inner = partOf[node]
            if isMain(node) {
                partOf[node] = index
            } else if inner < index, parts[inner].node == node {
                if parts[inner].parent == part.parent { parts[inner].parent = index }
                if parts[inner].item == 0 { parts[inner].item = index }
            }
        }
        if let name {
            parts[index].authorNode = name.node
            sign(index, with: name.node)
        }
    }
}
