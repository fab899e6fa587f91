internal import AuditModel

/// Takes facts from the microformats of a page: what persons state of themselves in cards and résumés, and where the
/// owner's posts say that they were written.
struct CardFacts {
    private let items: [MicroformatItem]
    private let finder: PartFinder
    private let parts: [PagePart]
    private var values: MicroformatValues
    private(set) var sink = FactSink()
    /// Bounds of what is read: a page of more cards is a directory, not a person's.
    private static let mostCards = 500
    private static let mostProperties = 200
    private static let mostNodes = 500
    private static let mostBytes = 4096

    /// The facts of a page; none, and hardly any work, where there are no microformats.
    static func facts(
        finder: PartFinder, parts: [PagePart], matcher: OwnerMatcher, page: WebAddress?
    ) -> [StatedFact] {
        guard finder.signs.contains(.microformat) else { return [] }
        let (items, _) = MicroformatReader.items(of: finder.tree)
        if items.isEmpty { return [] }
        var reader = CardFacts(items, finder: finder, parts: parts)
        reader.read(matcher: matcher, page: page)
        return reader.sink.facts
    }

    private init(_ items: [MicroformatItem], finder: PartFinder, parts: [PagePart]) {
        self.items = items
        self.finder = finder
        self.parts = parts
        let text = MicroformatText(
            finder.tree, finder.resolver, mostNodes: Self.mostNodes, mostBytes: Self.mostBytes)
        values = MicroformatValues(finder.tree, items: items, text: text)
    }

    private mutating func read(matcher: OwnerMatcher, page: WebAddress?) {
        let cards = Array(items.indices.filter { items[$0].types.contains("h-card") }.prefix(Self.mostCards))
        let holders = CardHolders(
            items, cards: cards, finder: finder, parts: parts, matcher: matcher, page: page, values: &values)
        for card in cards {
            if let owner = holders.holder(of: card) { readCard(items[card], owner) }
        }
        var resumes = 0
        for item in items where resumes < Self.mostCards {
            if item.types.contains("h-resume") {
                readResume(item, holders)
                resumes += 1
            } else if item.types.contains("h-entry") {
                readPlace(item)
                resumes += 1
            }
        }
    }

    // MARK: Cards

    /// Which fact a property of a card is, where its text is all that there is to it.
    private static let plain: [String: StatedFact.Property] = [
        "name": .name, "given-name": .givenName, "family-name": .familyName, "nickname": .nickname,
        "locality": .locality, "org": .employer, "organization-name": .employer, "job-title": .jobTitle,
        "role": .jobTitle, "education": .education, "url": .url, "uid": .url, "photo": .image, "key": .key,
    ]

    private mutating func readCard(_ card: MicroformatItem, _ owner: Ownership) {
        let source = card.isClassic ? "hCard" : "h-card"
        var postal = CardAddress()
        var latitude: String?
        var hasBirthDate = false
        let name = card.properties.first { $0.name == "name" }.map { string($0, card) }
        for property in card.properties.prefix(Self.mostProperties) {
            switch property.name {
            case "email", "tel":
                // A number or an address that is no link is no part of one: it stays as written.
                let text = property.kind == .address ? values.reference(property, of: card) : string(property, card)
                sink.add(property.name == "tel" ? .telephone : .email, text, source: source, owner: owner)
            case "bday":
                if hasBirthDate { continue }
                sink.add(.birthDate, string(property, card), source: source, owner: owner)
                hasBirthDate = true
            case "adr":
                readAddress(property, of: card, source, owner)
            case "geo":
                readPosition(property, of: card, source, owner)
            case "latitude":
                latitude = string(property, card)
            case "longitude":
                let position = CardPosition(latitude: latitude, longitude: string(property, card))
                sink.add(.coordinates, position?.text, source: source, owner: owner)
            default:
                if CardAddress.parts.contains(property.name) { postal.add(string(property, card), as: property.name) }
                guard let fact = Self.plain[property.name] else { continue }
                if property.name == "uid", !values.reference(property, of: card).hasPrefix("http") { continue }
                let text = string(property, card)
                // A card whose name is that of its organisation is the organisation's.
                if property.name == "org", text == name { continue }
                sink.add(fact, text, source: source, owner: owner)
            }
        }
        sink.add(.address, postal.line, source: source, owner: owner)
    }

    private mutating func string(_ property: MicroformatProperty, _ item: MicroformatItem) -> String {
        let text = values.string(property, of: item)
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func readAddress(
        _ property: MicroformatProperty, of card: MicroformatItem, _ source: String, _ owner: Ownership
    ) {
        guard let inner = property.item else {
            sink.add(.address, string(property, card), source: source, owner: owner)
            return
        }
        var address = CardAddress()
        for part in items[inner].properties.prefix(Self.mostProperties) {
            if CardAddress.parts.contains(part.name) { address.add(string(part, items[inner]), as: part.name) }
            if part.name == "locality" {
                sink.add(.locality, string(part, items[inner]), source: source, owner: owner)
            }
        }
        readPosition(items[inner], source, owner)
        sink.add(.address, address.line, source: source, owner: owner)
    }

    // MARK: Positions

    private mutating func readPosition(
        _ property: MicroformatProperty, of card: MicroformatItem, _ source: String, _ owner: Ownership
    ) {
        if let inner = property.item, items[inner].has("latitude") {
            readPosition(items[inner], source, owner)
            return
        }
        let written = property.kind == .address ? values.reference(property, of: card) : string(property, card)
        sink.add(.coordinates, CardPosition(written)?.text, source: source, owner: owner)
    }

    private mutating func readPosition(
        _ item: MicroformatItem, _ source: String, _ owner: Ownership, in part: PagePart? = nil
    ) {
        guard let north = item.properties.first(where: { $0.name == "latitude" }),
            let east = item.properties.first(where: { $0.name == "longitude" })
        else { return }
        let position = CardPosition(latitude: string(north, item), longitude: string(east, item))
        sink.add(.coordinates, position?.text, source: source, owner: owner, time: part?.time)
    }

    /// Where a post says that it was written.
    private mutating func readPlace(_ entry: MicroformatItem) {
        let part = parts[finder.partOf[entry.node]]
        guard part.owner == .own, entry.isOfThePage else { return }
        let posted = part.item.flatMap { parts[$0] } ?? part
        for property in entry.properties where property.name == "location" || property.name == "geo" {
            guard let inner = property.item else { continue }
            readPosition(items[inner], "h-entry", .own, in: posted)
            for deeper in items[inner].properties where deeper.name == "geo" {
                if let geo = deeper.item { readPosition(items[geo], "h-entry", .own, in: posted) }
            }
        }
    }

    // MARK: Résumés

    private mutating func readResume(_ resume: MicroformatItem, _ holders: CardHolders) {
        guard resume.isOfThePage else { return }
        let contact = resume.properties.first { $0.name == "contact" && $0.item != nil }?.item
        let owner = contact.flatMap(holders.holder) ?? parts[finder.partOf[resume.node]].owner
        let source = resume.isClassic ? "hResume" : "h-resume"
        for property in resume.properties.prefix(Self.mostProperties) {
            switch property.name {
            case "education":
                sink.add(.education, string(property, resume), source: source, owner: owner)
            case "experience":
                guard let inner = property.item.map({ items[$0] }) else { continue }
                for part in inner.properties where part.name == "org" || part.name == "job-title" {
                    let fact: StatedFact.Property = part.name == "org" ? .employer : .jobTitle
                    sink.add(fact, string(part, inner), source: source, owner: owner)
                }
            default: break
            }
        }
    }
}
