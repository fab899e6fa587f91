internal import AuditModel

/// An object of linked data. Names are without their prefixes: `schema:name`, `https://schema.org/name` and `name` are
/// one.
struct LinkedDataNode {
    /// `Person`, `BlogPosting`...
    let types: Set<String>
    /// What other nodes of the page call it.
    let id: String?
    private let members: [(key: String, value: JSONValue)]
    /// A field of a page holds a few values.
    private static let mostValues = 100
    /// So many nodes may refer to one that it must not be long to read.
    private static let mostMembers = 200

    private static let persons: Set<String> = ["Person", "Patient", "UserAccount"]
    private static let comments: Set<String> = ["Comment", "Answer", "UserComments", "Reply"]

    /// Nil for anything but an object.
    init?(_ value: JSONValue) {
        guard let object = value.object else { return nil }
        var types: Set<String> = []
        var id: String?
        var members: [(key: String, value: JSONValue)] = []
        for member in object.prefix(Self.mostMembers) {
            let key = LinkedDataNode.localName(member.key)
            switch key {
            // `type` and `id` is what some contexts call them.
            case "@type", "type":
                types.formUnion(
                    LinkedDataNode.elements(member.value, atMost: 20).compactMap(\.string).map(LinkedDataNode.localName)
                )
            case "@id", "id": id = id ?? member.value.string
            default: members.append((key, member.value))
            }
        }
        self.types = types
        self.id = id.flatMap { $0.isEmpty ? nil : $0 }
        self.members = members
    }

    var isPerson: Bool { !types.isDisjoint(with: Self.persons) }

    var isComment: Bool { !types.isDisjoint(with: Self.comments) }

    /// Whether it only names a node that stands elsewhere.
    var isReference: Bool { id != nil && members.isEmpty }

    /// The members, in order.
    var all: [(key: String, value: JSONValue)] { members }

    /// The values of a field, lists flattened.
    func values(_ key: String) -> [JSONValue] {
        var values: [JSONValue] = []
        for member in members where member.key == key && values.count < Self.mostValues {
            values += LinkedDataNode.elements(member.value, atMost: Self.mostValues - values.count)
        }
        return values
    }

    /// The first elements of a list, or the one value; `@list`, `@set` and `@value` are seen through.
    static func elements(_ value: JSONValue, atMost limit: Int) -> [JSONValue] {
        switch value {
        case .array(let elements): return elements.prefix(limit).map(bare)
        case .null: return []
        case .object:
            for key in ["@list", "@set"] where !value[key].isNull { return value[key].array.prefix(limit).map(bare) }
            return [bare(value)]
        default: return [value]
        }
    }

    private static func bare(_ value: JSONValue) -> JSONValue {
        value["@value"].isNull ? value : value["@value"]
    }

    /// A name without the prefix or the address before it.
    private static func localName(_ name: String) -> String {
        let bytes = name.utf8
        let end = bytes.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }
        return end.map { String(name[bytes.index(after: $0)...]) } ?? name
    }
}
