extension XMLRepair {
    /// Copies a reference of XML; makes a character of one of HTML, and `&amp;` of an ampersand that begins none.
    mutating func readReference(before limit: Int? = nil) {
        let bound = min(limit ?? bytes.count, bytes.count)
        let mark = index
        var end = mark + 1
        let longest = min(bound, end + NamedReferences.longestName + 2)
        while end < longest, XMLRepair.isReference(bytes[end]) { end += 1 }
        let isTerminated = end < bound && bytes[end] == UInt8(ascii: ";") && end > mark + 1
        if isTerminated, isOfXML(mark + 1..<end) {
            output.append(contentsOf: bytes[mark...end])
            index = end + 1
            return
        }
        if isTerminated, let value = entities[String(decoding: bytes[mark + 1..<end], as: UTF8.self)],
            value.count <= entityBudget
        {
            entityBudget -= value.count
            for byte in value {
                if byte == UInt8(ascii: "\"") { output.append(contentsOf: "&quot;".utf8) } else { output.append(byte) }
            }
            index = end + 1
            return
        }
        if isTerminated, let decoded = decoded(mark..<end + 1) {
            output.append(contentsOf: decoded)
            index = end + 1
            return
        }
        output.append(contentsOf: "&amp;".utf8)
        index = mark + 1
    }

    /// Keeps an entity that is declared here: `<!ENTITY name "value">`. Others, of files or of other entities, are not.
    mutating func readEntity() {
        guard Bytes.matches("<!entity", in: bytes, at: index), entities.count < 100 else { return }
        let limit = min(bytes.count, index + 400)
        let declaration = bytes[index..<limit].prefix { $0 != UInt8(ascii: ">") }
        let words = declaration.split(maxSplits: 2, whereSeparator: Bytes.isSpace)
        guard words.count == 3, let quote = words[2].first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            words[1].allSatisfy(XMLRepair.isName)
        else { return }
        let value = words[2].dropFirst().prefix { $0 != quote }
        let isWhole = value.endIndex < words[2].endIndex && value.count <= 200
        guard isWhole, !value.contains(where: { $0 < 0x20 || "&%<".utf8.contains($0) }) else { return }
        entities[String(decoding: words[1], as: UTF8.self)] = Array(value)
    }

    private static func isReference(_ byte: UInt8) -> Bool {
        Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == UInt8(ascii: "#")
    }

    /// Whether a name or number stands for a character that XML allows, and means to XML what it means to HTML.
    private func isOfXML(_ range: Range<Int>) -> Bool {
        let name = String(decoding: bytes[range], as: UTF8.self)
        if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return true }
        guard name.hasPrefix("#") else { return false }
        let digits = name.dropFirst()
        let isHex = digits.hasPrefix("x")
        guard let code = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else { return false }
        if (0x80..<0xa0).contains(code) { return false }
        return (code >= 0x20 || code == 9 || code == 10 || code == 13) && Unicode.Scalar(code) != nil
            && code != 0xfffe && code != 0xffff
    }

    /// The characters of a reference of HTML beyond ASCII, or the ASCII one escaped if need be; nil if it is none.
    private func decoded(_ range: Range<Int>) -> [UInt8]? {
        var decoded: [UInt8] = []
        CharacterReferences.append(range, of: bytes, inAttribute: false, to: &decoded)
        guard let first = decoded.first, first != UInt8(ascii: "&") || decoded.count == 1 else { return nil }
        if first >= 0x80 { return decoded }
        if first < 0x20 { return [] }
        return decoded.flatMap { "<>&\"".utf8.contains($0) ? Array("&#\($0);".utf8) : [$0] }
    }
}
