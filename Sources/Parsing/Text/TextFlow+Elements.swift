extension TextFlow {
    /// Makes room before the content of an element.
    mutating func enter(_ element: HTMLElement, isForeign: Bool) {
        if isForeign { return }
        switch element {
        case .br: hardBreak()
        case .td, .th: nextCell()
        default: if element.traits.contains(.block) { breakLine() }
        }
    }

    /// Makes room behind it.
    mutating func leave(_ element: HTMLElement, isForeign: Bool) {
        if !isForeign, element.traits.contains(.block) { breakLine() }
    }
}

extension HTMLElement {
    /// Whether white space in it is shown as written.
    var isPreformatted: Bool {
        switch self {
        case .pre, .textarea, .listing, .plaintext, .xmp: true
        default: false
        }
    }
}
