internal import AuditModel

/// Reads RDFa Lite (`vocab`, `typeof`, `property`, `resource`) out of a page, as the objects that JSON-LD would hold.
struct RDFaReader {
    /// An item that stands in no other, and the part of the page that it stands in.
    struct Root {
        var value: JSONValue
        var part: Int
    }

    private struct Item {
        var types: [String]
        var id: String?
        var parent: Int?
        var depth: Int
        /// What it is to its parent: of several words the first, so that nothing stands in two places.
        var link: String?
        var part: Int
        var fields: [(key: String, value: JSONValue)] = []
    }

    private let tree: PageTree
    private let resolver: LinkResolver
    private var items: [Item] = []
    /// How much of the page may still be read as text: properties in properties hold the same text.
    private var budget = 2_000_000
    private static let mostItems = 5000
    private static let maximumDepth = 30
    /// How many nodes below a property its text is taken from.
    private static let window = 100

    /// The items of a page; most have none, and cost one look at each node.
    static func items(in tree: PageTree, resolver: LinkResolver, partOf: PartMap) -> [Root] {
        guard tree.nodes.contains(where: { $0.attributeSet & HTMLAttributeKey.typeof.bit != 0 }) else { return [] }
        var reader = RDFaReader(tree: tree, resolver: resolver)
        reader.read(partOf)
        return reader.roots()
    }

    private init(tree: PageTree, resolver: LinkResolver) {
        self.tree = tree
        self.resolver = resolver
    }

    private mutating func read(_ partOf: PartMap) {
        var itemOf = [Int](repeating: -1, count: tree.nodes.count)
        for node in tree.nodes.indices where tree.nodes[node].kind == .element {
            let parent = tree.nodes[node].parent
            let around = parent < 0 ? -1 : itemOf[parent]
            itemOf[node] = around
            if tree.has(.typeof, node), items.count < Self.mostItems {
                itemOf[node] = items.count
                open(node, in: around, part: partOf[node])
            } else if around >= 0 {
                addFields(of: node, to: around)
            }
        }
    }

    private mutating func open(_ node: Int, in around: Int, part: Int) {
        let about = tree.value(.about, of: node)
        var item = Item(types: tree.tokensAsWritten(.typeof, of: node), parent: nil, depth: 0, link: nil, part: part)
        item.id = about ?? tree.value(.resource, of: node) ?? address(of: node)
        let properties = tree.tokensAsWritten(.property, of: node)
        if about != nil {
            // The property speaks of the item itself: `<b typeof="UserAccount" about="/u/1" property="name">`.
            for property in properties { item.fields.append((property, .string(text(of: node)))) }
        } else {
            item.link = properties.first
        }
        let parent = tree.nodes[node].parent
        item.link = item.link ?? relations(of: node).first ?? (parent >= 0 ? relations(of: parent).first : nil)
        if around >= 0, item.link != nil, items[around].depth < Self.maximumDepth {
            item.parent = around
            item.depth = items[around].depth + 1
        }
        items.append(item)
    }

    private mutating func addFields(of node: Int, to item: Int) {
        let properties = tree.tokensAsWritten(.property, of: node)
        if !properties.isEmpty {
            let value = fieldValue(of: node)
            for property in properties { items[item].fields.append((property, .string(value))) }
        }
        if let address = address(of: node) {
            for relation in relations(of: node) { items[item].fields.append((relation, .string(address))) }
        }
    }

    private mutating func fieldValue(of node: Int) -> String {
        tree.value(.content, of: node) ?? tree.value(.resource, of: node) ?? address(of: node)
            ?? tree.value(.datetime, of: node) ?? text(of: node)
    }

    /// The relations that are written with a prefix; `rel="nofollow"` is none of them.
    private func relations(of node: Int) -> [String] {
        tree.tokensAsWritten(.rel, of: node).filter { $0.utf8.contains(UInt8(ascii: ":")) }
    }

    private mutating func text(of node: Int) -> String {
        let below = tree.descendants(of: node)
        let end = min(below.upperBound, below.lowerBound + Self.window)
        let source = end < tree.nodes.count ? tree.nodes[end].offset : tree.bytes.count
        budget -= max(0, source - tree.nodes[node].offset)
        return budget > 0 ? FragmentReader.text(of: below.lowerBound..<end, in: tree) : ""
    }

    private func address(of node: Int) -> String? {
        tree.address(.href, of: node, by: resolver) ?? tree.address(.src, of: node, by: resolver)
    }

    /// Puts items into the fields of those around them. A parent stands before its items, so the last go first.
    private mutating func roots() -> [Root] {
        var roots: [Root] = []
        for place in items.indices.reversed() {
            let item = items[place]
            var object = JSONObject()
            object.set("@type", to: .array(item.types.map { .string($0) }))
            if let id = item.id { object.set("@id", to: .string(id)) }
            for (key, value) in item.fields { add(value, as: key, to: &object) }
            if let parent = item.parent, let link = item.link {
                items[parent].fields.append((link, .object(object)))
            } else {
                roots.append(Root(value: .object(object), part: item.part))
            }
        }
        return roots.reversed()
    }

    private func add(_ value: JSONValue, as key: String, to object: inout JSONObject) {
        guard let known = object[key] else { return object.set(key, to: value) }
        guard known.array.count < 100 else { return }
        object.set(key, to: .array((known.array.isEmpty ? [known] : known.array) + [value]))
    }
}

extension PageTree {
    /// The words of an attribute in the case that they are written in.
    func tokensAsWritten(_ key: HTMLAttributeKey, of node: Int) -> [String] {
        value(key, of: node)?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    }
}
