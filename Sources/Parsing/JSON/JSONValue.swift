internal import AuditModel

/// A JSON value (RFC 8259), as collectors read APIs and exports.
///
/// Decoded by ``JSONDecoding``: the standard library's decoders refuse lone surrogates, comments and trailing commas,
/// all of which occur in public pages, and lose the order of members.
package enum JSONValue: Sendable, Hashable {
    case object(JSONObject)
    case array([JSONValue])
    case string(String)
    /// The number as it is written: ids of 64 bits and more keep all their digits.
    case number(String)
    case bool(Bool)
    case null

    /// Decodes a whole text, which may begin with a byte order mark; UTF-8, UTF-16 and UTF-32 are told apart.
    ///
    /// Lone surrogates and broken UTF-8 become U+FFFD, of two members of one name the last counts. Throws
    /// ``ParsingError/json(offset:problem:)`` for anything else that is not JSON, also when it nests deeper than 512.
    package init(decoding bytes: some Sequence<UInt8>, tolerance: JSONTolerance = .strict) throws(ParsingError) {
        self = try JSONDecoding.value(of: bytes, tolerance: tolerance)
    }

    /// Decodes a text.
    package init(decoding text: String, tolerance: JSONTolerance = .strict) throws(ParsingError) {
        self = try JSONDecoding.value(of: Array(text.utf8), tolerance: tolerance)
    }

    /// The values that stand one after the other in a text, as by mistake in scripts of pages; what is wrong beyond
    /// the tolerance ends the list. Never more than 1,000.
    package static func values(decoding text: String, tolerance: JSONTolerance) -> [JSONValue] {
        JSONDecoding.values(of: Array(text.utf8), tolerance: tolerance)
    }

    /// The member of that name; null for anything that has none, so that paths need no unwrapping.
    package subscript(_ key: String) -> JSONValue {
        if case .object(let object) = self { object[key] ?? .null } else { .null }
    }

    /// The element at that place; null for anything that has none.
    package subscript(_ index: Int) -> JSONValue {
        if case .array(let elements) = self, elements.indices.contains(index) { elements[index] } else { .null }
    }

    /// The string, if it is one.
    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The string if it is one and holds more than white space, without the white space around it.
    package var filledString: String? {
        guard let text = string else { return nil }
        let trimmed = text.trimmingSpaces()
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The string, or the number or truth value as it is written: ids come as either.
    package var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        default: nil
        }
    }

    /// The number, if it is one and whole.
    package var int: Int? {
        guard case .number(let text) = self else { return nil }
        if let int = Int(text) { return int }
        return Double(text).flatMap { Int(exactly: $0) }
    }

    /// The number, if it is one.
    package var double: Double? {
        if case .number(let text) = self { Double(text) } else { nil }
    }

    /// The truth value, if it is one.
    package var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The elements; none for anything but an array.
    package var array: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// The members, in order; nil for anything but an object.
    package var object: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }

    /// Whether it is null, or not there.
    package var isNull: Bool { self == .null }
}
