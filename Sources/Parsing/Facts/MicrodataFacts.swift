internal import AuditModel

/// Takes facts from the microdata of a page: what persons state of themselves in the words of schema.org.
struct MicrodataFacts {
    private let items: [MicrodataReader.Item]
    private let finder: PartFinder
    private let parts: [PagePart]
    private var text: MicroformatText
    private(set) var sink = FactSink()
    private static let source = "microdata"
    private static let mostPersons = 500
    private static let mostProperties = 200

    /// Which fact a property of a person is; of a value that is an item, its name.
    private static let plain: [String: StatedFact.Property] = [
        "name": .name, "givenname": .givenName, "familyname": .familyName, "alternatename": .nickname,
        "additionalname": .nickname, "email": .email, "telephone": .telephone, "birthdate": .birthDate,
        "address": .address, "addresslocality": .locality, "homelocation": .locality, "worksfor": .employer,
        "affiliation": .employer, "jobtitle": .jobTitle, "hasoccupation": .jobTitle, "alumniof": .education,
        "url": .url, "sameas": .sameAs, "image": .image,
    ]
    /// Properties that lead to other people.
    private static let others: Set<String> = [
        "knows", "follows", "colleague", "colleagues", "children", "parent", "parents", "spouse", "sibling", "siblings",
        "relatedto", "attendee", "attendees", "performer", "performers", "mentions", "sponsor", "funder", "contributor",
        "editor", "reviewedby", "employee", "employees", "member", "members", "recipient", "comment", "suggestedanswer",
        "acceptedanswer", "review", "reviews", "actor", "actors", "director", "translator", "founder", "founders",
    ]
    /// Properties by which a work names who made it.
    private static let signatures: Set<String> = [
        "author", "creator", "publisher", "copyrightholder", "accountableperson",
    ]

    /// The facts of a page; none, and hardly any work, where there is no microdata.
    static func facts(
        finder: PartFinder, parts: [PagePart], matcher: OwnerMatcher, page: WebAddress?
    ) -> [StatedFact] {
        guard finder.attributes & HTMLAttributeKey.itemscope.bit != 0 else { return [] }
        let items = MicrodataReader.items(of: finder.tree)
        if items.isEmpty { return [] }
        var reader = MicrodataFacts(items, finder: finder, parts: parts)
        reader.read(matcher: matcher, page: page)
        return reader.sink.facts
    }

    private init(_ items: [MicrodataReader.Item], finder: PartFinder, parts: [PagePart]) {
        self.items = items
        self.finder = finder
        self.parts = parts
        text = MicroformatText(finder.tree, finder.resolver, mostNodes: 500, mostBytes: 4096)
    }

    private mutating func read(matcher: OwnerMatcher, page: WebAddress?) {
        let persons = items.indices.filter { items[$0].types.contains("person") && !leadsToOthers($0) }
            .prefix(Self.mostPersons)
        var described: [Int: LoosePersons.Person] = [:]
        for person in persons {
            described[person] = LoosePersons.Person(
                names: strings(["name", "alternatename"], of: items[person]),
                urls: strings(["url", "sameas"], of: items[person]), isMain: isMain(person))
        }
        let loose = persons.filter { !isSigning($0) && part(of: $0).owner == .own }
        let settled = LoosePersons.owners(
            loose.map { described[$0] ?? LoosePersons.Person() }, matcher: matcher, page: page)
        let looseOwners = Dictionary(zip(loose, settled), uniquingKeysWith: { first, _ in first })
        for person in persons {
            let names = described[person] ?? LoosePersons.Person()
            let isOwn = matcher.matches(names: names.names, urls: names.urls)
            readPerson(items[person], isOwn ? .own : looseOwners[person] ?? part(of: person).owner)
        }
    }

    // MARK: Whose

    private func part(of person: Int) -> PagePart {
        // The person that a page is about is the page's, wherever on it they stand.
        parts[isMain(person) ? 0 : finder.partOf[items[person].node]]
    }

    private func isMain(_ person: Int) -> Bool { items[person].role.contains("mainentity") }

    private func isSigning(_ person: Int) -> Bool { !Self.signatures.isDisjoint(with: items[person].role) }

    /// Whether it is somebody whom the page only speaks of.
    private func leadsToOthers(_ person: Int) -> Bool {
        switch parts[finder.partOf[items[person].node]].kind {
        case .quoted: return true
        case .post, .comment:
            if items[person].role.isEmpty { return true }
        default: break
        }
        var item: Int? = person
        for _ in 0..<32 {
            guard let inner = item else { return false }
            if !Self.others.isDisjoint(with: items[inner].role), inner == person || !isSigning(person) { return true }
            item = items[inner].parent
        }
        return true
    }

    // MARK: Facts

    private mutating func readPerson(_ person: MicrodataReader.Item, _ owner: Ownership) {
        for property in person.properties.prefix(Self.mostProperties) {
            guard let inner = property.item.map({ items[$0] }) else {
                if let fact = Self.plain[property.name] {
                    sink.add(fact, value(property, as: fact), source: Self.source, owner: owner)
                }
                continue
            }
            switch property.name {
            case "address": readAddress(inner, owner)
            case "homelocation", "location": readPlace(inner, owner)
            case "geo": readPosition(inner, owner)
            case "contactpoint":
                for contact in inner.properties where contact.name == "email" || contact.name == "telephone" {
                    let fact: StatedFact.Property = contact.name == "email" ? .email : .telephone
                    sink.add(fact, value(contact, as: fact), source: Self.source, owner: owner)
                }
            case "image":
                sink.add(
                    .image, strings(["url", "contenturl"], of: inner).first, source: Self.source, owner: owner)
            default:
                guard let fact = Self.plain[property.name] else { continue }
                let names: Set<String> = fact == .url || fact == .sameAs ? ["url"] : ["name"]
                sink.add(fact, strings(names, of: inner).first, source: Self.source, owner: owner)
            }
        }
    }

    private mutating func readPlace(_ place: MicrodataReader.Item, _ owner: Ownership) {
        var hasAddress = false
        for property in place.properties.prefix(Self.mostProperties) {
            guard let inner = property.item.map({ items[$0] }) else { continue }
            if property.name == "address" {
                readAddress(inner, owner)
                hasAddress = true
            }
            if property.name == "geo" { readPosition(inner, owner) }
        }
        if !hasAddress { sink.add(.locality, strings(["name"], of: place).first, source: Self.source, owner: owner) }
    }

    private static let addressParts = [
        "postofficeboxnumber": "post-office-box", "streetaddress": "street-address", "postalcode": "postal-code",
        "addresslocality": "locality", "addressregion": "region", "addresscountry": "country-name",
    ]

    private mutating func readAddress(_ address: MicrodataReader.Item, _ owner: Ownership) {
        var postal = CardAddress()
        for property in address.properties.prefix(Self.mostProperties) {
            guard let part = Self.addressParts[property.name] else { continue }
            let written = property.item.map { strings(["name"], of: items[$0]).first ?? "" } ?? value(property)
            postal.add(written, as: part)
            if part == "locality" { sink.add(.locality, written, source: Self.source, owner: owner) }
        }
        sink.add(.address, postal.line, source: Self.source, owner: owner)
    }

    private mutating func readPosition(_ geo: MicrodataReader.Item, _ owner: Ownership) {
        let position = CardPosition(
            latitude: strings(["latitude"], of: geo).first, longitude: strings(["longitude"], of: geo).first)
        sink.add(.coordinates, position?.text, source: Self.source, owner: owner)
    }

    // MARK: Values

    private mutating func strings(_ names: Set<String>, of item: MicrodataReader.Item) -> [String] {
        var strings: [String] = []
        for property in item.properties where names.contains(property.name) && property.item == nil {
            if strings.count == 16 { break }
            let isAddress = property.name == "url" || property.name == "sameas" || property.name == "contenturl"
            let text = value(property, as: isAddress ? .url : .name)
            if !text.isEmpty { strings.append(text) }
        }
        return strings
    }

    /// The value of a property that is no item. Addresses come from attributes, names from what is shown.
    private mutating func value(_ property: MicrodataReader.Property, as fact: StatedFact.Property = .name) -> String {
        let tree = finder.tree
        let node = property.node
        if let content = tree.value(.content, of: node) {
            return fact == .url || fact == .sameAs || fact == .image ? text.absolute(content) : content
        }
        switch fact {
        case .url, .sameAs, .image:
            let link = tree.value(.href, of: node) ?? tree.value(.src, of: node) ?? tree.value(named: "data", of: node)
            if let link { return text.absolute(link) }
        case .email, .telephone:
            if let link = tree.value(.href, of: node) { return link }
        default: break
        }
        switch tree.nodes[node].element {
        case .data: if let value = tree.value(.value, of: node) { return value }
        case .time: if let value = tree.value(.datetime, of: node) { return value }
        case .img: return tree.value(.alt, of: node) ?? ""
        case .link: return tree.value(.href, of: node).map(text.absolute) ?? ""
        default: break
        }
        return text.trimmed(node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
