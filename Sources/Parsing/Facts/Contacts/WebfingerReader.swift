internal import AuditModel

/// Reads a webfinger answer (RFC 7033): whose account an address names, its other addresses and its links.
struct WebfingerReader {
    let page: Page
    let handle: Handle
    let ownership: PageOwnership

    private static let source = "webfinger"
    private static let mostLinks = 500
    private static let profiles: Set<String> = ["http://webfinger.net/rel/profile-page", "me"]
    private static let avatars: Set<String> = ["http://webfinger.net/rel/avatar", "avatar"]

    /// The document; nil if the value is no such answer.
    func document(of value: JSONValue) -> Document? {
        guard let subject = value["subject"].string, value["links"].isNull || value["links"].object == nil else {
            return nil
        }
        let links = value["links"].array.prefix(Self.mostLinks)
        let aliases = value["aliases"].array.prefix(Self.mostLinks).compactMap(\.filledString)
        guard page.mediaType == "application/jrd+json" || links.contains(where: { $0["rel"].string != nil }) else {
            return nil
        }
        let owner = owner(subject, aliases)
        var sink = FactSink()
        if subject.lowercased().hasPrefix("acct:") {
            sink.add(.nickname, String(subject.dropFirst(5)), source: Self.source, owner: owner)
        }
        for alias in aliases where alias.hasPrefix("http") {
            sink.add(.sameAs, alias, source: Self.source, owner: owner)
        }
        for property in value["properties"].object ?? JSONObject() where property.key.hasSuffix("/name") {
            sink.add(.name, property.value.string, source: Self.source, owner: owner)
        }
        var document = Document(handle: handle, url: page.url)
        for link in links {
            guard let relation = link["rel"].string, let href = link["href"].filledString else { continue }
            if Self.profiles.contains(relation) {
                sink.add(.sameAs, href, source: Self.source, owner: owner)
            } else if Self.avatars.contains(relation) {
                sink.add(.image, href, source: Self.source, owner: owner)
            }
            document.links.append(
                Link(
                    url: href, text: "", relations: [relation.lowercased()], type: link["type"].string,
                    region: .metadata, owner: owner))
        }
        document.facts = sink.facts
        return document
    }

    private func owner(_ subject: String, _ aliases: [String]) -> Ownership {
        let matcher = OwnerMatcher(handle: handle, ownership: ownership, page: WebAddress(page.url))
        let account = subject.lowercased().hasPrefix("acct:") ? String(subject.dropFirst(5)) : subject
        let name = String(account.prefix { $0 != "@" })
        if matcher.matches(names: [account, name], urls: aliases + [subject]) { return .own }
        return ownership.kind == .ownersSite ? .own : .unknown
    }
}
