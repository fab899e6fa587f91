internal import AuditModel

/// Reads who wrote a feed or an entry.
struct FeedPeople {
    let content: FeedContent
    /// Those who can be named at one place.
    static let most = 64

    /// The authors. Atom's elements, else the first field of RSS that names somebody, with the e-mail address from
    /// another field if the first has none.
    func authors(_ fields: FeedFields) -> [FeedPerson] {
        let elements = fields.all("author")
        let detailed = elements.filter(\.hasChildren).prefix(FeedPeople.most).map(person).filter { !$0.isEmpty }
        if !detailed.isEmpty { return detailed }
        let names = ["dc:creator", "dc:author", "author", "managingeditor", "itunes:author", "googleplay:author"]
        let written = names.flatMap { fields.all($0) }.prefix(FeedPeople.most).map(person).filter { !$0.isEmpty }
        guard var first = written.first else { return [] }
        first.name = first.name ?? written.lazy.compactMap(\.name).first
        first.email = first.email ?? written.lazy.compactMap(\.email).first
        let further = fields.all("dc:creator").dropFirst().prefix(FeedPeople.most).map(person)
        return [first] + further.filter { !$0.isEmpty && $0 != first }
    }

    /// Who else had a part.
    func contributors(_ fields: FeedFields) -> [FeedPerson] {
        (fields.all("contributor") + fields.all("dc:contributor")).prefix(FeedPeople.most).map(person).filter {
            !$0.isEmpty
        }
    }

    /// Who serves the feed.
    func publishers(_ fields: FeedFields) -> [FeedPerson] {
        (fields.all("itunes:owner") + fields.all("webmaster") + fields.all("dc:publisher") + fields.all("publisher"))
            .prefix(FeedPeople.most).map(person).filter { !$0.isEmpty }
    }

    private func person(_ element: XMLNode) -> FeedPerson {
        guard element.hasChildren else { return FeedPerson(content.read(element).text) }
        let fields = FeedFields(element)
        let email = fields.text("email", "itunes:email").map { FeedPerson($0).email ?? $0 }
        var person = FeedPerson(fields.text("name", "itunes:name") ?? "")
        if person.name == nil, email == nil { person = FeedPerson(element.text) }
        person.email = email ?? person.email
        person.url = fields.first("uri", "url", "homepage").map { content.absolute($0.text, in: $0) }
        return person
    }
}
