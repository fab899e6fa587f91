internal import AuditModel

/// Reads the cards of a `text/vcard` file: versions 2.1, 3.0 and 4.0, as far as they differ.
struct VCardReader {
    private static let mostCards = 10_000
    private static let mostProperties = 500
    /// Longer is no head of a line.
    private static let longestHead = 2000
    /// Pictures and keys are longer, and no text.
    private static let longestValue = 20_000

    /// The cards of a text, in order; nothing that is wrong in one touches the others.
    static func cards(in bytes: UnsafeBufferPointer<UInt8>) -> [VCard] {
        var cards: [VCard] = []
        var card: VCard?
        /// Cards can hold cards (`AGENT`), which are others'.
        var depth = 0
        for line in logicalLines(bytes) {
            guard let property = property(line) else { continue }
            switch (property.name, property.text.uppercased()) {
            case ("BEGIN", "VCARD"):
                if depth == 0 { card = VCard() }
                depth += 1
            case ("END", "VCARD"):
                depth = max(depth - 1, 0)
                if depth == 0, let done = card, cards.count < mostCards {
                    cards.append(done)
                    card = nil
                }
            default:
                if depth == 1, (card?.properties.count ?? 0) < mostProperties { card?.properties.append(property) }
            }
        }
        if let card, !card.properties.isEmpty { cards.append(card) }
        return cards
    }

    // MARK: Lines

    /// The lines, folded ones put together again.
    private static func logicalLines(_ bytes: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var isSoft = false
        var isEncoded = false
        for line in bytes.split(omittingEmptySubsequences: true, whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
            let isFolded = line.first == 0x20 || line.first == 0x09
            if isSoft || isFolded, !lines.isEmpty {
                if isSoft { lines[lines.count - 1].removeLast() }
                lines[lines.count - 1] += isSoft ? line : line.dropFirst()
            } else {
                lines.append(Array(line))
                isEncoded = isQuotedPrintable(line)
            }
            isSoft = isEncoded && lines.last?.last == UInt8(ascii: "=")
        }
        return lines
    }

    /// Whether a line says that its value is quoted-printable; such a one goes on after a `=` at its end.
    private static func isQuotedPrintable(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let head = UnsafeBufferPointer(rebasing: line.prefix(200).prefix { $0 != UInt8(ascii: ":") })
        return head.indices.contains { Bytes.matches("quoted-printable", in: head, at: $0) }
    }

    /// A line taken apart: `item1.TEL;TYPE=HOME,PREF:+1 555 0100`.
    private static func property(_ line: [UInt8]) -> VCard.Property? {
        guard let colon = unquoted(UInt8(ascii: ":"), in: line.prefix(longestHead)) else { return nil }
        var head = split(line[..<colon], at: UInt8(ascii: ";"))
        let written = String(decoding: head.removeFirst(), as: UTF8.self)
        let name = (written.split(separator: ".").last.map(String.init) ?? written).uppercased().trimmingSpaces()
        var types: Set<String> = []
        for parameter in head.prefix(50) {
            let pair = parameter.split(separator: UInt8(ascii: "="), maxSplits: 1)
            guard let values = pair.last else { continue }
            let text = String(decoding: values, as: UTF8.self).uppercased()
            types.formUnion(text.split { $0 == "," || $0 == "\"" }.map(String.init))
        }
        var value = Array(line[(colon + 1)...])
        if types.contains("B") || types.contains("BASE64") || value.count > longestValue { value = [] }
        if types.contains("QUOTED-PRINTABLE") { value = unprintable(value) }
        return VCard.Property(name: name, types: types, components: components(value))
    }

    /// The first place of a byte outside quotes.
    private static func unquoted(_ byte: UInt8, in text: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for place in text.indices {
            if text[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if text[place] == byte, !isQuoted { return place }
        }
        return isQuoted ? text.firstIndex(of: byte) : nil
    }

    private static func split(_ text: ArraySlice<UInt8>, at byte: UInt8) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var rest = text
        while let place = unquoted(byte, in: rest), parts.count < 100 {
            parts.append(rest[..<place])
            rest = rest[(place + 1)...]
        }
        return parts + [rest]
    }

    // MARK: Values

    /// The parts of a value, escapes undone.
    private static func components(_ value: [UInt8]) -> [[String]] {
        var components: [[String]] = [[]]
        var text: [UInt8] = []
        var place = 0
        func end() { components[components.count - 1].append(String(decoding: text, as: UTF8.self)) }
        while place < value.count {
            let byte = value[place]
            place += 1
            if byte == UInt8(ascii: "\\"), place < value.count {
                let escaped = value[place]
                text.append(escaped == UInt8(ascii: "n") || escaped == UInt8(ascii: "N") ? 0x0a : escaped)
                place += 1
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
                end()
                text = []
                if byte == UInt8(ascii: ";") { components.append([]) }
            } else {
                text.append(byte)
            }
        }
        end()
        return components
    }

    /// Quoted-printable undone: `=C3=A9`. What is not UTF-8 then is taken for windows-1252.
    private static func unprintable(_ value: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var place = 0
        while place < value.count {
            if value[place] == UInt8(ascii: "="), place + 2 < value.count,
                let high = Bytes.hexValue(value[place + 1]), let low = Bytes.hexValue(value[place + 2])
            {
                bytes.append(high << 4 | low)
                place += 3
            } else {
                bytes.append(value[place])
                place += 1
            }
        }
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        return isUTF8 ? bytes : TextDecoder.utf8(bytes, from: .windows1252)
    }
}
