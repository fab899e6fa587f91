extension PageTree {
    /// Hands over the words of an attribute, references decoded, in their own case, without making strings of them.
    @inline(__always)
    func forEachWord(of key: HTMLAttributeKey, _ node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard let span = span(key, of: node), !span.isEmpty else { return }
        let written = UnsafeBufferPointer(rebasing: bytes[span])
        if Bytes.find(UInt8(ascii: "&"), in: written, from: 0) == nil {
            PageTree.split(written, body)
        } else {
            var decoded: [UInt8] = []
            CharacterReferences.append(span, of: bytes, inAttribute: true, to: &decoded)
            decoded.withUnsafeBufferPointer { PageTree.split($0, body) }
        }
    }

    @inline(__always)
    private static func split(_ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var index = 0
        while index < text.count {
            if Bytes.isSpace(text[index]) {
                index += 1
                continue
            }
            let start = index
            while index < text.count, !Bytes.isSpace(text[index]) { index += 1 }
            body(UnsafeBufferPointer(rebasing: text[start..<index]))
        }
    }

    /// The words of an attribute in their own case, as `id` and `rel` have them.
    func words(of key: HTMLAttributeKey, _ node: Int) -> [String] {
        var words: [String] = []
        forEachWord(of: key, node) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    /// The value of an attribute that has no key of its own, by its name in lower case; references decoded.
    func value(named name: StaticString, of node: Int) -> String? {
        for attribute in attributes[nodes[node].attributes] where attribute.name.count == name.utf8CodeUnitCount {
            guard Bytes.matches(name, in: bytes, at: attribute.name.lowerBound) else { continue }
            var value: [UInt8] = []
            CharacterReferences.append(attribute.value, of: bytes, inAttribute: true, to: &value)
            return String(decoding: value, as: UTF8.self)
        }
        return nil
    }

    /// The elements right below a node, in order.
    func elements(below node: Int) -> [Int] {
        var elements: [Int] = []
        var index = node + 1
        while index < nodes[node].end {
            if nodes[index].kind == .element { elements.append(index) }
            index = max(nodes[index].end, index + 1)
        }
        return elements
    }

    /// Whether what stands in an element belongs to no document: the content of a template.
    func isTemplate(_ node: Int) -> Bool { nodes[node].element == .template && !nodes[node].isForeign }

    /// The node behind an element and all that stands in it.
    func behind(_ node: Int) -> Int { max(nodes[node].end, node + 1) }
}
