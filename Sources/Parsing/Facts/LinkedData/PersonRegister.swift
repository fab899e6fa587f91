internal import AuditModel

/// The persons that linked data brings in, each once, with what the page says they are to it.
struct PersonRegister {
    /// How a page brings a person in; of several ways the last in this order counts.
    enum Role: Int, Comparable {
        /// Merely listed: at the top of a block.
        case listed
        /// In a part of the page of which nobody can tell whose it is.
        case unplaced
        /// Somebody whom the owner knows, or who comments.
        case other
        /// Who wrote or made what stands on the page.
        case author
        /// Whom a profile page is about.
        case subject

        static func < (first: Role, second: Role) -> Bool { first.rawValue < second.rawValue }
    }

    /// One person.
    struct Person {
        var node: LinkedDataNode
        var role: Role
        /// In lower case.
        var names: Set<String>
        var isMatch: Bool
    }

    private(set) var persons: [Person] = []
    private var places: [String: Int] = [:]
    private static let limit = 10_000

    /// The place of a person; what is known by an id is one person.
    mutating func place(of person: JSONValue, as role: Role, _ fields: PersonFields, _ matcher: OwnerMatcher) -> Int? {
        guard let node = LinkedDataNode(person) else { return nil }
        if let id = node.id, let place = places[id] {
            persons[place].role = max(persons[place].role, role)
            return place
        }
        guard persons.count < Self.limit else { return nil }
        let (names, urls) = fields.signature(of: node)
        if let id = node.id { places[id] = persons.count }
        persons.append(
            Person(
                node: node, role: role, names: Set(names.map { $0.trimmingSpaces().lowercased() }),
                isMatch: matcher.matches(names: names, urls: urls)))
        return persons.count - 1
    }

    /// Whose fields each person's are.
    ///
    /// Who does not match is the owner only as the one whom the page is about, or else, on the owner's own site, as the
    /// first who signs. Of further authors nobody can tell: they may be guests.
    func owners(_ ownership: PageOwnership.Kind, pageOwner: Ownership) -> [Ownership] {
        let others = persons.filter { $0.role == .other && !$0.isMatch }.reduce(into: Set()) { $0.formUnion($1.names) }
        let main = mainNames(ownership, others)
        return persons.map { person in
            if person.isMatch { return .own }
            if person.role == .other || isListedOther(person, others) { return .other }
            if ownership == .unknown || person.role == .unplaced { return .unknown }
            guard let main else { return .unknown }
            if !main.isDisjoint(with: person.names) { return pageOwner }
            return ownership == .profilePage && person.role == .author ? .other : .unknown
        }
    }

    /// The names of the person whose page it is; nil where none stands out.
    private func mainNames(_ ownership: PageOwnership.Kind, _ others: Set<String>) -> Set<String>? {
        if let match = persons.first(where: \.isMatch) { return match.names }
        for role in [Role.subject, .listed] {
            let all = persons.filter { $0.role == role && !$0.names.isEmpty && !isListedOther($0, others) }
            guard let first = all.first else { continue }
            return all.allSatisfy { !$0.names.isDisjoint(with: first.names) } ? first.names : nil
        }
        return ownership == .ownersSite ? persons.first { $0.role == .author }?.names : nil
    }

    /// Whether somebody who stands at the top of a block is known from elsewhere on the page as somebody else.
    private func isListedOther(_ person: Person, _ others: Set<String>) -> Bool {
        person.role == .listed && !person.names.isDisjoint(with: others)
    }
}
