internal import AuditModel

/// Which addresses of a platform are profile pages.
struct ProfileAddress: Sendable {
    /// Without `www.`, `m.` and the like.
    var hosts: Set<String>
    /// The path segments before the account, one list a form: `[["user"], ["u"]]`; `[[]]` if it comes first.
    var folders: [[String]] = [[]]
    /// What stands right before the account: `@` or nothing.
    var marker = ""
    /// First segments that are the platform's own pages.
    var reserved: Set<String> = []

    private static let prefixes = ["www.", "m.", "mobile.", "old.", "new."]

    /// The account whose profile page the address is, as written; nil if it is something else.
    func account(in text: String) -> String? {
        guard let address = WebAddress(text), address.isWeb, let host = address.host, address.port == nil,
            hosts.contains(Self.bare(host))
        else { return nil }
        let segments = address.pathSegments
        for folder in folders where segments.count == folder.count + 1 {
            guard Array(segments.dropLast()).map({ $0.lowercased() }) == folder, let last = segments.last,
                last.hasPrefix(marker)
            else { continue }
            let account = String(last.dropFirst(marker.count))
            if !account.isEmpty, !reserved.contains(account.lowercased()) { return account }
        }
        return nil
    }

    private static func bare(_ host: String) -> String {
        for prefix in prefixes where host.hasPrefix(prefix) { return String(host.dropFirst(prefix.count)) }
        return host
    }
}
