internal import AuditModel

/// Undoes the fault of Meta's exports, which write each byte of a text's UTF-8 as a character of its own.
enum MetaText {
    /// The text as it was meant; the same where it cannot have been through that fault.
    static func repaired(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isPlain = true
        for scalar in text.unicodeScalars {
            guard scalar.value < 0x100 else { return text }
            if scalar.value >= 0x80 { isPlain = false }
            bytes.append(UInt8(scalar.value))
        }
        if isPlain { return text }
        return String(validating: bytes, as: UTF8.self) ?? text
    }
}

extension JSONView {
    /// The text of an export of Meta's; nil if there is none.
    var metaText: String? { filled.map(MetaText.repaired) }
}
