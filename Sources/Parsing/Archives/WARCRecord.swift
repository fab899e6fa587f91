internal import AuditModel

/// The head of one record of a web archive (ISO 28500, WARC 1.0 and 1.1).
package struct WARCRecord: Sendable, Hashable {
    /// `response`, `resource`, `conversion`, `request`, `metadata`...
    package var type: String
    /// The address that the record is about, without the angle brackets that some writers put around it.
    package var targetURI: String?
    /// The media type of the block: `application/http; msgtype=response` or, of a resource, of the page itself.
    package var contentType: String?
    /// Bytes of the block as stated.
    package var length: Int

    /// Whether the record holds what a server sent, or a file, or text made of one.
    package var holdsContent: Bool {
        switch type {
        case "response": (contentType?.lowercased().hasPrefix("application/http") ?? false)
        case "resource", "conversion": true
        default: false
        }
    }

    /// Reads the fields between the version line and the empty line; nil if they state no type or no length.
    init?(fields: UnsafeBufferPointer<UInt8>) {
        type = ""
        length = -1
        for (name, value) in HeaderLines(fields) {
            switch name {
            case "warc-type": type = value.lowercased()
            case "warc-target-uri": targetURI = Self.withoutBrackets(value)
            case "content-type": contentType = value
            case "content-length": length = Int(value) ?? -1
            default: break
            }
        }
        guard !type.isEmpty, length >= 0 else { return nil }
    }

    private static func withoutBrackets(_ uri: String) -> String {
        uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : uri
    }
}
