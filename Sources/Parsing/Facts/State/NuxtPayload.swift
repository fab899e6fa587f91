/// The data that Nuxt 3 puts into its pages: a list in which objects name the places of their values.
enum NuxtPayload {
    private static let longest = 4_000_000
    private static let mostObjects = 50

    /// The owner's objects, the values of their fields put in place of the numbers.
    static func objects(in text: UnsafeBufferPointer<UInt8>, _ matcher: OwnerMatcher) -> [StateObject] {
        guard text.count <= longest, let list = try? JSONValue(decoding: text, tolerance: .salvaging) else { return [] }
        let values = list.array
        var objects: [StateObject] = []
        for value in values where objects.count < mostObjects {
            guard let members = StateObject.members(of: value) else { continue }
            var identity = StateIdentity()
            for (key, place) in members {
                guard let place = place.int, values.indices.contains(place) else { continue }
                if let text = values[place].string { identity.see(key, text, matcher) }
            }
            guard identity.isOwn(matcher) else { continue }
            objects.append(
                StateObject(
                    members: members.prefix(100).compactMap { key, place in
                        place.int.map { (key, resolved($0, in: values, depth: 0)) }
                    }))
        }
        return objects
    }

    /// The value at a place; of lists and objects, the plain values in them.
    private static func resolved(_ place: Int, in values: [JSONValue], depth: Int) -> JSONValue {
        guard values.indices.contains(place) else { return .null }
        let value = values[place]
        switch value {
        case .array(let elements):
            guard depth < 2 else { return .null }
            // `["Reactive", 7]` only wraps another.
            return .array(elements.prefix(20).map { $0.int.map { resolved($0, in: values, depth: depth + 1) } ?? $0 })
        case .object(let object):
            guard depth < 2 else { return .null }
            var whole = JSONObject()
            for member in object.prefix(50) {
                if let place = member.value.int {
                    whole.set(member.key, to: resolved(place, in: values, depth: depth + 1))
                }
            }
            return .object(whole)
        default: return value
        }
    }
}
