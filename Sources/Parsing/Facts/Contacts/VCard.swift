internal import AuditModel

/// A card of somebody, as address books exchange them (RFC 2426, RFC 6350).
struct VCard {
    /// One line of a card.
    struct Property {
        /// In upper case, without its group: `TEL`.
        var name: String
        /// In upper case: `HOME`, `PREF`, `URI`...
        var types: Set<String>
        /// Its parts, which semicolons separate; the parts of one part, which commas separate, too.
        var components: [[String]]

        /// The whole value as text.
        var text: String { components.map { $0.joined(separator: ",") }.joined(separator: ";") }

        /// A part, its own parts joined; nil if there is none or it is empty.
        func component(_ place: Int) -> String? {
            guard components.indices.contains(place) else { return nil }
            let text = components[place].joined(separator: " ").trimmingSpaces()
            return text.isEmpty ? nil : text
        }
    }

    var properties: [Property] = []

    /// The properties of a name.
    func all(_ name: String) -> [Property] { properties.filter { $0.name == name } }

    /// The texts of the properties of a name that hold something.
    func texts(_ name: String) -> [String] {
        all(name).map { $0.text.trimmingSpaces() }.filter { !$0.isEmpty }
    }
}
