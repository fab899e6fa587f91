/// Finds the microformats of a page: microformats2 (microformats.org/wiki/microformats2-parsing) and, where an element
/// names none of its roots, those of the first generation.
///
/// One pass over the tree without recursion. Items are laid out flat, an item before those in it.
struct MicroformatReader {
    private let tree: PageTree
    private var includes: MicroformatIncludes
    private(set) var items: [MicroformatItem] = []
    /// The items that stand in no other.
    private(set) var topItems: [Int] = []
    private var frames: [Frame] = []
    private var current: Int?
    /// A page of more items is hostile.
    private static let mostItems = 20_000
    private static let mostProperties = 200_000
    private static let mostPropertiesOfElement = 64
    private var propertyCount = 0

    /// A stretch of the page that is being read.
    private struct Frame {
        var next: Int
        let end: Int
        /// The item that ends with it.
        var item: Int?
    }

    /// The items of a page.
    static func items(of tree: PageTree) -> (all: [MicroformatItem], top: [Int]) {
        guard mayHoldItems(tree) else { return ([], []) }
        var reader = MicroformatReader(tree)
        reader.read()
        return (reader.items, reader.topItems)
    }

    /// Whether any element names a root: on most pages none does, and nothing else is done there.
    static func mayHoldItems(_ tree: PageTree) -> Bool {
        for node in tree.nodes.indices where tree.has(.class, node) {
            var isRoot = false
            tree.forEachWord(of: .class, node) { word in
                if isRoot { return }
                isRoot = startsItem(word)
            }
            if isRoot { return true }
        }
        return false
    }

    /// Whether a class starts an item, of either generation.
    static func startsItem(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        MicroformatName.isRoot(word) || !ClassicVocabulary.root(word).isEmpty
    }

    private init(_ tree: PageTree) {
        self.tree = tree
        includes = MicroformatIncludes(tree)
    }

    private mutating func read() {
        frames = [Frame(next: 0, end: tree.nodes.count)]
        while let frame = frames.last {
            if frame.next >= frame.end {
                frames.removeLast()
                if let item = frame.item { close(item) }
                continue
            }
            let node = frame.next
            guard tree.nodes[node].kind == .element else {
                frames[frames.count - 1].next = node + 1
                continue
            }
            if tree.isTemplate(node) {
                frames[frames.count - 1].next = tree.behind(node)
            } else {
                frames[frames.count - 1].next = node + 1
                visit(node)
            }
        }
    }

    private var context: MicroformatWords.Context {
        guard let current else { return .page }
        return items[current].isClassic ? .classic(items[current].oldRoots) : .modern
    }

    private mutating func visit(_ node: Int) {
        let hasClass = tree.has(.class, node)
        guard hasClass || current != nil else { return }
        let isClassic = current.map { items[$0].isClassic } == true
        guard hasClass || isClassic else { return }
        var words = MicroformatWords(node, of: tree, in: context)
        if isClassic, words.isInclude, let part = includes.part(insteadOf: node) {
            skip(node)
            frames.append(Frame(next: part, end: tree.behind(part)))
            return
        }
        if isClassic { words.dropDatesWithoutTime(unless: tree.has(.datetime, node)) }
        let item = words.isRoot && items.count < Self.mostItems ? open(words, at: node) : nil
        add(words.properties, node, item)
        if let item {
            enter(item, node)
        } else if isClassic {
            let parts = includes.parts(behind: node)
            if !parts.isEmpty { read(node, and: parts, item: nil) }
        }
    }

    /// Leaves out the content of the element that the last frame stands behind the start of.
    private mutating func skip(_ node: Int) { frames[frames.count - 1].next = tree.behind(node) }

    /// Goes into an element, then into the parts that it takes in.
    private mutating func read(_ node: Int, and parts: [Int], item: Int?) {
        skip(node)
        frames.append(Frame(next: 0, end: 0, item: item))
        for part in parts.reversed() { frames.append(Frame(next: part, end: tree.behind(part))) }
        frames.append(Frame(next: node + 1, end: tree.behind(node)))
    }

    private mutating func open(_ words: MicroformatWords, at node: Int) -> Int {
        let isModern = !words.types.isEmpty
        let types = isModern ? Array(Set(words.types)).sorted() : words.oldRoots.types
        items.append(
            MicroformatItem(
                node: node, types: types, oldRoots: isModern ? [] : words.oldRoots, parent: current,
                role: words.properties.first?.name))
        return items.count - 1
    }

    private mutating func enter(_ item: Int, _ node: Int) {
        current = item
        read(node, and: items[item].isClassic ? includes.parts(behind: node) : [], item: item)
    }

    /// Gives the item around an element its properties, or the item that the element is.
    private mutating func add(_ properties: [MicroformatWords.Property], _ node: Int, _ item: Int?) {
        guard let current else {
            if let item { topItems.append(item) }
            return
        }
        if item != nil { items[current].holds.insert(.item) }
        if let item, properties.isEmpty { items[current].children.append(item) }
        for property in properties.prefix(Self.mostPropertiesOfElement) where propertyCount < Self.mostProperties {
            propertyCount += 1
            switch property.kind {
            case .plain: items[current].holds.insert(.plain)
            case .address: items[current].holds.insert(.address)
            case .markup: items[current].holds.insert(.markup)
            case .date: break
            }
            items[current].properties.append(
                MicroformatProperty(
                    name: property.name, kind: property.kind, node: node, item: item, isDeferred: property.isDeferred))
        }
    }

    private mutating func close(_ item: Int) {
        current = items[item].parent
        if items[item].isClassic {
            let given = Set(items[item].properties.filter { !$0.isDeferred }.map(\.name))
            items[item].properties.removeAll { $0.isDeferred && given.contains($0.name) }
        } else {
            ImpliedProperties(tree: tree).add(to: &items[item])
        }
    }
}
