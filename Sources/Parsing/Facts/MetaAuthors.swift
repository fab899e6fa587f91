internal import AuditModel

/// Reads whom meta elements name as the author of a page, and tells whether that is its owner.
struct MetaAuthors {
    let matcher: OwnerMatcher
    let ownership: PageOwnership.Kind
    let pageOwner: Ownership

    private static let names: [String: String] = [
        "author": "meta author", "web_author": "meta author", "owner": "meta owner", "article:author": "Open Graph",
        "dc.creator": "Dublin Core", "dc:creator": "Dublin Core", "dcterms.creator": "Dublin Core",
        "dc.creator.personalname": "Dublin Core", "parsely-author": "meta author", "sailthru.author": "meta author",
        "citation_author": "citation_author",
    ]
    /// What is said of the author who was named before.
    private static let details: [String: (StatedFact.Property, String)] = [
        "citation_author_email": (.email, "citation_author"),
        "citation_author_institution": (.employer, "citation_author"),
        "dc.creator.address": (.email, "Dublin Core"), "dc.creator.personalname.address": (.email, "Dublin Core"),
    ]
    private static let profile: [String: StatedFact.Property] = [
        "profile:first_name": .givenName, "profile:last_name": .familyName, "profile:username": .nickname,
    ]

    /// Adds what the elements say of authors, and of the person whom an Open Graph profile is of.
    func add(_ head: HeadReader.Head, to sink: inout FactSink) {
        let signed = head.metas.filter { Self.names[$0.name] != nil }
        let main = ownership == .ownersSite ? mainAuthor(signed) : nil
        var last = Ownership.unknown
        for meta in head.metas {
            if let source = Self.names[meta.name] {
                last = owner(of: meta.content, main: main)
                add(meta.content, source: source, owner: last, to: &sink)
            } else if let (property, source) = Self.details[meta.name] {
                let isEmail = meta.content.contains("@")
                sink.add(isEmail ? .email : property, meta.content, source: source, owner: last)
            }
        }
        addAccount(head, to: &sink)
        addProfile(head, to: &sink)
    }

    private func add(_ author: String, source: String, owner: Ownership, to sink: inout FactSink) {
        let words = author.split { $0.isWhitespace || "<>(),;".contains($0) }
        for word in words where word.contains("@") && !word.hasPrefix("@") && !word.hasSuffix("@") {
            sink.add(.email, String(word), source: source, owner: owner)
        }
        for word in words where word.hasPrefix("http") && word.contains("://") {
            sink.add(.url, String(word), source: source, owner: owner)
        }
        let name = words.filter { !$0.contains("@") && !$0.contains("://") }
        sink.add(
            .name, name.count == words.count ? author : name.joined(separator: " "), source: source, owner: owner)
    }

    private func owner(of author: String, main: String?) -> Ownership {
        // Papers write the family name first.
        let turned = author.split(separator: ",", maxSplits: 1).reversed().map { String($0).trimmingSpaces() }
        let names = [author, turned.joined(separator: " ")]
        if matcher.matches(names: names, urls: author.contains("://") ? [author] : []) { return .own }
        if let main, main == author { return pageOwner }
        // The author of a platform's pages may be the platform.
        return .unknown
    }

    /// Who signs the owner's own site: whoever is named first, unless it is a paper of several.
    private func mainAuthor(_ signed: [(name: String, content: String, offset: Int)]) -> String? {
        let papers = Set(signed.filter { $0.name == "citation_author" }.map(\.content))
        guard papers.count < 2 else { return nil }
        return signed.first { !$0.content.hasPrefix("http") }?.content
    }

    /// The account of a Twitter card's author; `twitter:site` is that of the site, whose the page may not be.
    private func addAccount(_ head: HeadReader.Head, to sink: inout FactSink) {
        let site = head.metas.first { $0.name == "twitter:site" }?.content
        for meta in head.metas where meta.name == "twitter:creator" {
            let isSite = meta.content == site && ownership != .ownersSite
            let isOwn = matcher.matches(names: [meta.content], urls: [])
            let owner: Ownership =
                isOwn ? .own : isSite ? .other : ownership == .ownersSite ? pageOwner : .unknown
            sink.add(.nickname, meta.content, source: "Twitter card", owner: owner)
        }
    }

    private func addProfile(_ head: HeadReader.Head, to sink: inout FactSink) {
        let accounts = head.metas.filter { $0.name == "profile:username" }.map(\.content)
        let isOwn = matcher.matches(names: accounts, urls: [])
        let owner = isOwn ? .own : accounts.isEmpty || ownership == .ownersSite ? pageOwner : .unknown
        for meta in head.metas {
            guard let property = Self.profile[meta.name] else { continue }
            sink.add(property, meta.content, source: "Open Graph", owner: owner)
        }
    }
}
