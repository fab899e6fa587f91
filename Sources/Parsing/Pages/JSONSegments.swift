internal import AuditModel

/// Reads the strings of a JSON answer as segments, each with its name as label.
enum JSONSegments {
    private static let limit = 100_000

    /// The strings in order. Those that hold markup are read as HTML. Recursion is bounded by the decoder.
    static func segments(of value: JSONValue, owner: Ownership) -> [Segment] {
        var segments: [Segment] = []
        walk(value, label: nil, owner: owner, into: &segments)
        return segments
    }

    private static func walk(_ value: JSONValue, label: String?, owner: Ownership, into segments: inout [Segment]) {
        if segments.count >= limit { return }
        switch value {
        case .string(let text): add(text, label: label, owner: owner, into: &segments)
        case .array(let elements):
            for element in elements { walk(element, label: label, owner: owner, into: &segments) }
        case .object(let object):
            for member in object { walk(member.value, label: member.key, owner: owner, into: &segments) }
        case .number, .bool, .null: break
        }
    }

    private static func add(_ text: String, label: String?, owner: Ownership, into segments: inout [Segment]) {
        let isMarkup = text.utf8.contains(UInt8(ascii: "<")) || text.utf8.contains(UInt8(ascii: "&"))
        let plain = isMarkup && looksLikeHTML(text) ? HTMLText.plain(fragment: text) : text.trimmingSpaces()
        if plain.isEmpty { return }
        segments.append(Segment(text: plain, region: .metadata, owner: owner, label: label))
    }

    private static func looksLikeHTML(_ text: String) -> Bool {
        let marks: [StaticString] = ["</", "<br", "<p>", "<img", "&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;", "&#"]
        return Array(text.utf8).withUnsafeBufferPointer { bytes in
            marks.contains { Bytes.find($0, in: bytes, from: 0) != nil }
        }
    }
}
