internal import AuditModel

/// Tells from the fields of an object whether it is the owner's.
struct StateIdentity {
    private var isAccount = false
    private var isOtherAccount = false
    private var mayBeAccount = false
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
        case .slug, .id, .name, .nickname:
            if matcher.matches(names: [text], urls: []) { mayBeAccount = true }
        case .url:
            if matcher.isOwn(text) { mayBeAccount = true }
        case .type:
            if Self.persons.contains(text.lowercased()) { isPersonal = true }
        default: break
        }
    }

    /// Whether it is the owner's: by an account's name, or by a name or address that things bear too, if it is a
    /// person's.
    var isOwn: Bool { !isOtherAccount && (isAccount || mayBeAccount && isPersonal) }

    /// Whether it may be the owner's if the page is about it.
    var mayBeOwn: Bool { !isOtherAccount && isPersonal }
}
