/// The include pattern of the first generation of microformats: an element that takes in another part of the page by its
/// id. Links and objects of class `include` stand for it; `itemref` adds elements behind its own content, `headers` the
/// header cells of a table's cell.
struct MicroformatIncludes {
    private let tree: PageTree
    private var nodesByID: [String: Int] = [:]
    private var isIndexed = false
    /// How many nodes may yet be taken in: all together hardly more than the page has.
    private var budget: Int
    /// How many parts one element may take in.
    private static let mostParts = 32

    init(_ tree: PageTree) {
        self.tree = tree
        budget = tree.nodes.count + 1000
    }

    /// The parts that follow the content of an element, in order.
    mutating func parts(behind node: Int) -> [Int] {
        var ids: [String] = []
        if tree.has(.itemref, node) { ids = tree.words(of: .itemref, node) }
        if ids.isEmpty, tree.nodes[node].element == .td || tree.nodes[node].element == .th,
            let headers = tree.value(named: "headers", of: node)
        {
            ids = headers.split { $0.isWhitespace }.map(String.init)
        }
        return ids.prefix(Self.mostParts).compactMap { part($0, for: node) }
    }

    /// The part that an element of class `include` stands for.
    mutating func part(insteadOf node: Int) -> Int? {
        let written: String?
        switch tree.nodes[node].element {
        case .a: written = tree.value(.href, of: node)
        case .object: written = tree.value(named: "data", of: node)
        default: written = nil
        }
        guard let written, written.hasPrefix("#") else { return nil }
        return part(String(written.dropFirst()), for: node)
    }

    /// The element of an id, unless it holds the element that asks for it, or too much was taken in already.
    private mutating func part(_ id: String, for node: Int) -> Int? {
        index()
        guard let part = nodesByID[id], !(part..<tree.behind(part)).contains(node) else { return nil }
        let size = tree.behind(part) - part
        guard size <= budget else { return nil }
        budget -= size
        return part
    }

    private mutating func index() {
        if isIndexed { return }
        isIndexed = true
        for node in tree.nodes.indices where tree.has(.id, node) {
            guard let id = tree.value(.id, of: node), nodesByID[id] == nil else { continue }
            nodesByID[id] = node
        }
    }
}
