internal import AuditModel

/// What is readable without being shown.
extension PageTextReader {
    private static let asides: [HTMLAttributeKey] = [.alt, .title, .ariaLabel, .placeholder, .summary]
    private static var asideBits: UInt64 {
        HTMLAttributeKey.alt.bit | HTMLAttributeKey.title.bit | HTMLAttributeKey.ariaLabel.bit
            | HTMLAttributeKey.placeholder.bit | HTMLAttributeKey.summary.bit
    }

    /// Keeps the attributes of an element that hold text, each text once.
    @inline(__always)
    mutating func readAsides(_ node: Int, of tree: PageTree) {
        if tree.nodes[node].attributeSet & Self.asideBits != 0 { readSomeAsides(node, of: tree) }
    }

    private mutating func readSomeAsides(_ node: Int, of tree: PageTree) {
        for key in Self.asides where tree.has(key, node) {
            guard let span = tree.span(key, of: node) else { continue }
            let value = Bytes.trimmed(span, of: tree.bytes)
            if value.count < 2 { continue }
            let isPlain = tree.bytes[value].allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "&") }
            if isPlain, !seenAsides.insert(tree.bytes[value]) { continue }
            guard let text = tree.value(key, of: node)?.trimmingSpaces(), text.utf8.count > 1 else { continue }
            if !isPlain, !seenAsides.insert(text.utf8) { continue }
            add(
                text, region: .hidden, part: partOf[node], offset: value.lowerBound, language: languages.current)
        }
    }

    /// Keeps a comment in the source; conditional ones hold markup for programs of old.
    mutating func readComment(_ node: Int, of tree: PageTree) {
        let span = tree.nodes[node].span
        if Bytes.matches("[if", in: tree.bytes, at: span.lowerBound) { return }
        let text = HTMLText.plain(fragment: tree.bytes[span])
        guard text.utf8.count > 1, seenAsides.insert(text.utf8) else { return }
        add(
            text, region: .hidden, part: partOf[node],
            offset: Bytes.trimmed(span, of: tree.bytes).lowerBound, language: languages.current)
    }
}
