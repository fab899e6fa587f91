import Parsing

/// Microformats as the JSON that the specification of microformats2 describes.
enum MicroformatJSON {
    /// The whole page: `items`, `rels` and `rel-urls`.
    static func object(of page: Microformats) -> Any {
        let relations = page.relations.map { ($0.url, object(of: $0)) }
        return [
            "items": page.items.map(members),
            "rels": Dictionary(page.addresses.map { ($0.relation, $0.urls) }, uniquingKeysWith: { $1 }),
            "rel-urls": Dictionary(relations, uniquingKeysWith: { $1 }),
        ] as [String: Any]
    }

    private static func object(of relation: Microformats.Relation) -> [String: Any] {
        var object: [String: Any] = ["rels": relation.relations]
        object["text"] = relation.text
        object["title"] = relation.title
        object["media"] = relation.media
        object["type"] = relation.type
        object["hreflang"] = relation.language
        return object
    }

    private static func members(of item: Microformats.Item) -> [String: Any] {
        let properties = item.properties.map { (name: $0.name, values: $0.values.map(MicroformatJSON.value)) }
        var object: [String: Any] = [
            "type": item.types,
            "properties": Dictionary(properties.map { ($0.name, $0.values) }, uniquingKeysWith: { $1 }),
        ]
        object["id"] = item.id
        if !item.children.isEmpty { object["children"] = item.children.map(members) }
        return object
    }

    private static func value(_ value: Microformats.Value) -> Any {
        switch value {
        case .text(let text): return text
        case .picture(let address, let name): return ["value": address, "alt": name]
        case .markup(let html, let text): return ["html": html, "value": text]
        case .item(let item, let value):
            var object = members(of: item)
            if case .markup(let html, let text) = value {
                object["html"] = html
                object["value"] = text
            } else {
                object["value"] = self.value(value)
            }
            return object
        }
    }

    /// Where two JSON values first differ, and how; nil if they are equal. The order of members does not count.
    static func difference(_ expected: Any?, _ found: Any?, at path: String) -> String? {
        switch (expected, found) {
        case (let expected as String, let found as String):
            return expected == found
                ? nil : "\(path): expected \(expected.debugDescription), found \(found.debugDescription)"
        case (let expected as [Any], let found as [Any]):
            for index in 0..<max(expected.count, found.count) {
                let wanted = index < expected.count ? expected[index] : nil
                let made = index < found.count ? found[index] : nil
                if let difference = difference(wanted, made, at: "\(path)[\(index)]") { return difference }
            }
            return nil
        case (let expected as [String: Any], let found as [String: Any]):
            for name in Set(expected.keys).union(found.keys).sorted() {
                if let difference = difference(expected[name], found[name], at: path + "." + name) { return difference }
            }
            return nil
        default:
            let wanted = expected.map { String(describing: $0) } ?? "nothing"
            return "\(path): expected \(wanted), found \(found.map { String(describing: $0) } ?? "nothing")"
        }
    }
}
