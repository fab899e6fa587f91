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
        let style = span.prefix(2000)
        return style.contains { place in
            guard bytes[place] == UInt8(ascii: ":") else { return false }
            let before = style[..<place].reversed().first { !Bytes.isSpace(bytes[$0]) } ?? place
            let after = style[place...].dropFirst().first { !Bytes.isSpace(bytes[$0]) } ?? place
            func says(_ name: StaticString, _ value: StaticString) -> Bool {
                Bytes.matches(value, in: bytes, at: after)
                    && Bytes.matches(name, in: bytes, at: before + 1 - name.utf8CodeUnitCount)
            }
            return says("display", "none") || says("visibility", "hidden")
        }
    }
}
