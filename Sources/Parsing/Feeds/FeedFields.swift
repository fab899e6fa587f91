internal import AuditModel

/// The children of an element by name, whatever prefixes a feed chose for its namespaces.
struct FeedFields {
    /// The prefixes that names here are written with, by namespace. Those of RSS and Atom have none.
    private static let prefixes = [
        "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dc",
        "http://purl.org/rss/1.0/modules/content/": "content", "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
        "http://search.yahoo.com/mrss/": "media", "http://www.w3.org/2005/Atom": "", "http://purl.org/atom/ns#": "",
        "http://purl.org/rss/1.0/": "", "http://my.netscape.com/rdf/simple/0.9/": "",
        "http://www.w3.org/1999/xhtml": "", "http://backend.userland.com/rss2": "",
        "http://blogs.law.harvard.edu/tech/rss": "", "http://purl.org/net/rss1.1#": "",
        "http://channel.netscape.com/rdf/simple/0.9/": "",
    ]

    private var elements: [String: [XMLNode]] = [:]

    init(_ parent: XMLNode) {
        for child in parent.children {
            let prefix = child.namespace.flatMap { FeedFields.prefixes[$0] } ?? child.prefix ?? ""
            let name = prefix.isEmpty || prefix == "atom" ? child.localName : prefix + ":" + child.localName
            elements[name.lowercased(), default: []].append(child)
        }
    }

    /// All children of a name in any case, in order.
    func all(_ name: String) -> [XMLNode] { elements[name.lowercased()] ?? [] }

    /// The first child of the first of these names that has one which is not empty.
    func first(_ names: String...) -> XMLNode? {
        for name in names {
            if let element = all(name).first(where: { !$0.children.isEmpty || !$0.text.trimmingSpaces().isEmpty }) {
                return element
            }
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
}
