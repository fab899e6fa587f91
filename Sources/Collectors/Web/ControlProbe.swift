internal import AuditModel

/// Makes up an address beside a real one: a site that shows the same page for both has said nothing.
enum ControlProbe {
    /// Query fields whose value names the account.
    private static let keys: Set<String> = [
        "name", "user", "username", "u", "id", "uid", "member", "author", "profile", "title", "p", "page",
    ]

    /// The same address with a name that nobody has; the same each time. Nil for the front page of a site.
    static func address(beside address: WebAddress) -> WebAddress? {
        let name = "zq" + SHA256.hex(SHA256.digest(address.string.utf8).prefix(6))
        if let query = address.query, let changed = replacing(in: query, with: name) {
            return WebAddress(address.withoutFragment.string.split(separator: "?")[0] + "?" + changed)
        }
        var parts = address.path.split(separator: "/").map(String.init)
        guard let last = parts.indices.last else { return nil }
        let place = SiteScope(address).placeOfMember.flatMap { parts.indices.contains($0) ? $0 : nil } ?? last
        let part = parts[place]
        // `@alice`, `~alice` and `User:Alice` keep what makes them a member's page, `alice.html` its ending.
        let marker = part.lastIndex(of: ":").map { part[...$0] } ?? part.prefix { $0 == "@" || $0 == "~" }
        let ending = part.lastIndex(of: ".").map { part[$0...] } ?? ""
        parts[place] = marker + name + ending
        let path = "/" + parts.joined(separator: "/") + (address.path.hasSuffix("/") ? "/" : "")
        return WebAddress(path, relativeTo: address)
    }

    private static func replacing(in query: String, with name: String) -> String? {
        var isChanged = false
        let fields = query.split(separator: "&").map { field -> String in
            guard let mark = field.firstIndex(of: "="), keys.contains(field[..<mark].lowercased()) else {
                return String(field)
            }
            isChanged = true
            let value = field[field.index(after: mark)...]
            let isNumber = !value.isEmpty && value.allSatisfy(\.isNumber)
            let namespace = value.lastIndex(of: ":").map { value[...$0] } ?? ""
            return field[...mark] + namespace + (isNumber ? "987654321" : name)
        }
        return isChanged ? fields.joined(separator: "&") : nil
    }
}
