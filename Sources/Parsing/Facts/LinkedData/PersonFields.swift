internal import AuditModel

/// Reads the fields of a person: schema.org's, and FOAF's.
struct PersonFields {
    let index: LinkedDataIndex
    /// What stated them.
    let source: String

    private static let plain: [(StatedFact.Property, [String])] = [
        (.name, ["name"]),
        (.givenName, ["givenName", "givenname", "given_name", "firstName"]),
        (.familyName, ["familyName", "family_name", "lastName", "surname"]),
        (.nickname, ["alternateName", "nick", "preferredUsername"]),
        (.email, ["email", "mbox"]),
        (.telephone, ["telephone", "phone"]),
        (.birthDate, ["birthDate", "birthday"]),
        (.employer, ["worksFor", "affiliation"]),
        (.jobTitle, ["jobTitle", "hasOccupation"]),
        (.education, ["alumniOf"]),
        (.url, ["url", "homepage", "weblog"]),
        (.sameAs, ["sameAs", "account", "holdsAccount"]),
        (.locality, ["homeLocation", "based_near"]),
    ]
    /// Names and addresses by which an owner is told.
    private static let naming = ["name", "alternateName", "identifier", "nick", "preferredUsername", "accountName"]
    private static let addressing = ["url", "homepage", "weblog", "account"]

    /// What a person is called, and the addresses that are theirs.
    func signature(of person: LinkedDataNode) -> (names: [String], urls: [String]) {
        let urls = Self.addressing.flatMap { index.texts(person.values($0)) } + (person.id.map { [$0] } ?? [])
        return (Self.naming.flatMap { index.texts(person.values($0)) }, urls)
    }

    /// Adds what the fields state.
    func add(_ person: LinkedDataNode, owner: Ownership, to sink: inout FactSink) {
        for (property, keys) in Self.plain {
            for text in keys.flatMap({ index.texts(person.values($0)) }) {
                sink.add(property, text, source: source, owner: owner)
            }
        }
        for image in ["image", "img", "depiction", "icon"].flatMap(person.values) {
            let thing = index.resolved(image)
            let url = thing.string ?? thing["url"].string ?? thing["contentUrl"].string ?? thing["@id"].string
            sink.add(.image, url, source: source, owner: owner)
        }
        addContacts(of: person, owner: owner, to: &sink)
        for place in person.values("address") { addAddress(index.resolved(place), owner: owner, to: &sink) }
        for place in ["homeLocation", "location"].flatMap(person.values) {
            guard let place = LinkedDataNode(index.resolved(place)) else { continue }
            for address in place.values("address") { addAddress(index.resolved(address), owner: owner, to: &sink) }
            addCoordinates(of: place, owner: owner, to: &sink)
        }
    }

    /// What reaches an organisation that is the page's own: a business of one person.
    func addOrganisation(_ organisation: LinkedDataNode, owner: Ownership, to sink: inout FactSink) {
        for (property, key) in [(StatedFact.Property.email, "email"), (.telephone, "telephone"), (.sameAs, "sameAs")] {
            for text in index.texts(organisation.values(key)) {
                sink.add(property, text, source: source, owner: owner)
            }
        }
        addContacts(of: organisation, owner: owner, to: &sink)
        for place in organisation.values("address") { addAddress(index.resolved(place), owner: owner, to: &sink) }
    }

    private func addContacts(of thing: LinkedDataNode, owner: Ownership, to sink: inout FactSink) {
        for contact in ["contactPoint", "contactPoints"].flatMap(thing.values) {
            guard let contact = LinkedDataNode(index.resolved(contact)) else { continue }
            for text in index.texts(contact.values("email")) {
                sink.add(.email, text, source: source, owner: owner)
            }
            for text in index.texts(contact.values("telephone")) {
                sink.add(.telephone, text, source: source, owner: owner)
            }
        }
    }

    private func addAddress(_ address: JSONValue, owner: Ownership, to sink: inout FactSink) {
        if let text = address.string {
            sink.add(.address, CharacterReferences.decoded(text), source: source, owner: owner)
        }
        guard let place = LinkedDataNode(address) else { return }
        let keys = ["streetAddress", "postalCode", "addressLocality", "addressRegion", "addressCountry"]
        let lines = keys.compactMap { index.texts(place.values($0)).first }
        if !place.values("streetAddress").isEmpty {
            sink.add(.address, lines.joined(separator: ", "), source: source, owner: owner)
        }
        sink.add(.locality, index.texts(place.values("addressLocality")).first, source: source, owner: owner)
        addCoordinates(of: place, owner: owner, to: &sink)
    }

    private func addCoordinates(of place: LinkedDataNode, owner: Ownership, to sink: inout FactSink) {
        for geo in [place] + place.values("geo").compactMap({ LinkedDataNode(index.resolved($0)) }) {
            guard let north = (geo.values("latitude") + geo.values("lat")).first?.text,
                let east = (geo.values("longitude") + geo.values("long")).first?.text
            else { continue }
            sink.add(.coordinates, north + ", " + east, source: source, owner: owner)
        }
    }
}
