internal import AuditModel

/// An object that belongs to the owner, or that the page is about, out of the data that a page's scripts work on.
struct StateObject {
    var members: [(key: StateKey, value: JSONValue)]
    private static let mostLinks = 50
    private static let source = "embedded state"

    /// Adds what the fields say.
    func add(_ owner: Ownership, _ matcher: OwnerMatcher, to sink: inout FactSink, _ bios: inout [Segment]) {
        add(members, owner, matcher, to: &sink, &bios, depth: 0)
    }

    private func add(
        _ members: [(key: StateKey, value: JSONValue)], _ owner: Ownership, _ matcher: OwnerMatcher,
        to sink: inout FactSink, _ bios: inout [Segment], depth: Int
    ) {
        for (key, value) in members {
            switch key {
            case .bio: addBio(value, owner, to: &bios)
            case .location, .address, .city: addPlace(key, value, owner, to: &sink)
            case .links: for link in links(in: value, depth: 0) { state(.sameAs, link, owner, &sink) }
            case .birthday: state(.birthDate, birthday(value), owner, &sink)
            case .twitter: state(.sameAs, account(value, at: "https://x.com/"), owner, &sink)
            case .github: state(.sameAs, account(value, at: "https://github.com/"), owner, &sink)
            case .nested, .holder:
                guard depth < 2, let inner = StateObject.members(of: value) else { continue }
                if StateObject.isOther(inner, matcher) { continue }
                add(inner, owner, matcher, to: &sink, &bios, depth: depth + 1)
            default:
                guard let property = StateObject.property(of: key) else { continue }
                state(property, value.string ?? value["name"].string, owner, &sink)
            }
        }
    }

    private static func property(of key: StateKey) -> StatedFact.Property? {
        switch key {
        case .account, .nickname: .nickname
        case .name, .fullName: .name
        case .givenName: .givenName
        case .familyName: .familyName
        case .jobTitle: .jobTitle
        case .email: .email
        case .phone: .telephone
        case .company: .employer
        case .school: .education
        case .website: .url
        case .avatar: .image
        default: nil
        }
    }

    private func state(_ property: StatedFact.Property, _ text: String?, _ owner: Ownership, _ sink: inout FactSink) {
        if property == .email, text?.contains("@") != true { return }
        sink.add(property, text.map(CharacterReferences.decoded), source: Self.source, owner: owner)
    }

    private func addBio(_ value: JSONValue, _ owner: Ownership, to bios: inout [Segment]) {
        guard let text = value.filledString else { return }
        let plain = HTMLText.plain(fragment: text)
        if plain.isEmpty || bios.contains(where: { $0.text == plain }) { return }
        bios.append(Segment(text: plain, region: .metadata, owner: owner, label: "bio"))
    }

    private func addPlace(_ key: StateKey, _ value: JSONValue, _ owner: Ownership, to sink: inout FactSink) {
        let city = ["city", "name", "locality", "displayName"].lazy.compactMap { value[$0].string }.first
        state(key == .address ? .address : .locality, value.string ?? city, owner, &sink)
        let north = value["latitude"].text ?? value["lat"].text
        if let north, let east = value["longitude"].text ?? value["lng"].text ?? value["lon"].text {
            state(.coordinates, north + ", " + east, owner, &sink)
        }
    }

    private func birthday(_ value: JSONValue) -> String? {
        guard let year = value["year"].int, let month = value["month"].int, let day = value["day"].int else {
            return value.string
        }
        return CivilDate(year: year, month: month, day: day)?.description
    }

    /// The address of an account of which a field holds the name or the address.
    private func account(_ value: JSONValue, at site: String) -> String? {
        guard let text = value.filledString else { return nil }
        if text.contains("/") { return text.hasPrefix("http") ? text : nil }
        return site + text.drop { $0 == "@" }
    }

    /// The web addresses in a list of links, however it is shaped.
    private func links(in value: JSONValue, depth: Int) -> [String] {
        if depth > 3 { return [] }
        if let text = value.string { return text.hasPrefix("http") ? [text] : [] }
        let below = value.array + (value.object?.map(\.value) ?? [])
        return Array(below.lazy.flatMap { links(in: $0, depth: depth + 1) }.prefix(Self.mostLinks))
    }

    /// The fields of an object that mean something; nil for anything else.
    static func members(of value: JSONValue) -> [(key: StateKey, value: JSONValue)]? {
        value.object?.compactMap { member in StateKey.named(member.key.utf8).map { ($0, member.value) } }
    }

    private static func isOther(_ members: [(key: StateKey, value: JSONValue)], _ matcher: OwnerMatcher) -> Bool {
        members.contains { $0.key == .account && !matcher.matches(names: $0.value.string.map { [$0] } ?? [], urls: []) }
    }
}
