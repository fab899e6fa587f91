internal import AuditModel
internal import Parsing

/// A record of maigret's, with what its engine adds: lists are joined, objects merged, all else is the engine's.
struct MaigretRecord {
    private var members: [String: JSONValue] = [:]

    init(_ record: JSONValue, engines: JSONValue) throws(ImportRefusal) {
        guard let object = record.object else { throw ImportRefusal(.broken, "it is no record") }
        for member in object { members[member.key] = member.value }
        guard let engine = record["engine"].string else { return }
        guard let added = engines[engine]["site"].object else {
            throw ImportRefusal(.broken, "the catalogue has no engine '\(engine)'")
        }
        for member in added { members[member.key] = Self.merged(members[member.key] ?? .null, member.value) }
    }

    func value(_ key: String) -> JSONValue { members[key] ?? .null }

    /// The marks under one of these names: upstream's code reads a misspelt one, its documents have the right one.
    func marks(_ keys: [String]) -> [PresenceMark] {
        var texts: [String] = []
        for text in keys.flatMap({ ImportRecord.texts(value($0)) }) where !texts.contains(text) { texts.append(text) }
        return texts.map { .text(AddressTemplate($0, placeholder: "{username}")) }
    }

    /// Answers that say nothing, and why.
    func errors() -> [String: String] {
        (value("errors").object ?? JSONObject()).reduce(into: [:]) { errors, member in
            if !member.key.isEmpty { errors[member.key] = member.value.string ?? "it cannot tell now" }
        }
    }

    /// An address with its parts filled in, doubled slashes made one.
    func template(_ key: String) throws(ImportRefusal) -> AddressTemplate {
        guard let text = value(key).filledString else { throw ImportRefusal(.broken, "it has no address") }
        let address = try ImportRecord.address(try formatted(text))
        guard let scheme = address.firstRange(of: "://") else { throw ImportRefusal(.broken, "it has no address") }
        var rest = String(address[scheme.upperBound...])
        while rest.contains("//") { rest = rest.replacing("//", with: "/") }
        return AddressTemplate(address[..<scheme.upperBound] + rest, placeholder: ImportDraft.mark)
    }

    /// What is posted; nil for a GET.
    func body() throws(ImportRefusal) -> AddressTemplate? {
        let payload = value("requestPayload")
        switch value("requestMethod").string?.uppercased() {
        case nil, "GET", "HEAD": return nil
        case "POST":
            if payload.isNull { return AddressTemplate("") }
            let text = try ImportRecord.json(payload) { text throws(ImportRefusal) in try formatted(text) }
            return AddressTemplate(text, placeholder: ImportDraft.mark)
        case let method?: throw ImportRefusal(.protocolUnknown, "it asks by \(method), which can change things")
        }
    }

    /// As Python's `str.format` fills the text: doubled braces are braces.
    private func formatted(_ text: String) throws(ImportRefusal) -> String {
        var output = ""
        var rest = text[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            output += rest[..<brace]
            let after = rest.index(after: brace)
            if after < rest.endIndex, rest[after] == rest[brace] {
                output.append(rest[brace])
                rest = rest[rest.index(after: after)...]
                continue
            }
            guard rest[brace] == "{", let end = rest[after...].firstIndex(of: "}") else {
                throw ImportRefusal(.broken, "a brace stands alone in '\(text.prefix(80))'")
            }
            output += try part(String(rest[after..<end]))
            rest = rest[rest.index(after: end)...]
        }
        return output + rest
    }

    private func part(_ name: String) throws(ImportRefusal) -> String {
        switch name {
        case "username": return ImportDraft.mark
        case "urlMain", "urlSubpath": return value(name).string ?? ""
        default: throw ImportRefusal(.broken, "nobody knows what '{\(name)}' stands for")
        }
    }

    private static func merged(_ own: JSONValue, _ added: JSONValue) -> JSONValue {
        switch (own, added) {
        case (.array(let first), .array(let second)): .array(first + second)
        case (.object(let first), .object(let second)):
            .object(
                second.reduce(into: first) { object, member in object.set(member.key, to: member.value) })
        default: added
        }
    }
}
