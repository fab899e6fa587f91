package import AuditModel

extension FeedEntry {
    /// The pictures that belong to the entry, as enclosures and media of the feed, and those that its text links to;
    /// each address once.
    package func images(region: Region, owner: Ownership) -> [ImageReference] {
        var seen: Set<String> = []
        return (ownLinks + links).compactMap { link in
            let isAttached = link.relations.contains("enclosure")
            let isPicture = ImageAddress.isPicture(link.url) || (isAttached && Self.isImage(link.type))
            guard isPicture, ImageAddress.isWeb(link.url), seen.insert(link.url).inserted else { return nil }
            return ImageReference(
                url: link.url, text: link.text, use: isAttached ? .attached : .linked, region: region, owner: owner)
        }
    }

    private static func isImage(_ type: String?) -> Bool { type?.lowercased().hasPrefix("image/") ?? false }
}
