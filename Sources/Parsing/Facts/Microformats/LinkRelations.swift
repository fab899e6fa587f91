/// What the links of a page state by `rel`: microformats without classes.
struct LinkRelations {
    private let tree: PageTree
    private var text: MicroformatText
    private(set) var relations: [Microformats.Relation] = []
    private(set) var addresses: [(relation: String, urls: [String])] = []
    private var placeOfURL: [String: Int] = [:]
    private var placeOfRelation: [String: Int] = [:]
    private var seen: Set<[String]> = []

    init(_ tree: PageTree, _ text: MicroformatText) {
        self.tree = tree
        self.text = text
    }

    /// Reads all links with an address and a relation.
    mutating func read() {
        var node = 0
        while node < tree.nodes.count {
            if tree.nodes[node].kind == .element {
                if tree.isTemplate(node) {
                    node = tree.behind(node)
                    continue
                }
                read(node)
            }
            node += 1
        }
    }

    private mutating func read(_ node: Int) {
        guard tree.has(.rel, node), let written = tree.value(.href, of: node) else { return }
        switch tree.nodes[node].element {
        case .a, .area, .link: break
        default: return
        }
        let words = tree.words(of: .rel, node)
        if words.isEmpty { return }
        let url = text.absolute(written)
        for word in words where seen.insert([word, url]).inserted {
            let place = placeOfRelation[word] ?? addresses.count
            if place == addresses.count { addresses.append((word, [])) }
            placeOfRelation[word] = place
            addresses[place].urls.append(url)
        }
        let place = placeOfURL[url] ?? relations.count
        if place == relations.count { relations.append(Microformats.Relation(url: url, relations: [])) }
        placeOfURL[url] = place
        describe(place, by: node)
        relations[place].relations = Set(relations[place].relations).union(words).sorted()
    }

    private mutating func describe(_ place: Int, by node: Int) {
        if relations[place].title == nil { relations[place].title = tree.value(.title, of: node) }
        if relations[place].media == nil { relations[place].media = tree.value(.media, of: node) }
        if relations[place].type == nil { relations[place].type = tree.value(.type, of: node) }
        if relations[place].language == nil { relations[place].language = tree.value(named: "hreflang", of: node) }
        if relations[place].text == nil {
            let content = String(decoding: text.raw(node, pictures: .none), as: UTF8.self)
            relations[place].text = content.isEmpty ? nil : content
        }
    }
}
