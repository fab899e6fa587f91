/// Puts items together with all their values.
struct MicroformatAssembler {
    private var values: MicroformatValues
    private static let deepest = 100
    /// Items that are the value of several properties, so that each is put together once.
    private var done: [Int: Microformats.Item] = [:]

    init(_ values: MicroformatValues) {
        self.values = values
    }

    /// An item with those in it; recursion ends at a depth that no page needs.
    mutating func item(_ index: Int, depth: Int) -> Microformats.Item {
        if let item = done[index] { return item }
        let item = values.items[index]
        // The first generation knew no ids of items.
        let id = item.isClassic ? nil : values.tree.value(.id, of: item.node)
        var assembled = Microformats.Item(
            types: item.types, id: id?.isEmpty == false ? id : nil, properties: [], children: [])
        if depth > Self.deepest { return assembled }
        var dates = values.dates(of: item) { _ in true }[...]
        var places: [String: Int] = [:]
        for property in item.properties {
            let date = property.kind == .date ? dates.popFirst() : nil
            let value = value(property, of: item, date: date, depth: depth)
            let place = places[property.name] ?? assembled.properties.count
            if place == assembled.properties.count { assembled.properties.append((property.name, [])) }
            places[property.name] = place
            assembled.properties[place].values.append(value)
        }
        assembled.children = item.children.map { self.item($0, depth: depth + 1) }
        done[index] = assembled
        return assembled
    }

    private mutating func value(
        _ property: MicroformatProperty, of item: MicroformatItem, date: String?, depth: Int
    ) -> Microformats.Value {
        guard let inner = property.item else { return plainValue(property, of: item, date: date) }
        let assembled = self.item(inner, depth: depth + 1)
        let innerItem = values.items[inner]
        var own = property
        own.item = nil
        if let naming = values.naming(property.kind, in: innerItem) {
            let named = assembled.properties.first { $0.name == naming.name }?.values ?? []
            let place = innerItem.properties.filter { $0.name == naming.name }.firstIndex { $0.kind == naming.kind }
            if let place, named.indices.contains(place) {
                return .item(assembled, value: Self.standing(for: named[place]))
            }
        }
        return .item(assembled, value: plainValue(property, of: item, date: date))
    }

    /// What stands for a value where it is that of another in turn.
    private static func standing(for value: Microformats.Value) -> Microformats.Value {
        if case .item(_, let inner) = value { inner } else { value }
    }

    /// The value that the element itself gives.
    private mutating func plainValue(
        _ property: MicroformatProperty, of item: MicroformatItem, date: String?
    ) -> Microformats.Value {
        if let picture = values.picture(property, of: item) {
            return .picture(address: picture.address, name: picture.name)
        }
        switch property.kind {
        case .markup: return values.markup(property)
        case .date: return .text(date ?? "")
        case .plain, .address: return .text(values.ownString(property, of: item))
        }
    }
}
