/// A page as a tree, laid out flat in document order: a parent stands before its children, and the descendants of a
/// node are the nodes from behind it up to its `end`. Walks are loops, so depth costs nothing.
struct PageTree {
    /// The text that all spans point into: UTF-8.
    let bytes: UnsafeBufferPointer<UInt8>
    var nodes: [PageNode] = []
    var attributes: [HTMLAttribute] = []
    /// The place of the doctype's, comment's and other nodes' parent: the tree itself.
    static let none = -1

    /// Whether an element has the attribute.
    @inline(__always)
    func has(_ key: HTMLAttributeKey, _ node: Int) -> Bool { nodes[node].attributeSet & key.bit != 0 }

    /// Where the value of an attribute stands.
    func span(_ key: HTMLAttributeKey, of node: Int) -> Range<Int>? {
        guard has(key, node) else { return nil }
        for attribute in attributes[nodes[node].attributes] where attribute.key == key { return attribute.value }
        return nil
    }

    /// The value of an attribute, references decoded.
    func value(_ key: HTMLAttributeKey, of node: Int) -> String? {
        span(key, of: node).map { InputText.value($0, of: bytes) }
    }

    /// The words of an attribute (`class`, `rel`), in lower case.
    func tokens(_ key: HTMLAttributeKey, of node: Int) -> [String] {
        guard let value = value(key, of: node) else { return [] }
        return value.utf8.split(whereSeparator: Bytes.isSpace).map {
            String(decoding: $0.map(Bytes.lowered), as: UTF8.self)
        }
    }

    /// The nodes below a node.
    func descendants(of node: Int) -> Range<Int> { node + 1..<max(nodes[node].end, node + 1) }
}

/// A node of a ``PageTree``.
struct PageNode {
    enum Kind: UInt8 {
        case element
        /// Text in which references count.
        case text
        /// Text in which they do not.
        case rawText
        case comment
    }

    var kind: Kind
    var element = HTMLElement.other
    /// Whether it belongs to SVG or MathML.
    var isForeign = false
    /// An element's name, or the span of a text.
    var span: Range<Int>
    /// Where its source starts.
    var offset: Int
    var parent: Int
    /// Behind its last descendant.
    var end: Int
    var attributes: Range<Int> = 0..<0
    /// The bits of the known attributes that it has.
    var attributeSet: UInt64 = 0
}
