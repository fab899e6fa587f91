extension HTMLTokenizer {
    /// Reads a tag whose name starts at a letter; false (and the end of the text) if the text ends inside it.
    @inline(__always)
    mutating func readTag(nameAt start: Int) -> Bool {
        let opening = position
        var end = endOfLetters(from: start)
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

    /// Where a run of letters ends, or earlier: most names are little else. Letters have the bit 40 (hexadecimal), and
    /// nothing that ends a name has it, so eight bytes are told at once.
    @inline(__always)
    private func endOfLetters(from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var end = start
        while end + 8 <= bytes.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: end, as: UInt64.self))
            let others = ~word & 0x4040_4040_4040_4040
            if others != 0 { return end + others.trailingZeroBitCount &>> 3 }
            end += 8
        }
        return end
    }

    @inline(__always)
    private func endsName(_ byte: UInt8) -> Bool {
        Bytes.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    /// Reads up to and over `>`; returns whether the tag closes itself, nil if the text ends first.
    ///
    /// The place is a local variable while attributes are read: kept in the tokenizer, it would be stored at each byte.
    private mutating func readAttributes(keeping: Bool) -> Bool? {
        var at = position
        defer { position = at }
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: ">") {
                at += 1
                return false
            }
            if byte == UInt8(ascii: "/") {
                at += 1
                if at < bytes.count, bytes[at] == UInt8(ascii: ">") {
                    at += 1
                    return true
                }
            } else if Bytes.isSpace(byte) {
                at += 1
            } else {
                let name = attributeName(at: at)
                at = name.upperBound
                let value = attributeValue(at: &at)
                if keeping, keeps(name) { keep(name, value) }
            }
        }
        return nil
    }

    /// The name of an attribute, which may begin with `=`.
    @inline(__always)
    private func attributeName(at start: Int) -> Range<Int> {
        var end = endOfLetters(from: start + 1)
        while end < bytes.count, !endsName(bytes[end]), bytes[end] != UInt8(ascii: "=") { end += 1 }
        return start..<end
    }

    /// The value that follows a name, if any; moves behind it.
    @inline(__always)
    private func attributeValue(at place: inout Int) -> Range<Int> {
        let name = place
        skipSpace(&place)
        guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return name..<name }
        place += 1
        skipSpace(&place)
        let start = place
        guard start < bytes.count else { return start..<start }
        let quote = bytes[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = Bytes.findNear(quote, in: bytes, from: start + 1)
            place = end.map { $0 + 1 } ?? bytes.count
            return start + 1..<(end ?? bytes.count)
        }
        while place < bytes.count, !Bytes.isSpace(bytes[place]), bytes[place] != UInt8(ascii: ">") { place += 1 }
        return start..<place
    }

    @inline(__always)
    private func skipSpace(_ place: inout Int) {
        while place < bytes.count, Bytes.isSpace(bytes[place]) { place += 1 }
    }
}
