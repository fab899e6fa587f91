extension XMLRepair {
    /// Copies a start tag with its attributes put right.
    mutating func readStartTag() {
        let name = nameRange(from: index + 1)
        index = name.upperBound
        elements += 1
        let isWritten = depth < XMLRepair.deepest && elements <= XMLRepair.mostElements
        let mark = output.count
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: bytes[name])
        let before = namespaces
        let isEmpty = readAttributes()
        if isEmpty { output.append(UInt8(ascii: "/")) }
        output.append(UInt8(ascii: ">"))
        if !isWritten { output.removeSubrange(mark...) }
        if isEmpty {
            namespaces = before
            return
        }
        let key = key(of: name)
        open.append(OpenElement(name: name, key: key, isWritten: isWritten, namespaces: namespaces - before))
        openCounts[key, default: 0] += 1
        if isWritten { depth += 1 }
    }

    /// Closes the elements up to the one that an end tag names; none if no such element is open.
    mutating func readEndTag() {
        let name = nameRange(from: index + 2)
        index = name.upperBound
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: ">") { index += 1 }
        let key = key(of: name)
        guard openCounts[key] ?? 0 > 0 else { return }
        while let last = open.last {
            close()
            if last.key == key { return }
        }
    }

    /// Closes the last element that was opened.
    mutating func close() {
        guard let last = open.popLast() else { return }
        openCounts[last.key, default: 1] -= 1
        namespaces -= last.namespaces
        guard last.isWritten else { return }
        depth -= 1
        output.append(contentsOf: "</".utf8)
        output.append(contentsOf: bytes[last.name])
        output.append(UInt8(ascii: ">"))
    }

    private func key(of name: Range<Int>) -> String {
        String(decoding: bytes[name].lazy.map(Bytes.lowered), as: UTF8.self)
    }

    private func nameRange(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, XMLRepair.isName(bytes[end]) { end += 1 }
        return start..<end
    }

    // MARK: Attributes

    /// Copies the attributes of a tag, each once, and goes behind its `>`; returns whether the tag ends with `/>`.
    private mutating func readAttributes() -> Bool {
        var names: [Range<Int>] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ">") {
                index += 1
                return false
            }
            // A tag that another cuts off.
            if byte == UInt8(ascii: "<") { return false }
            if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ">") {
                index += 2
                return true
            }
            guard XMLRepair.isNameStart(byte) else {
                index += 1
                continue
            }
            let name = nameRange(from: index)
            index = name.upperBound
            let value = readValue()
            if isNew(name, among: names) {
                names.append(name)
                write(name, value)
            }
        }
        return false
    }

    private mutating func isNew(_ name: Range<Int>, among names: [Range<Int>]) -> Bool {
        guard names.count < XMLRepair.mostAttributes else { return false }
        if names.contains(where: { bytes[$0].elementsEqual(bytes[name]) }) { return false }
        guard Bytes.matches("xmlns", in: bytes, at: name.lowerBound) else { return true }
        namespaces += 1
        return namespaces <= XMLRepair.mostNamespaces
    }

    private mutating func write(_ name: Range<Int>, _ value: Range<Int>) {
        output.append(UInt8(ascii: " "))
        output.append(contentsOf: bytes[name])
        output.append(contentsOf: "=\"".utf8)
        let after = index
        index = value.lowerBound
        while index < value.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "<"):
                output.append(contentsOf: "&lt;".utf8)
                index += 1
            case UInt8(ascii: "\""):
                output.append(contentsOf: "&quot;".utf8)
                index += 1
            case UInt8(ascii: "&"): readReference(before: value.upperBound)
            default:
                append(bytes[index])
                index += 1
            }
        }
        index = after
        output.append(UInt8(ascii: "\""))
    }

    /// Goes behind the value of an attribute, and returns where it stands; empty if there is none.
    private mutating func readValue() -> Range<Int> {
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return index..<index }
        index += 1
        skipSpace()
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return readBareValue() }
        let start = index + 1
        guard !spentQuotes.contains(quote), let end = Bytes.find(quote, in: bytes, from: start) else {
            spentQuotes.insert(quote)
            index = start
            return readBareValue()
        }
        if isBroken(start..<end) {
            index = start
            return readBareValue()
        }
        index = end + 1
        return start..<end
    }

    /// Whether the closing quote was forgotten: what should be a value holds tags, and its end does not end an
    /// attribute.
    private func isBroken(_ value: Range<Int>) -> Bool {
        let after = value.upperBound + 1
        guard after < bytes.count else { return false }
        let byte = bytes[after]
        if Bytes.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { return false }
        return bytes[value].contains(UInt8(ascii: "<"))
    }

    private mutating func readBareValue() -> Range<Int> {
        let start = index
        while index < bytes.count, !Bytes.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "<")
        {
            index += 1
        }
        return start..<index
    }

    private mutating func skipSpace() {
        while index < bytes.count, Bytes.isSpace(bytes[index]) { index += 1 }
    }
}
