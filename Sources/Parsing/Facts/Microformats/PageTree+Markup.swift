extension PageTree {
    /// Hands over the words of an attribute, references decoded, in their own case, without making strings of them.
    @inline(__always)
    func forEachWord(of key: HTMLAttributeKey, _ node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard let span = span(key, of: node) else { return }
        eachWord(of: span) { word, bytes in body(UnsafeBufferPointer(rebasing: bytes[word])) }
    }

    /// The words of an attribute in their own case, as `id` and `rel` have them.
    func words(of key: HTMLAttributeKey, _ node: Int) -> [String] {
        var words: [String] = []
        forEachWord(of: key, node) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    /// All attributes of an element, read from its tag again: the tree keeps only those with a key.
    func allAttributes(of node: Int) -> [HTMLAttribute] {
        guard nodes[node].kind == .element, !nodes[node].span.isEmpty else { return [] }
        var tokenizer = HTMLTokenizer(bytes)
        tokenizer.position = nodes[node].offset
        return tokenizer.advance() == .startTag ? tokenizer.attributes : []
    }

    /// The value of an attribute that has no key of its own, by its name in lower case; references decoded.
    func value(named name: StaticString, of node: Int) -> String? {
        for attribute in allAttributes(of: node) where attribute.name.count == name.utf8CodeUnitCount {
            guard Bytes.matches(name, in: bytes, at: attribute.name.lowerBound) else { continue }
            return InputText.value(attribute.value, of: bytes)
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
