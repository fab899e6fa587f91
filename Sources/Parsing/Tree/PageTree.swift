/// A page as a tree, laid out flat in document order: a parent stands before its children, and the descendants of a
/// node are the nodes from behind it up to its `end`. Walks are loops, so depth costs nothing.
struct PageTree {
    /// The text that all spans point into: UTF-8.
    let bytes: UnsafeBufferPointer<UInt8>
    var nodes: [PageNode] = []
    var attributes: [PageAttribute] = []
    /// The parent of the nodes at the top: the tree itself.
    static let none = -1
    /// The longest text that the nodes' offsets reach; what is behind is not read.
    static let longestText = Int(Int32.max)

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
