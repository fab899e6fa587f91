internal import AuditModel

/// Tells whose the cards of a page are: the owner's, somebody else's, or those of people who are only mentioned.
struct CardHolders {
    private let tree: PageTree
    private let items: [MicroformatItem]
    private let parts: [PagePart]
    private let partOf: PartMap
    private let matcher: OwnerMatcher
    private let page: WebAddress?
    private let resolver: LinkResolver
    /// Names and addresses of each card.
    private var names: [Int: [String]] = [:]
    private var urls: [Int: [String]] = [:]
    /// The owner of each card that stands alone.
    private var loose: [Int: Ownership] = [:]

    /// The properties by which items are signed.
    private static let signatures: Set<String> = ["author", "reviewer", "contact", "lister"]
    /// Items that a person can sign.
    private static let signed: Set<String> = [
        "h-entry", "h-feed", "h-review", "h-recipe", "h-resume", "h-event", "h-listing", "h-news", "h-product",
    ]

    init(
        _ items: [MicroformatItem], cards: [Int], finder: PartFinder, parts: [PagePart], matcher: OwnerMatcher,
        page: WebAddress?, values: inout MicroformatValues
    ) {
        tree = finder.tree
        partOf = finder.partOf
        resolver = finder.resolver
        self.items = items
        self.parts = parts
        self.matcher = matcher
        self.page = page
        for card in cards {
            names[card] = strings(["name", "nickname"], of: card, &values)
            urls[card] = strings(["url", "uid"], of: card, &values)
        }
        settleLooseCards(cards)
    }

    private func strings(_ wanted: Set<String>, of card: Int, _ values: inout MicroformatValues) -> [String] {
        var strings: [String] = []
        for property in items[card].properties where wanted.contains(property.name) && property.item == nil {
            if strings.count == 16 { break }
            let text = values.string(property, of: items[card])
            if !text.isEmpty { strings.append(text) }
        }
        return strings
    }

    /// Whose card it is; nil if it names somebody whom others speak of, or a part of another card.
    func holder(of card: Int) -> Ownership? {
        if isPart(card) { return nil }
        if isOwn(card) { return .own }
        let owner = parts[partOf[items[card].node]].owner
        guard let parent = items[card].parent else { return isMention(card) ? nil : loose[card] ?? owner }
        if signs(card, parent) { return parts[partOf[items[parent].node]].owner }
        if items[parent].types.contains("h-cite") || items[card].role != nil { return nil }
        return isMention(card) ? nil : loose[card] ?? owner
    }

    /// Whether the owner's name or address stands on the card.
    private func isOwn(_ card: Int) -> Bool {
        matcher.matches(names: names[card] ?? [], urls: urls[card] ?? [])
    }

    /// Whether a card belongs to another: an employer, a birthplace, a contact.
    private func isPart(_ card: Int) -> Bool {
        guard let parent = items[card].parent else { return false }
        return items[parent].types.contains("h-card")
    }

    /// Whether it says who made the item around it, and that item is the page's own: not one that it answers or likes.
    private func signs(_ card: Int, _ parent: Int) -> Bool {
        guard items[parent].isOfThePage, items[parent].types.contains(where: Self.signed.contains) else { return false }
        if let role = items[card].role { return Self.signatures.contains(role) }
        return namesAuthor(card) && !isInContent(card, of: parent)
    }

    /// Whether a class of old themes calls it the author's.
    private func namesAuthor(_ card: Int) -> Bool {
        ElementMarks(items[card].node, of: tree).isAuthor
    }

    /// Whether it stands in the words of a post: those speak of others.
    private func isInContent(_ card: Int, of parent: Int) -> Bool {
        items[parent].properties.contains { property in
            property.kind == .markup && tree.descendants(of: property.node).contains(items[card].node)
        }
    }

    /// A card in the middle of somebody's words names the person that they speak of.
    private func isMention(_ card: Int) -> Bool {
        switch parts[partOf[items[card].node]].kind {
        case .post, .comment, .quoted: !namesAuthor(card)
        default: false
        }
    }

    // MARK: Cards that stand alone

    private mutating func settleLooseCards(_ cards: [Int]) {
        let candidates = cards.filter { card in
            if isPart(card) || items[card].role != nil || isMention(card) { return false }
            return parts[partOf[items[card].node]].owner == .own
        }
        guard candidates.count > 1 else { return }
        let owners = LoosePersons.owners(
            candidates.map { LoosePersons.Person(names: names[$0] ?? [], urls: urls[$0] ?? []) }, matcher: matcher,
            page: page, relMe: relMeURLs())
        for (card, owner) in zip(candidates, owners) { loose[card] = owner }
    }

    /// The addresses that the page calls its owner's.
    private func relMeURLs() -> Set<String> {
        var urls: Set<String> = []
        for node in tree.nodes.indices where tree.has(.rel, node) && tree.has(.href, node) {
            guard tree.tokens(.rel, of: node).contains("me") else { continue }
            if let url = tree.address(.href, of: node, by: resolver) { urls.insert(url) }
        }
        return urls
    }
}
