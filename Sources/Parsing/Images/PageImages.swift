internal import AuditModel

/// Finds the pictures of a page: those that it shows, those that it links to, and the one that stands for it elsewhere.
struct PageImages {
    private let tree: PageTree
    private let finder: PartFinder
    private let parts: [PagePart]
    private var images: [ImageReference] = []
    private var seen: Set<String> = []

    /// No page that somebody reads shows more.
    private static let limit = 2000
    /// What is written to be at most so wide, in CSS pixels, is an icon.
    private static let iconWidth = 64
    private static let metas: Set<String> = [
        "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src",
    ]

    /// Those shown, then those linked to, each in the order of the page; then the one that stands for the page. Each
    /// address once, as the largest of the sizes that the page offers.
    static func images(
        finder: PartFinder, parts: [PagePart], head: HeadReader.Head, links: [Link]
    ) -> [ImageReference] {
        var reader = PageImages(finder, parts)
        for node in finder.tree.nodes.indices where finder.tree.nodes[node].element == .img { reader.read(node) }
        for link in links where ImageAddress.isPicture(link.url) {
            reader.add(
                ImageReference(url: link.url, text: link.text, use: .linked, region: link.region, owner: link.owner))
        }
        for meta in head.metas where Self.metas.contains(meta.name) {
            guard let url = finder.resolver.address(of: meta.content) else { continue }
            reader.add(ImageReference(url: url, region: .metadata, owner: parts[0].owner))
        }
        return reader.images
    }

    private init(_ finder: PartFinder, _ parts: [PagePart]) {
        tree = finder.tree
        self.finder = finder
        self.parts = parts
    }

    private mutating func read(_ node: Int) {
        guard images.count < Self.limit, let url = address(of: node) else { return }
        let part = parts[finder.partOf[node]]
        let isIcon = tree.value(.width, of: node).flatMap { Int($0.prefix { $0.isNumber }) }.map {
            $0 <= Self.iconWidth
        }
        add(
            ImageReference(
                url: url, text: tree.value(.alt, of: node)?.trimmingSpaces() ?? "",
                use: isIcon == true ? .icon : .shown, region: part.kind.region, owner: part.owner))
    }

    /// Where the file as it was uploaded is named, that; else the largest size; else what scripts put in place of
    /// `src`, which then holds a blank.
    private func address(of node: Int) -> String? {
        for key in [HTMLAttributeKey.dataOrigFile, .dataSrcset, .srcset, .dataSrc, .src] where tree.has(key, node) {
            let isSet = key == .dataSrcset || key == .srcset
            guard !isInline(key, of: node) else { continue }
            let url =
                isSet
                ? tree.value(key, of: node).flatMap(SourceSet.largest).flatMap(finder.resolver.address)
                : tree.address(key, of: node, by: finder.resolver)
            if let url, ImageAddress.isWeb(url) { return url }
        }
        return nil
    }

    /// Whether the picture stands in the page itself (`data:`): such values are long, and no address.
    private func isInline(_ key: HTMLAttributeKey, of node: Int) -> Bool {
        guard let span = tree.span(key, of: node) else { return false }
        return Bytes.matches("data:", in: tree.bytes, at: span.lowerBound)
    }

    private mutating func add(_ image: ImageReference) {
        if images.count < Self.limit, seen.insert(image.url).inserted { images.append(image) }
    }
}
