internal import AuditModel

/// Reads what persons state of themselves in the markup: h-card and hCard classes, and microdata of schema.org.
struct CardReader {
    private let tree: PageTree
    private let resolver: LinkResolver
    private let parts: [PagePart]
    private let partOf: [Int]
    private(set) var sink = FactSink()
    /// How many nodes below a property its text is taken from.
    private static let window = 200

    /// The properties of microformats, by class, and of schema.org, by name.
    private static let classes: [String: StatedFact.Property] = [
        "p-name": .name, "p-given-name": .givenName, "p-family-name": .familyName, "p-nickname": .nickname,
        "u-email": .email, "p-tel": .telephone, "u-tel": .telephone, "dt-bday": .birthDate, "p-adr": .address,
        "p-locality": .locality, "p-geo": .coordinates, "u-geo": .coordinates, "p-org": .employer,
        "p-job-title": .jobTitle, "p-education": .education, "u-url": .url, "u-photo": .image,
    ]
    private static let oldClasses: [String: StatedFact.Property] = [
        "fn": .name, "given-name": .givenName, "family-name": .familyName, "nickname": .nickname, "email": .email,
        "tel": .telephone, "bday": .birthDate, "adr": .address, "locality": .locality, "geo": .coordinates,
        "org": .employer, "title": .jobTitle, "url": .url, "photo": .image,
    ]
    private static let names: [String: StatedFact.Property] = [
        "name": .name, "givenname": .givenName, "familyname": .familyName, "alternatename": .nickname,
        "additionalname": .nickname, "email": .email, "telephone": .telephone, "birthdate": .birthDate,
        "address": .address, "addresslocality": .locality, "homelocation": .locality, "worksfor": .employer,
        "affiliation": .employer, "jobtitle": .jobTitle, "alumniof": .education, "url": .url, "sameas": .sameAs,
        "image": .image,
    ]

    init(finder: PartFinder, parts: [PagePart]) {
        tree = finder.tree
        resolver = finder.resolver
        self.parts = parts
        partOf = finder.partOf
    }

    /// The kind of card that a node stands in.
    private enum Card: UInt8 {
        case none, microformat, oldMicroformat, person, address, otherItem
    }

    /// Reads the whole tree.
    mutating func read() {
        guard mayHoldCards else { return }
        var cardOf = [Card](repeating: .none, count: tree.nodes.count)
        for node in tree.nodes.indices where tree.nodes[node].kind == .element {
            let parent = tree.nodes[node].parent
            let around = parent < 0 ? Card.none : cardOf[parent]
            let marks = ElementMarks(node, of: tree)
            cardOf[node] = card(node, marks, in: around)
            readProperties(node, in: around)
            if cardOf[node] != around, around == .none || around == .otherItem {
                readImplied(node, marks, cardOf[node])
            }
        }
    }

    /// Whether the page holds any mark of a card: most do not, and need no second look at each element.
    private var mayHoldCards: Bool {
        let classes: [StaticString] = ["h-card", "vcard"]
        return classes.contains { Bytes.find($0, in: tree.bytes, from: 0) != nil }
            || tree.nodes.indices.contains { tree.has(.itemscope, $0) }
    }

    private func card(_ node: Int, _ marks: ElementMarks, in around: Card) -> Card {
        if marks.signs.contains(.card) { return isMention(node, marks) ? .otherItem : .microformat }
        if marks.signs.contains(.oldCard) { return .oldMicroformat }
        guard tree.has(.itemscope, node) else { return around }
        if marks.signs.contains(.person) { return .person }
        return marks.signs.contains(.postalAddress) && around == .person ? .address : .otherItem
    }

    /// A card in the middle of somebody's words names the person that they speak of.
    private func isMention(_ node: Int, _ marks: ElementMarks) -> Bool {
        if marks.isAuthor { return false }
        let part = parts[partOf[node]]
        return part.kind == .post || part.kind == .comment || part.kind == .quoted
    }

    private mutating func readProperties(_ node: Int, in around: Card) {
        switch around {
        case .microformat: add(node, names(of: node).compactMap { Self.classes[$0] }, source: "h-card")
        case .oldMicroformat:
            add(node, names(of: node).compactMap { Self.oldClasses[$0] ?? Self.classes[$0] }, source: "hCard")
        case .person:
            add(node, tree.tokens(.itemprop, of: node).compactMap { Self.names[$0] }, source: "microdata")
        case .address:
            let isLocality = tree.tokens(.itemprop, of: node).contains("addresslocality")
            add(node, isLocality ? [.locality] : [], source: "microdata")
        case .none, .otherItem: break
        }
    }

    /// The words of class and id, in the order of the alphabet: which one counts must not depend on a hash.
    private func names(of node: Int) -> [String] {
        (Array(Set(tree.tokens(.class, of: node))) + Set(tree.tokens(.id, of: node))).sorted()
    }

    /// A card without properties of its own, such as `<a class="h-card" href="…">Maya</a>`.
    private mutating func readImplied(_ node: Int, _ marks: ElementMarks, _ card: Card) {
        guard card == .microformat, tree.nodes[node].element == .a else { return }
        add(node, [.name], source: "h-card", asText: true)
        add(node, [.url], source: "h-card")
    }

    private mutating func add(
        _ node: Int, _ properties: [StatedFact.Property], source: String, asText: Bool = false
    ) {
        for property in properties {
            let value = value(of: node, property, asText: asText)
            sink.add(property, value, source: source, owner: parts[partOf[node]].owner)
        }
    }

    private func value(of node: Int, _ property: StatedFact.Property, asText: Bool) -> String? {
        let written: String?
        switch property {
        case _ where asText: written = nil
        case .url, .sameAs, .image: written = (tree.value(.href, of: node) ?? tree.value(.src, of: node)).map(absolute)
        case .email, .telephone: written = tree.value(.href, of: node)
        default: written = tree.value(.datetime, of: node) ?? tree.value(.alt, of: node)
        }
        let explicit = tree.value(.content, of: node) ?? written
        if let explicit { return explicit }
        if tree.nodes[node].element == .abbr || tree.nodes[node].element == .data,
            let value = tree.value(.value, of: node) ?? tree.value(.title, of: node)
        {
            return value
        }
        let below = tree.descendants(of: node)
        let text = FragmentReader.text(
            of: below.lowerBound..<min(below.upperBound, below.lowerBound + Self.window), in: tree)
        return text.utf8.count > 500 ? nil : text
    }

    private func absolute(_ reference: String) -> String {
        resolver.address(of: reference) ?? reference
    }
}
