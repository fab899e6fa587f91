internal import AuditModel

/// Reads JSON-LD: persons as facts, the texts of articles and comments as segments. Each block stands on its own.
struct LinkedDataReader {
    let matcher: OwnerMatcher
    /// Whose words the page holds where nothing else is said.
    let pageOwner: Ownership
    private(set) var sink = FactSink()
    private(set) var segments: [Segment] = []
    private(set) var pageTime: ZonedTime?

    init(matcher: OwnerMatcher, pageOwner: Ownership) {
        self.matcher = matcher
        self.pageOwner = pageOwner
    }

    /// Members that lead to other people.
    private static let others: Set<String> = [
        "knows", "follows", "colleague", "colleagues", "children", "parent", "parents", "spouse", "sibling",
        "relatedTo",
        "attendee", "performer", "mentions", "sponsor", "funder", "contributor", "editor", "reviewedBy", "employee",
        "member", "recipient",
    ]
    private static let comments: Set<String> = ["comment", "suggestedAnswer", "acceptedAnswer", "review", "reply"]
    private static let texts = ["headline", "description", "articleBody", "text", "reviewBody", "knowsAbout"]

    /// Reads one block; one that is broken beyond tolerance is left out.
    mutating func read(_ block: String) {
        let value =
            (try? JSONValue(decoding: block, tolerance: .lenient))
            ?? (try? JSONValue(decoding: CharacterReferences.decoded(block), tolerance: .lenient))
        if let value { walk(value, owner: pageOwner, time: nil) }
    }

    /// Recursion is bounded by the decoder's limit on depth.
    private mutating func walk(_ value: JSONValue, owner: Ownership, time: ZonedTime?) {
        for element in value.array { walk(element, owner: owner, time: time) }
        guard let object = value.object else { return }
        let types = types(of: value)
        var owner = owner
        var time = time
        if let date = (value["datePublished"].string ?? value["uploadDate"].string).flatMap(DateReading.time) {
            time = date
            if pageTime == nil { pageTime = date }
        }
        if !types.isDisjoint(with: ["Person", "Patient"]) {
            owner = holder(of: value, otherwise: owner)
            addPerson(value, owner: owner)
        } else if types.contains("Comment") || types.contains("Answer") || types.contains("UserComments") {
            owner = author(of: value)
        }
        if types.isDisjoint(with: ["WebSite", "Organization", "BreadcrumbList", "ListItem", "ImageObject"]) {
            addTexts(of: value, owner: owner, time: time)
        }
        for member in object {
            let below: Ownership =
                Self.others.contains(member.key) || Self.comments.contains(member.key) ? .other : owner
            if member.key != "publisher" { walk(member.value, owner: below, time: time) }
        }
    }

    private func types(of value: JSONValue) -> Set<String> {
        let written = [value["@type"]] + value["@type"].array
        return Set(
            written.compactMap(\.string).compactMap { $0.split { $0 == "/" || $0 == ":" }.last.map(String.init) })
    }

    private func strings(_ value: JSONValue) -> [String] {
        ([value] + value.array).compactMap { $0.string ?? $0["name"].string ?? $0["@id"].string }
    }

    private func isOwner(_ person: JSONValue) -> Bool {
        let names = ["name", "alternateName", "identifier"].flatMap { strings(person[$0]) }
        return matcher.matches(names: names, urls: strings(person["url"]) + strings(person["@id"]))
    }

    private func holder(of person: JSONValue, otherwise: Ownership) -> Ownership {
        isOwner(person) ? .own : otherwise
    }

    private func author(of comment: JSONValue) -> Ownership {
        let authors = [comment["author"], comment["creator"]]
        let isOwn = authors.contains { author in
            ([author] + author.array).contains {
                isOwner($0) || matcher.matches(names: $0.string.map { [$0] } ?? [], urls: [])
            }
        }
        return isOwn ? .own : .other
    }

    private mutating func addPerson(_ person: JSONValue, owner: Ownership) {
        let fields: [(StatedFact.Property, String)] = [
            (.name, "name"), (.givenName, "givenName"), (.familyName, "familyName"), (.nickname, "alternateName"),
            (.email, "email"), (.telephone, "telephone"), (.birthDate, "birthDate"), (.employer, "worksFor"),
            (.employer, "affiliation"), (.jobTitle, "jobTitle"), (.education, "alumniOf"), (.url, "url"),
            (.sameAs, "sameAs"), (.locality, "homeLocation"),
        ]
        for (property, key) in fields {
            for text in strings(person[key]) { sink.add(property, text, source: "JSON-LD", owner: owner) }
        }
        for image in [person["image"]] + person["image"].array {
            sink.add(.image, image.string ?? image["url"].string, source: "JSON-LD", owner: owner)
        }
        for contact in [person["contactPoint"]] + person["contactPoint"].array {
            sink.add(.email, contact["email"].string, source: "JSON-LD", owner: owner)
            sink.add(.telephone, contact["telephone"].string, source: "JSON-LD", owner: owner)
        }
        addAddress(person["address"], owner: owner)
        addAddress(person["homeLocation"]["address"], owner: owner)
    }

    private mutating func addAddress(_ address: JSONValue, owner: Ownership) {
        for place in [address] + address.array {
            let keys = ["streetAddress", "postalCode", "addressLocality", "addressRegion", "addressCountry"]
            let lines = keys.compactMap { strings(place[$0]).first }
            let whole = place.string ?? (place["streetAddress"].isNull ? nil : lines.joined(separator: ", "))
            sink.add(.address, whole, source: "JSON-LD", owner: owner)
            sink.add(.locality, place["addressLocality"].string, source: "JSON-LD", owner: owner)
        }
    }

    private mutating func addTexts(of value: JSONValue, owner: Ownership, time: ZonedTime?) {
        for key in Self.texts {
            for text in ([value[key]] + value[key].array).compactMap(\.filledString) {
                segments.append(
                    Segment(
                        text: HTMLText.plain(fragment: text), region: .metadata, owner: owner, label: key,
                        time: time))
            }
        }
    }
}
