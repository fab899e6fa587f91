internal import AuditModel
internal import Parsing

/// What of a site is the owner's, judged by the address that they gave: a whole site, a folder of one, or one member's
/// pages on a site that many share.
struct SiteScope: Sendable {
    /// The address of the page.
    let start: WebAddress
    /// The member's name as the address writes it, if it is a member's page; in lower case.
    let member: String?
    /// Names that the owner goes by on the page: display names, nicknames.
    var names: [String] = []

    /// Path segments after which a member's name stands.
    private static let memberFolders: Set<String> = [
        "user", "users", "u", "profile", "profiles", "member", "members", "people", "author", "authors",
    ]
    /// Namespaces of wikis in which a member's name stands.
    private static let memberNamespaces: Set<String> = [
        "user", "user_talk", "benutzer", "benutzerin", "utilisateur", "usuario", "utente", "участник", "gebruiker",
        "användare", "użytkownik", "kullanıcı",
    ]
    private static let memberKeys: Set<String> = [
        "user", "username", "u", "uid", "member", "author", "profile", "name",
    ]

    /// First path segments that are views of a site and no member's name.
    private static let siteViews: Set<String> = [
        "about", "about-me", "archive", "bio", "blog", "books", "contact", "cv", "de", "en", "es", "fr", "gallery",
        "hello", "hi", "home", "impressum", "imprint", "index", "info", "journal", "kontakt", "links", "me", "news",
        "notes", "now", "page", "pages", "portfolio", "posts", "press", "projects", "resume", "site", "start", "travel",
        "uses", "wiki", "work", "writing",
    ]

    init(_ start: WebAddress) {
        self.init(start, member: Self.member(in: start))
    }

    /// - Parameter member: whose page it is, if another address said so: one that was redirected here.
    init(_ start: WebAddress, member: String?) {
        self.start = start
        self.member = member.map(Self.spaced)
    }

    /// Whose words the pages hold.
    var ownership: PageOwnership {
        member.map { PageOwnership.profilePage.signing([$0] + names) } ?? PageOwnership.ownersSite.signing(names)
    }

    /// Whether an address lies on the same site and in the owner's part of it.
    func contains(_ address: WebAddress) -> Bool {
        guard address.isWeb, address.isSameSite(as: start) else { return false }
        guard let member else { return address.path.hasPrefix(folder) }
        return Self.names(in: address).contains(member)
    }

    /// Whether it is the owner who bears a name: letters and digits count, case and marks do not.
    func isMember(_ name: String) -> Bool {
        let plain = Self.plain(name)
        return !plain.isEmpty && ((member.map { [$0] } ?? []) + names).contains { Self.plain($0) == plain }
    }

    /// The start's path up to its last slash.
    private var folder: String {
        let end = start.path.lastIndex(of: "/").map { start.path.index(after: $0) } ?? start.path.endIndex
        return String(start.path[..<end])
    }

    private static func member(in address: WebAddress) -> String? {
        let segments = address.pathSegments
        for (index, segment) in segments.enumerated() {
            if let name = markedName(segment) { return name }
            if memberFolders.contains(segment.lowercased()), index + 1 < segments.count { return segments[index + 1] }
        }
        for (key, value) in pairs(address) {
            if key == "title", let name = markedName(value) { return name }
            if memberKeys.contains(key), !value.isEmpty { return value }
        }
        // `/alice` and nothing more is how sites of many members name them.
        guard segments.count == 1, let only = segments.first, !only.contains("."), address.query == nil,
            !siteViews.contains(only.lowercased())
        else { return nil }
        return only
    }

    /// `@alice`, `~alice`, `User:Alice`.
    private static func markedName(_ segment: String) -> String? {
        if segment.count > 1, segment.hasPrefix("@") || segment.hasPrefix("~") { return String(segment.dropFirst()) }
        guard let colon = segment.firstIndex(of: ":"), memberNamespaces.contains(segment[..<colon].lowercased())
        else { return nil }
        let name = segment[segment.index(after: colon)...]
        return name.isEmpty ? nil : String(name)
    }

    /// Which segment of the path holds the member's name; nil if none does.
    var placeOfMember: Int? {
        guard let member else { return nil }
        return start.pathSegments.lastIndex { Self.names(of: $0).contains(member) }
    }

    /// Everything in an address that could be a member's name, in lower case.
    private static func names(in address: WebAddress) -> Set<String> {
        (address.pathSegments + pairs(address).map(\.value)).reduce(into: []) { $0.formUnion(names(of: $1)) }
    }

    /// `User:Alice` and `Alice`, `@alice` and `alice`.
    private static func names(of part: String) -> Set<String> {
        let lower = spaced(part)
        var names: Set<String> = [lower]
        if lower.hasPrefix("@") || lower.hasPrefix("~") { names.insert(String(lower.dropFirst())) }
        if let colon = lower.lastIndex(of: ":") { names.insert(String(lower[lower.index(after: colon)...])) }
        return names
    }

    /// The fields of the query, percent-encoding undone, keys in lower case.
    static func pairs(_ address: WebAddress) -> [(key: String, value: String)] {
        (address.query ?? "").split(separator: "&").compactMap { field in
            guard let mark = field.firstIndex(of: "=") else { return nil }
            let value = AddressParts.decodeField(field[field.index(after: mark)...])
            return (String(field[..<mark]).lowercased(), value)
        }
    }

    /// In lower case; wikis write a space as `_`, queries as `+`.
    private static func spaced(_ text: String) -> String {
        String(text.lowercased().map { $0 == "_" || $0 == "+" ? " " : $0 })
    }

    private static func plain(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
