/// How a reader comes by the text of an element.
enum Visibility: UInt8 {
    /// It is shown.
    case shown
    /// It is in the page, and shown only to some: `hidden`, `display:none`, noscript.
    case hidden
    /// It is no text: scripts, styles, templates, the head.
    case unread

    /// What the attributes of an element say.
    struct Marks {
        var isHidden = false
        var isOpen = false
        /// Whether the style hides it.
        var isStyledAway = false

        /// The marks of a tag's attributes.
        init(_ attributes: [HTMLAttribute], in bytes: UnsafeBufferPointer<UInt8>) {
            for attribute in attributes.reversed() {
                switch attribute.key {
                case .hidden: isHidden = true
                case .open: isOpen = true
                case .style: isStyledAway = Visibility.hides(bytes, attribute.value)
                default: break
                }
            }
        }

        /// The marks of an element of a tree.
        init(_ node: Int, of tree: PageTree) {
            isHidden = tree.has(.hidden, node)
            isOpen = tree.has(.open, node)
            if let style = tree.span(.style, of: node) { isStyledAway = Visibility.hides(tree.bytes, style) }
        }
    }

    /// The visibility of an element inside one of the given visibility.
    static func of(_ node: Int, in tree: PageTree, within outer: Visibility) -> Visibility {
        let this = tree.nodes[node]
        return of(this.element, isForeign: this.isForeign, Marks(node, of: tree), within: outer)
    }

    /// The visibility of an element inside one of the given visibility.
    static func of(
        _ element: HTMLElement, isForeign: Bool, _ marks: Marks, within outer: Visibility
    ) -> Visibility {
        if outer == .unread { return .unread }
        let traits = element.traits
        if traits.contains(.unread) { return .unread }
        if element == .title { return isForeign ? .hidden : .unread }
        if outer == .hidden || traits.contains(.fallback) || marks.isHidden || marks.isStyledAway { return .hidden }
        if element == .dialog, !marks.isOpen { return .hidden }
        if element == .desc, isForeign { return .hidden }
        return .shown
    }

    /// Whether an inline style holds `display:none` or `visibility:hidden`, with white space anywhere.
    private static func hides(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) -> Bool {
        var display = Cue("display:none")
        var visibility = Cue("visibility:hidden")
        // A style that long is no style.
        for index in span.prefix(2000) where !Bytes.isSpace(bytes[index]) {
            let byte = Bytes.lowered(bytes[index])
            if display.isComplete(with: byte) || visibility.isComplete(with: byte) { return true }
        }
        return false
    }

    /// Finds a text whose first byte stands nowhere else in it.
    private struct Cue {
        private let text: StaticString
        private var matched = 0

        init(_ text: StaticString) { self.text = text }

        @inline(__always)
        mutating func isComplete(with byte: UInt8) -> Bool {
            if byte == text.utf8Start[matched] {
                matched += 1
                return matched == text.utf8CodeUnitCount
            }
            matched = byte == text.utf8Start[0] ? 1 : 0
            return false
        }
    }
}
