/// For each node of a page, the part that its text belongs to.
struct PartMap {
    private var parts: [Int32]

    /// All nodes in the part of the page itself.
    init(nodes: Int) {
        parts = [Int32](repeating: 0, count: nodes)
    }

    subscript(node: Int) -> Int {
        @inline(__always) get { Int(parts[node]) }
        @inline(__always) set { parts[node] = Int32(truncatingIfNeeded: newValue) }
    }
}
