internal import AuditModel

/// Chooses which of a page's links to follow: the owner's own pages, those first that tend to say most of them.
struct NeighbourChoice: Sendable {
    let scope: SiteScope
    let limit: Int

    /// Words of addresses and link texts that lead to what people say of themselves.
    private static let preferred: Set<String> = [
        "about", "contact", "bio", "impressum", "imprint", "me", "now", "links", "uses", "history", "cv", "resume",
        "kontakt", "ueber", "über", "propos", "contacto", "sobre", "chi", "contatti", "talk", "travel", "trips",
        "talks", "profile", "hire", "support", "donate", "tip", "обо", "контакты", "私について", "关于", "聯絡", "联系",
    ]
    /// Words of addresses that change something, lead away, or show other people.
    private static let excluded: Set<String> = [
        "login", "log-in", "logout", "log-out", "sign-in", "sign-up", "wp-login", "wp-admin", "signin", "signup",
        "signout", "register", "edit", "wikiedit", "delete", "remove", "reply",
        "comment", "comments", "respond", "cart", "checkout", "share", "print", "printable", "search", "special",
        "spezial", "spécial", "especial",
        "action", "oldid", "diff", "subscribe", "unsubscribe", "vote", "report", "flag", "block", "follow", "password",
        "account", "admin", "api", "rss", "atom", "feed", "replytocom", "redirect", "oauth", "session", "help", "terms",
        "privacy", "cookies", "wdiff", "timeline",
    ]
    private static let media: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "svg", "ico", "avif", "heic", "mp3", "mp4", "ogg", "webm", "mov", "wav",
        "pdf", "zip", "gz", "tgz", "bz2", "xz", "7z", "tar", "exe", "dmg", "iso", "deb", "rpm", "apk", "epub", "css",
        "js", "json", "xml", "woff", "woff2", "ttf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "csv",
    ]

    /// At most ``limit`` addresses, the most telling first, then in reading order.
    func addresses(in document: Document, except seen: Set<String>) -> [WebAddress] {
        var taken = seen
        var ranked: [(rank: Int, order: Int, address: WebAddress)] = []
        for (order, link) in document.links.enumerated() where !isOthersWords(link) {
            guard let address = WebAddress(link.url)?.withoutFragment, scope.contains(address), isReadable(address),
                !link.relations.contains("alternate"), !link.relations.contains("stylesheet"),
                taken.insert(Self.key(address)).inserted
            else { continue }
            ranked.append((rank(of: link, address), order, address))
        }
        return ranked.sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }.prefix(limit).map(\.address)
    }

    /// Under which an address counts as seen.
    static func key(_ address: WebAddress) -> String {
        let text = address.withoutFragment.string
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// What others link to in their comments is not the owner's; the site's own menus may well lead to the owner's pages.
    private func isOthersWords(_ link: Link) -> Bool {
        link.owner == .other && [.comment, .quoted, .post].contains(link.region)
    }

    private func isReadable(_ address: WebAddress) -> Bool {
        let segments = address.pathSegments.map { $0.lowercased() }
        let ending = segments.last?.split(separator: ".").dropFirst().last.map(String.init) ?? ""
        if Self.media.contains(ending) { return false }
        // Whole segments, since a post may well be called "my-report"; of the query, each word.
        let names = segments.map { segment in String(segment.prefix { $0 != "." && $0 != ":" }) }
        return Self.excluded.isDisjoint(with: names)
            && Self.excluded.isDisjoint(with: Self.words(in: address.query ?? ""))
    }

    private func rank(of link: Link, _ address: WebAddress) -> Int {
        let words = Self.words(in: address.pathSegments.joined(separator: " ") + " " + link.text)
        if !Self.preferred.isDisjoint(with: words) { return 0 }
        switch link.region {
        case .post, .bio, .header, .link: return 1
        case .navigation: return 2
        default: return 3
        }
    }

    private static func words(in text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
