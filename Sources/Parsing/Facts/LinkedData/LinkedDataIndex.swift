internal import AuditModel

/// The nodes of a page that others refer to by their `@id`.
struct LinkedDataIndex {
    private var nodes: [String: JSONValue] = [:]
    private static let maximumDepth = 100

    /// Adds the nodes of a block; of two with one id, the one that says more counts.
    mutating func add(_ value: JSONValue, depth: Int = 0) {
        guard depth < Self.maximumDepth else { return }
        switch value {
        case .array(let elements):
            for element in elements { add(element, depth: depth + 1) }
        case .object(let object):
            for member in object { add(member.value, depth: depth + 1) }
            let id = value["@id"].string ?? value["id"].string
            if let id, object.count > 1, object.count > nodes[id]?.object?.count ?? 1 { nodes[id] = value }
        case .string, .number, .bool, .null: break
        }
    }

    /// The node that a reference means; anything else as it is. A plain string can be a reference too.
    func resolved(_ value: JSONValue) -> JSONValue {
        if let text = value.string { return nodes[text] ?? value }
        guard let object = value.object, object.count <= 2 else { return value }
        return (value["@id"].string ?? value["id"].string).flatMap { nodes[$0] } ?? value
    }

    /// What values say as text: strings as they are, things by their name.
    func texts(_ values: [JSONValue]) -> [String] {
        values.compactMap { value in
            if let text = value.text { return CharacterReferences.decoded(text) }
            guard let node = LinkedDataNode(resolved(value)) else { return nil }
            let name = ["name", "legalName", "title"].lazy.compactMap { node.values($0).first?.string }.first
            return (name ?? node.id).map(CharacterReferences.decoded)
        }
    }
}
