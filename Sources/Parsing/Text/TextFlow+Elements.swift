extension TextFlow {
    /// Makes room before the content of an element.
    @inline(__always)
    mutating func enter(_ element: HTMLElement, isForeign: Bool) {
        if !isForeign { enter(element, element.traits) }
    }

    /// Makes room behind it.
    @inline(__always)
    mutating func leave(_ element: HTMLElement, isForeign: Bool) {
        if !isForeign { leave(element.traits) }
    }

    /// Makes room before the content of an element of HTML, whose traits are known.
    @inline(__always)
    mutating func enter(_ element: HTMLElement, _ traits: HTMLElement.Traits) {
        if traits.contains(.block) {
            breakLine()
        } else if traits.contains(.inLine) {
            if element == .br { hardBreak() } else { nextCell() }
        }
    }

    /// Makes room behind it.
    @inline(__always)
    mutating func leave(_ traits: HTMLElement.Traits) {
        if traits.contains(.block) { breakLine() }
    }
}

extension HTMLElement {
    /// Whether white space in it is shown as written.
    var isPreformatted: Bool { traits.contains(.preformatted) }
}
