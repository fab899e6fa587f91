internal import AuditModel

/// Tells from the fields of an object whether it is the owner's.
struct StateIdentity {
    private var isAccount = false
    private var isOtherAccount = false
    /// Names and addresses that things bear too: asked only of a person's object, as most objects are none.
    private var doubtful: [(key: StateKey, text: String)] = []
    private static let mostDoubtful = 8
    /// Whether it is a person's or an account's at all.
    private(set) var isPersonal = false

    private static let persons: Set<String> = [
        "user", "person", "profile", "account", "member", "author", "actor", "athlete", "channel",
    ]

    /// Looks at a field.
    mutating func see(_ key: StateKey, _ text: String, _ matcher: OwnerMatcher) {
        if key.isPersonal, !text.isEmpty { isPersonal = true }
        switch key {
        case .account:
            if matcher.matches(names: [text], urls: []) {
                isAccount = true
            } else if !text.isEmpty {
                isOtherAccount = true
            }
        case .slug, .id, .name, .nickname, .url:
            if doubtful.count < Self.mostDoubtful { doubtful.append((key, text)) }
        case .type:
            if Self.persons.contains(text.lowercased()) { isPersonal = true }
        default: break
        }
    }

    /// Whether it is the owner's: by an account's name, or by a name or address that things bear too, if it is a
    /// person's.
    func isOwn(_ matcher: OwnerMatcher) -> Bool {
        if isOtherAccount { return false }
        if isAccount { return true }
        guard isPersonal else { return false }
        return doubtful.contains { key, text in
            key == .url ? matcher.isOwn(text) : matcher.matches(names: [text], urls: [])
        }
    }

    /// Whether it may be the owner's if the page is about it.
    var mayBeOwn: Bool { !isOtherAccount && isPersonal }
}
