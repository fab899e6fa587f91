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
        guard let last = address.path.split(separator: "/").last else { return nil }
        // `@alice`, `~alice` and `User:Alice` keep what makes them a member's page, `alice.html` its ending.
        let marker = last.lastIndex(of: ":").map { last[...$0] } ?? last.prefix { $0 == "@" || $0 == "~" }
        let ending = last.lastIndex(of: ".").map { last[$0...] } ?? ""
        let isFolder = address.path.hasSuffix("/")
        return WebAddress((isFolder ? "../" : "./") + marker + name + ending, relativeTo: address)
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
