/// The members of one object, found in one pass over its text.
struct JSONFields {
    private struct Member {
        var name: JSONView
        var value: JSONView
    }

    private let members: [Member]

    init(_ view: JSONView) {
        guard view.isObject else {
            members = []
            return
        }
        var members: [Member] = []
        members.reserveCapacity(min(24, view.text.count / 32 + 4))
        view.eachMember { name, value in
            members.append(Member(name: name, value: value))
            return true
        }
        self.members = members
    }

    /// The member of that name; nothing if there is none.
    subscript(_ key: StaticString) -> JSONView {
        members.first { $0.name.isKey(key) }?.value ?? .nothing
    }

    /// The first of several names that is there: services rename fields over the years.
    subscript(_ keys: StaticString...) -> JSONView {
        for key in keys {
            if let member = members.first(where: { $0.name.isKey(key) }) { return member.value }
        }
        return .nothing
    }
}
