/// The members of a JSON object, in the order of the text.
package struct JSONObject: Sendable, Hashable, RandomAccessCollection {
    /// One member.
    package struct Member: Sendable, Hashable {
        package var key: String
        package var value: JSONValue
    }

    private var members: [Member] = []
    /// Where each name stands, once there are too many members to look through.
    private var places: [String: Int] = [:]
    private static let indexFrom = 12

    package init() {}

    package var startIndex: Int { 0 }
    package var endIndex: Int { members.count }
    package subscript(position: Int) -> Member { members[position] }

    /// The value of that name.
    package subscript(_ key: String) -> JSONValue? {
        place(of: key).map { members[$0].value }
    }

    /// Adds a member; one of the same name is replaced.
    package mutating func set(_ key: String, to value: JSONValue) {
        if let place = place(of: key) {
            members[place].value = value
            return
        }
        members.append(Member(key: key, value: value))
        if members.count == Self.indexFrom {
            for (place, member) in members.enumerated() { places[member.key] = place }
        } else if members.count > Self.indexFrom {
            places[key] = members.count - 1
        }
    }

    private func place(of key: String) -> Int? {
        members.count < Self.indexFrom ? members.firstIndex { $0.key == key } : places[key]
    }
}
