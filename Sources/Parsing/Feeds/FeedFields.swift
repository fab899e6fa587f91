internal import AuditModel

/// The children of an element by name, whatever prefixes a feed chose for its namespaces.
struct FeedFields {
    /// The prefixes that names here are written with, by namespace. Those of RSS and Atom have none.
    private static let prefixes = [
        "http://purl.org/dc/elements/1.1": "dc", "http://purl.org/dc/elements/1.0": "dc",
        "http://purl.org/dc/terms": "dcterms", "http://purl.org/rss/1.0/modules/content": "content",
        "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
        "http://www.google.com/schemas/play-podcasts/1.0": "googleplay",
        "http://search.yahoo.com/mrss": "media", "http://search.yahoo.com/rss": "media",
        "http://www.w3.org/2005/atom": "", "http://purl.org/atom/ns#": "",
        "http://purl.org/rss/1.0": "", "http://my.netscape.com/rdf/simple/0.9": "",
        "http://channel.netscape.com/rdf/simple/0.9": "", "http://purl.org/net/rss1.1#": "",
        "http://backend.userland.com/rss": "", "http://backend.userland.com/rss2": "",
        "http://blogs.law.harvard.edu/tech/rss": "", "http://backend.userland.com/rss091": "",
        "http://www.w3.org/1999/xhtml": "xhtml", "http://purl.org/syndication/thread/1.0": "thr",
        "http://wellformedweb.org/commentapi": "wfw", "http://purl.org/rss/1.0/modules/slash": "slash",
        "http://www.georss.org/georss": "georss", "http://www.opengis.net/gml": "gml",
        "http://www.w3.org/2003/01/geo/wgs84_pos#": "geo", "http://postneo.com/icbm": "icbm",
    ]

    private var ordered: [(name: String, node: XMLNode)] = []
    private var elements: [String: [XMLNode]] = [:]

    /// Elements of feeds themselves: a prefix of theirs that nobody declared is that of their children too.
    private static let own: Set<String> = ["feed", "entry", "channel", "item", "source", "author", "contributor"]

    init(_ parent: XMLNode) {
        let ownPrefix = FeedFields.own.contains(parent.localName.lowercased()) ? parent.prefix : nil
        for child in parent.children {
            let isOwn = ownPrefix != nil && child.namespace == nil && child.prefix == ownPrefix
            let prefix = isOwn ? "" : FeedFields.prefix(of: child)
            let local = child.localName.lowercased()
            let name = prefix.isEmpty ? local : prefix + ":" + local
            ordered.append((name, child))
            elements[name, default: []].append(child)
        }
    }

    /// Whether a namespace is one of Atom's.
    static func isAtom(_ namespace: String) -> Bool {
        let key = key(of: namespace)
        return key == "http://www.w3.org/2005/atom" || key == "http://purl.org/atom/ns#"
    }

    /// The prefix by the namespace; by what is written if that is none of those known.
    private static func prefix(of node: XMLNode) -> String {
        if let namespace = node.namespace, let prefix = prefixes[key(of: namespace)] { return prefix }
        let written = node.prefix?.lowercased() ?? ""
        return ["atom", "a10", "rss", "default"].contains(written) ? "" : written
    }

    /// The address of a namespace without what people get wrong in it: case, `https`, a slash at the end.
    private static func key(of namespace: String) -> String {
        var key = namespace.lowercased().trimmingSpaces()
        if key.hasPrefix("https://") { key = "http://" + key.dropFirst(8) }
        if key.hasSuffix("/") { key.removeLast() }
        return key
    }

    /// All children of a name, in order. Names are asked for in lower case, and found in any.
    func all(_ name: String) -> [XMLNode] { elements[name] ?? [] }

    /// The children of any of these names, which are in lower case, in order.
    func all(of names: Set<String>) -> [XMLNode] { ordered.filter { names.contains($0.name) }.map(\.node) }

    /// The first child of the first of these names that has one which is not empty.
    func first(_ names: String...) -> XMLNode? {
        for name in names {
            if let element = all(name).first(where: \.isFilled) { return element }
        }
        return nil
    }

    /// The text of the first child of these names that holds any.
    func text(_ names: String...) -> String? {
        for name in names {
            if let text = all(name).lazy.map({ $0.text.trimmingSpaces() }).first(where: { !$0.isEmpty }) { return text }
        }
        return nil
    }

    /// Groups of the same picture, sound or film in several forms.
    var mediaGroups: [FeedFields] { all("media:group").map(FeedFields.init) }

    /// Titles and captions of media.
    var mediaTexts: [XMLNode] {
        groups.dropFirst().flatMap { $0.all("media:title") + $0.all("media:description") }
            + groups.flatMap { group in
                group.all("media:content").map(FeedFields.init).flatMap {
                    $0.all("media:title") + $0.all("media:description") + $0.all("media:text")
                }
            }
    }

    private var groups: [FeedFields] { [self] + mediaGroups }
}
