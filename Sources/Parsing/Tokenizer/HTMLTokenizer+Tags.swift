extension HTMLTokenizer {
    /// Reads a tag whose name starts at a letter; false (and the end of the text) if the text ends inside it.
    @inline(__always)
    mutating func readTag(nameAt start: Int) -> Bool {
        let opening = position
        var end = start
        while end < bytes.count, !endsName(bytes[end]) { end += 1 }
        let name = start..<end
        let isStart = start == opening + 1
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        position = end
        var isSelfClosing = false
        if end < bytes.count, bytes[end] == UInt8(ascii: ">") {
            position = end + 1
        } else if let closes = readAttributes(keeping: isStart) {
            isSelfClosing = closes
        } else {
            position = bytes.count
            return false
        }
        let (element, traits) = element(name)
        tag = HTMLTag(
            element: element, traits: traits, name: name, source: opening..<position, isSelfClosing: isSelfClosing)
        if isStart, !isForeign, traits.contains(.unparsed) { content = contentAfter(element) }
        return true
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
    private mutating func readAttributes(keeping: Bool) -> Bool? {
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
                readAttribute(keeping: keeping)
            }
        }
        return nil
    }

    /// Reads one attribute; a name may begin with `=`.
    @inline(__always)
    private mutating func readAttribute(keeping: Bool) {
        let start = position
        var end = start + 1
        while end < bytes.count, !endsName(bytes[end]), bytes[end] != UInt8(ascii: "=") { end += 1 }
        let name = start..<end
        position = end
        skipSpace()
        var value = end..<end
        if position < bytes.count, bytes[position] == UInt8(ascii: "=") {
            position += 1
            skipSpace()
            value = readValue()
        }
        if keeping, keeps(name) { keep(name, value) }
    }

    @inline(__always)
    private mutating func readValue() -> Range<Int> {
        let start = position
        guard start < bytes.count else { return start..<start }
        let quote = bytes[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let end = Bytes.findNear(quote, in: bytes, from: start + 1) else {
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

    @inline(__always)
    private mutating func skipSpace() {
        while position < bytes.count, Bytes.isSpace(bytes[position]) { position += 1 }
    }
}
