internal import AuditModel

/// Reads the values of properties from the elements that hold them.
struct MicroformatValues {
    let tree: PageTree
    let items: [MicroformatItem]
    private(set) var text: MicroformatText
    private var includes: MicroformatIncludes
    /// How long a chain of items that name each other is followed.
    private static let longestChain = 16

    /// A picture's alternative text is a value of its own.
    struct Picture {
        var address: String
        var name: String
    }

    init(_ tree: PageTree, items: [MicroformatItem], text: MicroformatText) {
        self.tree = tree
        self.items = items
        self.text = text
        includes = MicroformatIncludes(tree)
    }

    /// The value as text: the name or address of an item that is the value, the words of markup, an absolute address.
    mutating func string(_ property: MicroformatProperty, of item: MicroformatItem) -> String {
        var property = property
        var item = item
        for _ in 0..<Self.longestChain {
            guard let inner = property.item, let named = naming(property.kind, in: items[inner]) else { break }
            item = items[inner]
            property = named
        }
        return ownString(property, of: item)
    }

    /// The same, where an item that is the value does not name itself.
    mutating func ownString(_ property: MicroformatProperty, of item: MicroformatItem) -> String {
        switch property.kind {
        case .plain: plain(property, of: item)
        case .address: text.absolute(reference(property, of: item))
        case .date: dates(of: item) { $0.node == property.node }.first ?? ""
        case .markup: text.trimmed(property.node)
        }
    }

    /// The content of a property as HTML and as text.
    mutating func markup(_ property: MicroformatProperty) -> Microformats.Value {
        .markup(html: text.markup(property.node), text: text.trimmed(property.node))
    }

    /// The property of an item that stands for it as the value of another.
    func naming(_ kind: MicroformatName.Kind, in item: MicroformatItem) -> MicroformatProperty? {
        switch kind {
        case .plain: item.properties.first { $0.name == "name" && $0.kind == .plain }
        case .address: item.properties.first { $0.name == "url" && $0.kind == .address }
        case .date, .markup: nil
        }
    }

    private func context(_ item: MicroformatItem) -> MicroformatWords.Context {
        item.isClassic ? .classic(item.oldRoots) : .modern
    }

    private func pattern(_ item: MicroformatItem) -> ValueClassPattern {
        ValueClassPattern(tree: tree, context: context(item), mostNodes: text.mostNodes)
    }

    /// An element's text with that of the parts that it takes in.
    private mutating func content(_ property: MicroformatProperty, of item: MicroformatItem) -> String {
        guard item.isClassic else { return text.trimmed(property.node) }
        return text.trimmed(property.node, and: includes.parts(behind: property.node))
    }

    // MARK: p-

    private mutating func plain(_ property: MicroformatProperty, of item: MicroformatItem) -> String {
        let node = property.node
        if property.isImplied { return (named(node) ?? text.trimmed(node)).trimmingSpaces() }
        if property.item == nil, let marked = pattern(item).text(of: node, &text, pictures: .named) { return marked }
        if let written = named(node) { return written }
        let element = tree.nodes[node].element
        if element == .link, let title = tree.value(.title, of: node) { return title }
        if element == .data || element == .input, let value = tree.value(.value, of: node) { return value }
        return tag(of: node, item) ?? content(property, of: item)
    }

    private func named(_ node: Int) -> String? {
        switch tree.nodes[node].element {
        case .abbr: tree.value(.title, of: node)
        case .img, .area: tree.value(.alt, of: node)
        default: nil
        }
    }

    /// The tag that a link of `rel=tag` sets: the end of its path, not its text.
    private func tag(of node: Int, _ item: MicroformatItem) -> String? {
        guard !item.oldRoots.isDisjoint(with: ClassicVocabulary.tagged), tree.tokens(.rel, of: node).contains("tag"),
            let address = tree.value(.href, of: node).map(text.absolute).flatMap({ WebAddress($0) })
        else { return nil }
        return address.pathSegments.last
    }

    // MARK: u-

    /// An address as it is written, not yet resolved.
    mutating func reference(_ property: MicroformatProperty, of item: MicroformatItem) -> String {
        let node = property.node
        if let written = link(node) { return written }
        if property.item == nil, let marked = pattern(item).text(of: node, &text, pictures: .none) { return marked }
        switch tree.nodes[node].element {
        case .abbr: if let title = tree.value(.title, of: node) { return title }
        case .data, .input: if let value = tree.value(.value, of: node) { return value }
        default: break
        }
        return text.trimmed(node, pictures: .none)
    }

    private func link(_ node: Int) -> String? {
        switch tree.nodes[node].element {
        case .a, .area, .link: tree.value(.href, of: node)
        case .img, .audio, .source, .iframe: tree.value(.src, of: node)
        case .video: tree.value(.src, of: node) ?? tree.value(named: "poster", of: node)
        case .object: tree.value(named: "data", of: node)
        default: nil
        }
    }

    /// The picture that a property of microformats2 names, with its alternative text; nil without one.
    func picture(_ property: MicroformatProperty, of item: MicroformatItem) -> Picture? {
        guard !item.isClassic, property.kind == .address, tree.nodes[property.node].element == .img,
            let address = tree.value(.src, of: property.node), let name = tree.value(.alt, of: property.node)
        else { return nil }
        return Picture(address: text.absolute(address), name: name)
    }

    // MARK: dt-

    /// The dates of an item in order. A time without a date is of the day that was named last before it, else next.
    mutating func dates(of item: MicroformatItem, where isWanted: (MicroformatProperty) -> Bool) -> [String] {
        var values: [(isWanted: Bool, text: String)] = []
        var day: String?
        var waiting: [(place: Int, time: MicroformatTime)] = []
        for property in item.properties where property.kind == .date {
            if values.count >= text.mostNodes { break }
            let marked = property.item == nil ? pattern(item).time(of: property.node, &text) : nil
            let value = marked?.text(on: day) ?? date(property, of: item)
            if let marked, marked.date == nil, day == nil { waiting.append((values.count, marked)) }
            values.append((isWanted(property), value))
            if let found = marked.map(\.date) ?? MicroformatTime(value).date {
                day = found
                for (place, time) in waiting { values[place].text = time.text(on: found) ?? values[place].text }
                waiting = []
            }
        }
        return values.filter(\.isWanted).map(\.text)
    }

    private mutating func date(_ property: MicroformatProperty, of item: MicroformatItem) -> String {
        let written: String?
        switch tree.nodes[property.node].element {
        case .time, .ins, .del: written = tree.value(.datetime, of: property.node)
        case .abbr: written = tree.value(.title, of: property.node)
        case .data, .input: written = tree.value(.value, of: property.node)
        default: written = nil
        }
        return written ?? text.trimmed(property.node, pictures: .none)
    }
}
