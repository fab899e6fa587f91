extension HTMLTokenizer {
    /// Reads a tag whose name starts at a letter; nil (and the end of the text) if the text ends inside it.
    mutating func tag(nameAt start: Int) -> HTMLTag? {
        let opening = position
        var end = start
        while end < bytes.count, !endsName(bytes[end]) { end += 1 }
        let name = start..<end
        position = end
        attributes.removeAll(keepingCapacity: true)
        guard let isSelfClosing = readAttributes() else {
            position = bytes.count
            return nil
        }
        let tag = HTMLTag(
            element: HTMLElement.named(name, in: bytes), name: name, source: opening..<position,
            isSelfClosing: isSelfClosing)
        if bytes[start - 1] == UInt8(ascii: "<"), !isForeign { content = contentAfter(tag.element) }
        return tag
    }

    private func contentAfter(_ element: HTMLElement) -> Content {
        if element == .script { return .script }
        if element == .plaintext { return .plaintext }
        if element.traits.contains(.rawText) { return .text(endTag: element, references: false) }
        if element.traits.contains(.escapableRawText) { return .text(endTag: element, references: true) }
        return .markup
    }

    @inline(__always)
    private func endsName(_ byte: UInt8) -> Bool {
        Bytes.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    /// Reads up to and over `>`; returns whether the tag closes itself, nil if the text ends first.
    private mutating func readAttributes() -> Bool? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                return false
            }
            if byte == UInt8(ascii: "/") {
                position += 1
                if position < bytes.count, bytes[position] == UInt8(ascii: ">") {
                    position += 1
                    return true
                }
            } else if Bytes.isSpace(byte) {
                position += 1
            } else {
                readAttribute()
            }
        }
        return nil
    }

    /// Reads one attribute; a name may begin with `=`.
    private mutating func readAttribute() {
        let start = position
        position += 1
        while position < bytes.count, !endsName(bytes[position]), bytes[position] != UInt8(ascii: "=") { position += 1 }
        let name = start..<position
        let afterName = position
        skipSpace()
        var value = afterName..<afterName
        if position < bytes.count, bytes[position] == UInt8(ascii: "=") {
            position += 1
            skipSpace()
            value = readValue()
        }
        attributes.append(HTMLAttribute(key: HTMLAttributeKey.named(name, in: bytes), name: name, value: value))
    }

    private mutating func readValue() -> Range<Int> {
        let start = position
        guard start < bytes.count else { return start..<start }
        let quote = bytes[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let end = Bytes.find(quote, in: bytes, from: start + 1) else {
                position = bytes.count
                return start + 1..<bytes.count
            }
            position = end + 1
            return start + 1..<end
        }
        while position < bytes.count, !Bytes.isSpace(bytes[position]), bytes[position] != UInt8(ascii: ">") {
            position += 1
        }
        return start..<position
    }

    private mutating func skipSpace() {
        while position < bytes.count, Bytes.isSpace(bytes[position]) { position += 1 }
    }
}
