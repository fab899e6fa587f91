extension TextFlow {
    /// Makes room before the content of an element.
    @inline(__always)
    mutating func enter(_ element: HTMLElement, isForeign: Bool) {
        if isForeign { return }
        let traits = element.traits
        if traits.contains(.block) {
            breakLine()
        } else if traits.contains(.inLine) {
            if element == .br { hardBreak() } else { nextCell() }
        }
    }

    /// Makes room behind it.
    @inline(__always)
    mutating func leave(_ element: HTMLElement, isForeign: Bool) {
        if !isForeign, element.traits.contains(.block) { breakLine() }
    }
}

extension HTMLElement {
    /// Whether white space in it is shown as written.
    var isPreformatted: Bool { traits.contains(.preformatted) }
}
