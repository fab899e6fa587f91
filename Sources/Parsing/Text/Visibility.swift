/// How a reader comes by the text of an element.
enum Visibility: UInt8 {
    /// It is shown.
    case shown
    /// It is in the page, and shown only to some: `hidden`, `display:none`, noscript.
    case hidden
    /// It is no text: scripts, styles, templates, the head.
    case unread

    /// The visibility of an element inside one of the given visibility.
    static func of(_ node: Int, in tree: PageTree, within outer: Visibility) -> Visibility {
        if outer == .unread { return .unread }
        let element = tree.nodes[node].element
        let traits = element.traits
        if traits.contains(.unread) { return .unread }
        if element == .title { return tree.nodes[node].isForeign ? .hidden : .unread }
        if outer == .hidden || traits.contains(.fallback) { return .hidden }
        if tree.has(.hidden, node) { return .hidden }
        if element == .dialog, !tree.has(.open, node) { return .hidden }
        if element == .desc, tree.nodes[node].isForeign { return .hidden }
        if tree.has(.style, node), let style = tree.span(.style, of: node), hides(tree.bytes, style) { return .hidden }
        return .shown
    }

    /// Whether an inline style holds `display:none` or `visibility:hidden`.
    private static func hides(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) -> Bool {
        // A style that long is no style.
        let packed = bytes[span].prefix(2000).lazy.filter { !Bytes.isSpace($0) }.map(Bytes.lowered)
        let text = String(decoding: Array(packed), as: UTF8.self)
        return text.utf8.count >= 12 && (text.contains("display:none") || text.contains("visibility:hidden"))
    }
}
