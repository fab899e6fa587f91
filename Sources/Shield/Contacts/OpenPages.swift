internal import AuditModel

/// Hosts on which the path says whose an address is: they lead on to any other, or anybody makes pages on them.
enum OpenPages {
    /// The address that a host of good name leads on to: `google.com/url?q=https://…`.
    static func target(on host: HostName, path: Substring) -> String? {
        guard let query = path.firstIndex(of: "?"), leads(host, path[..<query]) else { return nil }
        for pair in path[path.index(after: query)...].prefix(while: { $0 != "#" }).split(separator: "&") {
            guard let equals = pair.firstIndex(of: "="), keys.contains(pair[..<equals].lowercased()) else { continue }
            let value = String(pair[pair.index(after: equals)...]).decodingPercent()
            if value.lowercased().hasPrefix("http") || value.hasPrefix("//") { return value }
        }
        return nil
    }

    /// The name of a page that anybody could have made: `binance-support` of `sites.google.com/view/binance-support`.
    static func name(on host: HostName, path: Substring) -> String? {
        guard let skipped = pages[host.shown] ?? pages[host.registrable] else { return nil }
        let segments = path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        return segments.first { !skipped.contains($0.lowercased()) }.map { String($0).decodingPercent() }
    }

    /// Whether anybody makes pages on a host: its own name says nothing of whose they are.
    static func isHost(_ host: HostName) -> Bool {
        // What stands before it may be a name that somebody chose: `binance.bio.link`.
        pages[host.shown] != nil || host.shown == "www." + host.registrable && pages[host.registrable] != nil
    }

    private static func leads(_ host: HostName, _ path: Substring) -> Bool {
        let path = path.lowercased()
        // Google has a domain in most countries.
        if host.name == "google", host.subdomains.isEmpty { return path == "/url" }
        return redirects[host.shown] == path || redirects[host.registrable] == path
    }

    private static let keys: Set<String> = ["q", "url", "u", "uddg", "to", "target", "link", "dest"]

    private static let redirects: [String: String] = [
        "l.facebook.com": "/l.php", "lm.facebook.com": "/l.php", "l.instagram.com": "/", "youtube.com": "/redirect",
        "linkedin.com": "/redir/redirect", "vk.com": "/away.php", "duckduckgo.com": "/l/", "out.reddit.com": "/",
        "steamcommunity.com": "/linkfilter/", "translate.google.com": "/translate", "href.li": "/",
    ]

    /// The hosts, with the segments that name no page.
    private static let pages: [String: Set<String>] = [
        "sites.google.com": ["view", "site", "d", "s"], "telegra.ph": [], "linktr.ee": [], "bio.link": [],
        "beacons.ai": [],
        "notion.so": [], "sway.office.com": [], "issuu.com": [], "about.me": [], "gofundme.com": ["f"],
        "start.page": [],
    ]
}
