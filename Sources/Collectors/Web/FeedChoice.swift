internal import AuditModel

/// Chooses which of a page's feeds may hold the owner's words.
struct FeedChoice: Sendable {
    let scope: SiteScope

    private static let types: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
    ]

    /// Parts of addresses of feeds that hold what others say or change. The history of a wiki's page is read for itself.
    private static let others = ["comments", "recentchanges", "action=history"]

    /// In the order of the page, without feeds of comments and of a wiki's changes.
    func addresses(in document: Document) -> [WebAddress] {
        document.links.compactMap { link in
            guard link.relations.contains("alternate"), let type = link.type?.lowercased(), Self.types.contains(type),
                let address = WebAddress(link.url), address.isSameSite(as: scope.start)
            else { return nil }
            let text = (address.path + "?" + (address.query ?? "")).lowercased()
            return Self.others.contains(where: text.contains) ? nil : address
        }
    }
}
