internal import AuditModel

/// Reads the links of a feed or an entry: Atom's and RSS's `link`, CDF's `href`, enclosures and media.
struct FeedLinks {
    let content: FeedContent

    private static let names: Set<String> = [
        "link", "enclosure", "media:content", "media:thumbnail", "media:player", "comments", "wfw:commentrss",
    ]

    /// All links in order, absolute.
    func links(of parent: XMLNode, _ fields: FeedFields) -> [Link] {
        var links: [Link] = []
        if let href = parent.attribute("href") {
            links.append(link(content.absolute(href, in: parent), "alternate"))
        }
        for element in fields.all(of: Self.names) { links += read(element) }
        for group in fields.mediaGroups {
            for element in group.all(of: Self.names) { links += read(element) }
        }
        return links
    }

    /// The first link to the post or page itself.
    static func permalink(_ links: [Link]) -> String? {
        links.first { $0.relations == ["alternate"] && isPage($0.type) }?.url
            ?? links.first { $0.relations == ["alternate"] }?.url
    }

    /// A guid that is an address: RSS calls it the permalink unless it says otherwise.
    static func permalink(guid: XMLNode?) -> String? {
        guard let guid, guid.attribute("isPermaLink")?.lowercased() != "false" else { return nil }
        let address = WebAddress(guid.text.trimmingSpaces())
        return address?.isWeb == true ? address?.string : nil
    }

    private static func isPage(_ type: String?) -> Bool {
        guard let type = type?.lowercased() else { return true }
        return type.contains("html")
    }

    private func read(_ element: XMLNode) -> [Link] {
        switch element.localName.lowercased() {
        case "link": return read(link: element)
        case "comments", "commentrss":
            let url = element.text.trimmingSpaces()
            return url.isEmpty ? [] : [link(content.absolute(url, in: element), "replies")]
        default:
            guard let url = element.attribute("url") ?? element.attribute("href"), !url.isEmpty else { return [] }
            return [link(content.absolute(url, in: element), "enclosure", type: element.attribute("type"))]
        }
    }

    private func read(link element: XMLNode) -> [Link] {
        let written = element.attribute("rel")?.lowercased().trimmingSpaces() ?? ""
        let relation = written.isEmpty ? "alternate" : written
        if let href = element.attribute("href") {
            let url = content.absolute(href, in: element)
            return [link(url, relation, type: element.attribute("type"), text: element.attribute("title") ?? "")]
        }
        let text = element.text.trimmingSpaces()
        return text.isEmpty ? [] : [link(content.absolute(text, in: element), relation)]
    }

    private func link(_ url: String, _ relation: String, type: String? = nil, text: String = "") -> Link {
        Link(url: url, text: text, relations: [relation], type: type, region: .post, owner: .unknown)
    }
}
