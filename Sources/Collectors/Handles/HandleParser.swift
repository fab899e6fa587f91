package import AuditModel

/// Reads handles as people type them.
package enum HandleParser {
    /// Names that people use for a platform besides its own.
    private static let nicknames = [
        "bsky": "bluesky", "fb": "facebook", "fediverse": "mastodon", "gh": "github", "hn": "hackernews",
        "ig": "instagram", "insta": "instagram", "site": "web", "twitter": "x", "url": "web", "website": "web",
    ]

    /// Reads `platform:account`, `@alice@example.social`, the address of a profile page or of any other page, or a
    /// bare domain (`example.org`).
    ///
    /// - Throws: what is wrong and what the right form is; names of platforms that may have been meant.
    package static func parse(
        _ typed: String, registry: [any Collector] = CollectorRegistry.all
    ) throws(HandleError) -> Handle {
        let text = typed.trimmingSpaces()
        let lower = text.lowercased()
        if lower.hasPrefix("https://") || lower.hasPrefix("http://") {
            return try handle(of: text, registry: registry)
        }
        if text.hasPrefix("@") { return try fediverse(text, registry: registry) }
        if let colon = text.firstIndex(of: ":") {
            let name = lower[..<colon]
            if !name.contains(".") && !name.contains("/") && name != "localhost" {
                return try account(String(text[text.index(after: colon)...]), on: String(name), registry: registry)
            }
        }
        if isBareAddress(text) { return try handle(of: "https://" + text, registry: registry) }
        throw unclear(text, registry: registry)
    }

    /// An address: of a platform that claims it, else a web page.
    private static func handle(of address: String, registry: [any Collector]) throws(HandleError) -> Handle {
        for collector in registry {
            if let handle = collector.handle(for: address) { return handle }
        }
        return try account(address, on: "web", registry: registry)
    }

    private static func account(
        _ typed: String, on name: String, registry: [any Collector]
    ) throws(HandleError) -> Handle {
        let id = nicknames[name] ?? name
        guard let collector = registry.first(where: { $0.platform.id == id }) else {
            if SiteCollector.site(id) != nil, let sites = registry.first(where: { $0.platform.id == "sites" }) {
                return Handle(platform: "sites", account: try sites.account(from: "\(id)/\(typed)"))
            }
            throw unknownPlatform(name, registry: registry)
        }
        if id != "web", typed.contains("://"), let handle = collector.handle(for: typed.trimmingSpaces()) {
            return handle
        }
        return Handle(platform: id, account: try collector.account(from: typed))
    }

    private static func fediverse(_ text: String, registry: [any Collector]) throws(HandleError) -> Handle {
        guard text.dropFirst().contains("@") else {
            throw HandleError(
                "'\(text)' does not say on which platform: write \(examples(registry)) or @alice@example.social")
        }
        return try account(text, on: "mastodon", registry: registry)
    }

    /// Whether it looks like an address without its scheme: a dotted name or number, a port and a path at most.
    private static func isBareAddress(_ text: String) -> Bool {
        let host = text.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
        guard !text.contains("@"), !text.contains(where: \.isWhitespace), let dot = host.lastIndex(of: ".") else {
            return false
        }
        return host.first != "." && host[host.index(after: dot)...].count >= 1 && host.count >= 4
    }

    private static func unknownPlatform(_ name: String, registry: [any Collector]) -> HandleError {
        let known = registry.map(\.platform.id)
        let near = NearNames.of(name, among: known + nicknames.keys.sorted()).map { nicknames[$0] ?? $0 }
        var distinct: [String] = []
        for name in near where !distinct.contains(name) { distinct.append(name) }
        let meant = distinct.isEmpty ? "" : "did you mean \(distinct.joined(separator: " or "))? "
        return HandleError(
            "unknown platform '\(name)': \(meant)known are \(known.sorted().joined(separator: ", ")); "
                + "any other public page can be given by its address")
    }

    private static func unclear(_ text: String, registry: [any Collector]) -> HandleError {
        if text.isEmpty { return HandleError("the handle is empty: write \(examples(registry))") }
        if text.contains("@"), !text.contains(where: \.isWhitespace) {
            return HandleError(
                "'\(text)' may be an e-mail address: write mastodon:\(text) if it is an account of the fediverse")
        }
        return HandleError(
            "'\(text)' does not say on which platform: write \(examples(registry)) or the address of the page")
    }

    private static func examples(_ registry: [any Collector]) -> String {
        registry.prefix(3).map(\.platform.example).joined(separator: ", ")
    }
}
