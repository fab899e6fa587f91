internal import AuditModel
internal import Parsing

/// A catalogue while it is read: gives each site an id of its own, and keeps what is refused.
struct ImportDraft {
    /// Stands for the account in templates until they are taken apart: no catalogue writes it.
    static let mark = "⟦account⟧"

    private(set) var catalogue: Catalogue
    private var ids: Set<String> = []

    init(name: String, format: Catalogue.Format) {
        catalogue = Catalogue(name: name, format: format, sites: [])
    }

    /// Adds what a record comes to.
    mutating func add(_ name: String, _ read: () throws(ImportRefusal) -> Site) {
        do {
            var site = try read()
            site.id = freshID(of: name)
            site.name = name
            catalogue.sites.append(site)
        } catch {
            catalogue.refusals.append(Catalogue.Refusal(name: name, cause: error.cause, reason: error.reason))
        }
    }

    private mutating func freshID(of name: String) -> String {
        var base = Self.words(of: name.lowercased())
        if base.isEmpty { base = "site" }
        var id = base
        var number = 2
        while !ids.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }

    /// Letters and digits of ASCII, with one hyphen for whatever stands between them.
    private static func words(of name: String) -> String {
        // Of other text, signs that consist of several parts would be taken apart.
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
            return name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
        }
        return name.utf8.split { byte in
            !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte)
        }.map { String(Substring($0)) }.joined(separator: "-")
    }
}

/// Why a record is refused.
struct ImportRefusal: Error {
    var cause: Catalogue.Cause
    var reason: String

    init(_ cause: Catalogue.Cause, _ reason: String) {
        self.cause = cause
        self.reason = reason
    }
}

/// What all catalogues' records have in common.
enum ImportRecord {
    /// The fields of the header that are sent; refused if they hold somebody's credentials.
    static func headers(_ value: JSONValue) throws(ImportRefusal) -> [String: String] {
        var headers: [String: String] = [:]
        for member in value.object ?? JSONObject() {
            let name = member.key.lowercased()
            let isSecret =
                ["authorization", "cookie", "proxy-authorization"].contains(name)
                || ["token", "api-key", "apikey", "secret"].contains { name.contains($0) }
            if isSecret { throw ImportRefusal(.credentials, "it sends credentials ('\(member.key)') of somebody") }
            guard let text = member.value.text else { continue }
            headers[name] = text
        }
        return headers
    }

    /// The pattern of account names; nil if there is none.
    static func pattern(_ value: JSONValue) throws(ImportRefusal) -> HandlePattern? {
        guard let text = value.filledString else { return nil }
        guard let pattern = HandlePattern(text) else {
            throw ImportRefusal(.pattern, "its pattern of names cannot be read: \(text.prefix(80))")
        }
        return pattern
    }

    /// An address that can be fetched.
    static func address(_ text: String?) throws(ImportRefusal) -> String {
        guard let text = text?.trimmingSpaces(), !text.isEmpty else {
            throw ImportRefusal(.broken, "it has no address")
        }
        let scheme = text.prefix { $0 != "/" }.lowercased()
        guard scheme == "https:" || scheme == "http:", text.dropFirst(scheme.count).hasPrefix("//") else {
            throw ImportRefusal(.broken, "its address is no http or https address: \(text.prefix(80))")
        }
        return text
    }

    /// A text or a list of texts, empty ones left out.
    static func texts(_ value: JSONValue) -> [String] {
        if let text = value.string { return text.isEmpty ? [] : [text] }
        return value.array.compactMap(\.string).filter { !$0.isEmpty }
    }

    static func marks(_ texts: [String], placeholder: String = ImportDraft.mark) -> [PresenceMark] {
        texts.map { .text(AddressTemplate($0, placeholder: placeholder)) }
    }

    /// JSON as text, with what `change` makes of each string.
    static func json(_ value: JSONValue, _ change: (String) throws(ImportRefusal) -> String) throws(ImportRefusal)
        -> String
    {
        switch value {
        case .null, .bool, .number: return value.text ?? "null"
        case .string(let text): return quoted(try change(text))
        case .array(let elements):
            let parts = try elements.map { element throws(ImportRefusal) in try json(element, change) }
            return "[" + parts.joined(separator: ",") + "]"
        case .object(let members):
            let parts = try members.map { member throws(ImportRefusal) in
                quoted(member.key) + ":" + (try json(member.value, change))
            }
            return "{" + parts.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return writer.text
    }
}
