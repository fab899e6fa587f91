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

    /// The text of a string as the exports write it, ASCII with `\u00c3` for each byte; nil where it is anything else.
    static func decoded(_ inner: UnsafeBufferPointer<UInt8>) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: inner.count) { bytes in
            var at = 0
            var count = 0
            while at < inner.count {
                let byte = inner[at]
                if byte >= 0x80 { return nil }
                guard byte == JSONScan.backslash else {
                    bytes[count] = byte
                    count += 1
                    at += 1
                    continue
                }
                guard at + 5 < inner.count, inner[at + 1] == UInt8(ascii: "u"), inner[at + 2] == 0x30,
                    inner[at + 3] == 0x30,
                    let high = hex(inner[at + 4]), let low = hex(inner[at + 5])
                else { return nil }
                bytes[count] = high << 4 | low
                count += 1
                at += 6
            }
            return String(validating: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self)
        }
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x57
        case 0x41...0x46: byte - 0x37
        default: nil
        }
    }
}

extension JSONView {
    /// The text of an export of Meta's; nil if there is none.
    var metaText: String? {
        guard let inner, let text = MetaText.decoded(inner) else { return filled.map(MetaText.repaired) }
        let trimmed = text.trimmingSpaces()
        return trimmed.isEmpty ? nil : trimmed
    }
}
