internal import AuditModel

/// Tells who of several persons on the owner's page is the owner, where nothing around them says so.
enum LoosePersons {
    /// What a person's fields say of who they are.
    struct Person {
        var names: [String] = []
        var urls: [String] = []
        /// Whether the page says that it is about them.
        var isMain = false
    }

    /// The owner of each person's fields, given by names and addresses: all are the owner's where they are one person.
    /// Of several the one is whom the page represents; the others are somebody else. If it represents none, nobody can
    /// tell.
    static func owners(
        _ persons: [Person], matcher: OwnerMatcher, page: WebAddress?,
        relMe: @autoclosure () -> Set<String> = []
    ) -> [Ownership] {
        let groups = PersonGroups(persons.map { $0.names.map { $0.lowercased() } + $0.urls })
        let named = persons.indices.filter { !persons[$0].names.isEmpty || !persons[$0].urls.isEmpty }
        let firsts = Set(named.map(groups.group))
        guard firsts.count > 1 else { return persons.map { _ in .own } }
        let relMe = relMe()
        let represented = Set(
            named.filter { place in
                let person = persons[place]
                return person.isMain || matcher.matches(names: person.names, urls: person.urls)
                    || person.urls.contains { relMe.contains($0) || isAddress($0, of: page) }
            }.map(groups.group))
        return persons.indices.map { place in
            if !firsts.contains(groups.group(of: place)) { return .own }
            if represented.isEmpty { return .unknown }
            return represented.contains(groups.group(of: place)) ? .own : .other
        }
    }

    /// Whether an address is the page's own (microformats.org/wiki/representative-h-card-parsing).
    private static func isAddress(_ url: String, of page: WebAddress?) -> Bool {
        guard let page, let address = WebAddress(url), address.isSameSite(as: page) else { return false }
        return address.pathSegments == page.pathSegments && address.query == page.query
    }
}
