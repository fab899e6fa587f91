/// Reads cards in JSON (RFC 7095): `["vcard", [["fn", {}, "text", "Maya Lind"]]]`.
enum JCard {
    private static let mostCards = 10_000

    /// The cards of a value; none if it holds none.
    static func cards(in value: JSONValue) -> [VCard] {
        if let card = card(value) { return [card] }
        // Some services give a list of cards; `vcardArray` is what registries of addresses call one.
        let lists = value.array.isEmpty ? [value["vcardArray"]] : Array(value.array.prefix(mostCards))
        return lists.compactMap(card)
    }

    private static func card(_ value: JSONValue) -> VCard? {
        guard value[0].string?.lowercased() == "vcard" else { return nil }
        return VCard(properties: value[1].array.prefix(500).compactMap(property))
    }

    private static func property(_ value: JSONValue) -> VCard.Property? {
        guard let name = value[0].string, value.array.count >= 4 else { return nil }
        let types = Set(strings(value[1]["type"]).map { $0.uppercased() })
        let first = value[3]
        // A list as value is a structured one: each element is a part.
        let components =
            first.array.isEmpty ? [value.array.dropFirst(3).compactMap(\.text)] : first.array.map(strings)
        return VCard.Property(name: name.uppercased(), types: types, components: components)
    }

    private static func strings(_ value: JSONValue) -> [String] {
        value.array.isEmpty ? [value.text ?? ""] : value.array.map { $0.text ?? "" }
    }
}
