internal import AuditModel

/// Turns cards of an address book into a document.
struct CardDocument {
    let page: Page
    let handle: Handle
    let ownership: PageOwnership

    private static let source = "vCard"
    private static let plain: [(String, StatedFact.Property)] = [
        ("FN", .name), ("EMAIL", .email), ("TITLE", .jobTitle), ("ROLE", .jobTitle), ("URL", .url),
    ]
    /// Fields whose value is what matters, and that no fact models.
    private static let words = ["IMPP", "X-JABBER", "X-SKYPE", "X-TELEGRAM", "X-SIGNAL", "X-WHATSAPP", "CATEGORIES"]

    func document(of cards: [VCard]) -> Document {
        let matcher = OwnerMatcher(handle: handle, ownership: ownership, page: WebAddress(page.url))
        var document = Document(handle: handle, url: page.url)
        var sink = FactSink()
        let isOwn = cards.map { matcher.matches(names: $0.texts("FN") + $0.texts("NICKNAME"), urls: addresses($0)) }
        for (card, matches) in zip(cards, isOwn) {
            let owner: Ownership =
                matches ? .own : isOwn.contains(true) ? .other : cards.count == 1 ? onlyOwner : .unknown
            addFacts(of: card, owner, to: &sink)
            addSegments(of: card, owner, to: &document)
        }
        document.facts = sink.facts
        return document
    }

    /// Whose the only card of a file is.
    private var onlyOwner: Ownership { ownership.kind == .unknown ? .unknown : .own }

    private func addresses(_ card: VCard) -> [String] {
        ["URL", "SOURCE", "UID", "SOCIALPROFILE", "X-SOCIALPROFILE"].flatMap(card.texts)
    }

    private func addFacts(of card: VCard, _ owner: Ownership, to sink: inout FactSink) {
        func state(_ property: StatedFact.Property, _ text: String?) {
            sink.add(property, text, source: Self.source, owner: owner)
        }
        for (name, property) in Self.plain { for text in card.texts(name) { state(property, text) } }
        for name in card.all("N") {
            state(.givenName, name.component(1))
            state(.familyName, name.component(0))
        }
        for nickname in card.all("NICKNAME").flatMap({ $0.components.joined() }) { state(.nickname, nickname) }
        for number in card.all("TEL") where !number.types.contains("FAX") { state(.telephone, number.text) }
        for day in card.texts("BDAY") { state(.birthDate, DateReading.day(day)?.description ?? day) }
        for address in card.all("ADR") { addAddress(address, state) }
        for position in card.texts("GEO") {
            let pair = position.split(separator: ":").last?.split { $0 == ";" || $0 == "," }.prefix(2) ?? []
            if pair.count == 2 { state(.coordinates, pair.joined(separator: ", ")) }
        }
        for organisation in card.all("ORG") { state(.employer, organisation.component(0)) }
        for address in ["SOCIALPROFILE", "X-SOCIALPROFILE", "IMPP"].flatMap(card.texts)
        where address.hasPrefix("http") {
            state(.sameAs, address)
        }
        for address in card.texts("PHOTO") where address.hasPrefix("http") { state(.image, address) }
    }

    private func addAddress(_ address: VCard.Property, _ state: (StatedFact.Property, String?) -> Void) {
        let parts = [2, 5, 3, 4, 6].compactMap(address.component)
        if address.component(2) != nil { state(.address, parts.joined(separator: ", ")) }
        state(.locality, address.component(3))
    }

    private func addSegments(of card: VCard, _ owner: Ownership, to document: inout Document) {
        for note in card.texts("NOTE") {
            document.segments.append(Segment(text: note, region: .bio, owner: owner, label: "note"))
        }
        for property in card.properties where Self.words.contains(property.name) && !property.text.isEmpty {
            document.segments.append(
                Segment(
                    text: property.text, region: .metadata, owner: owner, label: property.name.lowercased()))
        }
    }
}
