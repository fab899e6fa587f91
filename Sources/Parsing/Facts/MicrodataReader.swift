/// Finds the items of microdata on a page (the HTML standard's "Microdata"): `itemscope`, their properties by `itemprop`,
/// also in elements that `itemref` adds. One pass without recursion; items are laid out flat, an item before those in it.
struct MicrodataReader {
    /// An item.
    struct Item {
        let node: Int
        /// The last parts of its types, in lower case: `person`.
        let types: [String]
        /// The item around it; nil at the top.
        let parent: Int?
        /// The properties that it is the value of, in lower case: also where the item that they belong to takes it in by
        /// `itemref` only.
        let role: [String]
        var properties: [Property] = []
    }

    /// A property.
    struct Property {
        /// In lower case; of an address only the last part.
        let name: String
        let node: Int
        /// The item that is the value.
        let item: Int?
    }

    private let tree: PageTree
    private var items: [Item] = []
    private var frames: [Frame] = []
    private var current: Int?
    private var nodesByID: [String: Int] = [:]
    private var isIndexed = false
    /// How many nodes `itemref` may yet add: all together hardly more than the page has.
    private var budget: Int
    private static let mostItems = 20_000
    private static let mostProperties = 200_000
    private static let mostReferences = 32
    private static let deepest = 64
    private var propertyCount = 0

    /// A stretch of the page that is being read.
    private struct Frame {
        var next: Int
        let end: Int
        /// Whether the current item ends with it.
        var endsItem = false
    }

    /// The items of a page; none, at the cost of a look at each element's attributes, where there are none.
    static func items(of tree: PageTree) -> [Item] {
        guard tree.nodes.indices.contains(where: { tree.has(.itemscope, $0) }) else { return [] }
        var reader = MicrodataReader(tree)
        reader.read()
        return reader.items
    }

    private init(_ tree: PageTree) {
        self.tree = tree
        budget = tree.nodes.count + 1000
    }

    private mutating func read() {
        frames = [Frame(next: 0, end: tree.nodes.count)]
        while let frame = frames.last {
            if frame.next >= frame.end {
                frames.removeLast()
                if frame.endsItem { current = current.flatMap { items[$0].parent } }
                continue
            }
            let node = frame.next
            if tree.isTemplate(node) {
                frames[frames.count - 1].next = tree.behind(node)
                continue
            }
            frames[frames.count - 1].next = node + 1
            if tree.nodes[node].kind == .element { visit(node) }
        }
    }

    private mutating func visit(_ node: Int) {
        let names = current != nil || tree.has(.itemscope, node) ? names(of: node) : []
        var item: Int?
        if tree.has(.itemscope, node), items.count < Self.mostItems {
            items.append(Item(node: node, types: types(of: node), parent: current, role: names))
            item = items.count - 1
        }
        if let current {
            for name in names where propertyCount < Self.mostProperties {
                propertyCount += 1
                items[current].properties.append(Property(name: name, node: node, item: item))
            }
        }
        if let item { enter(item, node) }
    }

    private mutating func enter(_ item: Int, _ node: Int) {
        current = item
        frames[frames.count - 1].next = tree.behind(node)
        frames.append(Frame(next: 0, end: 0, endsItem: true))
        for part in references(of: node).reversed() { frames.append(Frame(next: part, end: tree.behind(part))) }
        frames.append(Frame(next: node + 1, end: tree.behind(node)))
    }

    /// The names of an element's properties, several at once as they may be.
    private func names(of node: Int) -> [String] {
        guard tree.has(.itemprop, node) else { return [] }
        return tree.tokens(.itemprop, of: node).compactMap(Self.lastPart)
    }

    private func types(of node: Int) -> [String] {
        tree.tokens(.itemtype, of: node).compactMap(Self.lastPart)
    }

    private static func lastPart(_ word: String) -> String? {
        word.split { $0 == "/" || $0 == "#" }.last.map(String.init)
    }

    // MARK: itemref

    /// The elements that an item adds to its own, but for those that hold it or an item around it.
    private mutating func references(of node: Int) -> [Int] {
        guard tree.has(.itemref, node) else { return [] }
        index()
        var parts: [Int] = []
        for id in tree.words(of: .itemref, node).prefix(Self.mostReferences) {
            guard let part = nodesByID[id], !holdsOpenItem(part) else { continue }
            let size = tree.behind(part) - part
            guard size <= budget else { continue }
            budget -= size
            parts.append(part)
        }
        return parts
    }

    private func holdsOpenItem(_ part: Int) -> Bool {
        var item = current
        for _ in 0..<Self.deepest {
            guard let open = item else { return false }
            if (part..<tree.behind(part)).contains(items[open].node) { return true }
            item = items[open].parent
        }
        return true
    }

    private mutating func index() {
        if isIndexed { return }
        isIndexed = true
        for node in tree.nodes.indices where tree.has(.id, node) {
            if let id = tree.value(.id, of: node), nodesByID[id] == nil { nodesByID[id] = node }
        }
    }
}
