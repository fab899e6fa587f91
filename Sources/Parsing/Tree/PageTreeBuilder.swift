/// Builds a ``PageTree`` from tokens: the parts of WHATWG's tree construction that decide where text belongs. Void
/// elements, implied end tags, misnested inline elements and foreign content are handled; text that stands wrongly in a
/// table stays where it stands. Linear: an end tag without its element costs nothing, one with it closes what it pops.
struct PageTreeBuilder {
    private var tokenizer: HTMLTokenizer
    private var tree: PageTree
    private var open: [OpenElement] = []
    /// For each element, the place in ``open`` of the innermost that is open; -1 if none is.
    private var innermost = [Int](repeating: -1, count: HTMLElement.allCases.count)
    /// The same for elements that are known by name only.
    private var innermostByName: [[UInt8]: Int] = [:]

    /// An element that has not ended yet, with the places in ``PageTreeBuilder/open`` that bound searches from here.
    private struct OpenElement {
        var node: Int
        var element: HTMLElement
        var name: [UInt8]
        /// The innermost of its name before it.
        var outer: Int
        var special: Int
        var scope: Int
        var listBarrier: Int
        var table: Int
    }

    /// The tree of a page's text, which must be UTF-8.
    static func tree(of bytes: UnsafeBufferPointer<UInt8>) -> PageTree {
        var builder = PageTreeBuilder(tokenizer: HTMLTokenizer(bytes), tree: PageTree(bytes: bytes))
        builder.build()
        return builder.tree
    }

    private init(tokenizer: HTMLTokenizer, tree: PageTree) {
        self.tokenizer = tokenizer
        self.tree = tree
        self.tree.nodes.reserveCapacity(tokenizer.bytes.count / 24)
    }

    private mutating func build() {
        while let token = tokenizer.next() {
            switch token {
            case .text(let span, let references):
                appendLeaf(references ? .text : .rawText, span)
            case .comment(let span):
                appendLeaf(.comment, span)
            case .doctype:
                break
            case .startTag(let tag):
                start(tag)
            case .endTag(let tag):
                end(tag)
            }
            tokenizer.isForeign = isInForeign
        }
        close(downTo: 0)
    }

    /// Whether what follows belongs to SVG or MathML.
    private var isInForeign: Bool {
        guard let top = open.last else { return false }
        guard tree.nodes[top.node].isForeign else { return false }
        switch top.element {
        case .foreignobject, .desc, .title, .mi, .mo, .mn, .ms, .mtext: return false
        default: return true
        }
    }

    private mutating func appendLeaf(_ kind: PageNode.Kind, _ span: Range<Int>) {
        if span.isEmpty { return }
        if kind == .text, let top = open.last, top.element == .head, !isBlank(span) { close(downTo: open.count - 1) }
        tree.nodes.append(
            PageNode(
                kind: kind, span: span, offset: span.lowerBound, parent: open.last?.node ?? PageTree.none,
                end: tree.nodes.count + 1))
    }

    private func isBlank(_ span: Range<Int>) -> Bool {
        tokenizer.bytes[span].allSatisfy(Bytes.isSpace)
    }

    private mutating func start(_ tag: HTMLTag) {
        var isForeign = isInForeign
        if isForeign, tag.element.traits.contains(.breaksOut) {
            leaveForeign()
            isForeign = false
            tokenizer.isForeign = false
        }
        if !isForeign { closeImplied(before: tag.element) }
        let becomesForeign = isForeign || tag.element == .svg || tag.element == .math
        let node = append(tag, isForeign: becomesForeign)
        let isVoid = becomesForeign ? tag.isSelfClosing : tag.element.traits.contains(.void)
        if isVoid { return }
        push(node, tag)
    }

    private mutating func append(_ tag: HTMLTag, isForeign: Bool) -> Int {
        let first = tree.attributes.count
        var set: UInt64 = 0
        for attribute in tokenizer.attributes {
            tree.attributes.append(attribute)
            set |= attribute.key.bit
        }
        let node = tree.nodes.count
        tree.nodes.append(
            PageNode(
                kind: .element, element: tag.element, isForeign: isForeign, span: tag.name,
                offset: tag.source.lowerBound, parent: open.last?.node ?? PageTree.none, end: node + 1,
                attributes: first..<tree.attributes.count, attributeSet: set))
        return node
    }

    private mutating func push(_ node: Int, _ tag: HTMLTag) {
        let place = open.count
        let above = open.last
        let traits = tag.element.traits
        let isSpecial = traits.contains(.special)
        let name = tag.element == .other ? tokenizer.bytes[tag.name].map(Bytes.lowered) : []
        let passesLists: Bool =
            switch tag.element {
            case .address, .div, .p: true
            default: !isSpecial
            }
        let outer = tag.element == .other ? innermostByName[name] ?? -1 : innermost[Int(tag.element.rawValue)]
        open.append(
            OpenElement(
                node: node, element: tag.element, name: name, outer: outer,
                special: isSpecial ? place : above?.special ?? -1,
                scope: traits.contains(.scope) ? place : above?.scope ?? -1,
                listBarrier: passesLists ? above?.listBarrier ?? -1 : place,
                table: tag.element == .table || tag.element == .template ? place : above?.table ?? -1))
        setInnermost(tag.element, name, to: place)
    }

    private mutating func setInnermost(_ element: HTMLElement, _ name: [UInt8], to place: Int) {
        if element == .other {
            innermostByName[name] = place
        } else {
            innermost[Int(element.rawValue)] = place
        }
    }

    /// Ends all open elements from a place on.
    private mutating func close(downTo place: Int) {
        while open.count > max(place, 0), let top = open.popLast() {
            tree.nodes[top.node].end = tree.nodes.count
            setInnermost(top.element, top.name, to: top.outer)
        }
    }

    private mutating func leaveForeign() {
        while isInForeign { close(downTo: open.count - 1) }
    }

    /// Ends what a start tag ends without saying so.
    private mutating func closeImplied(before element: HTMLElement) {
        if let head = open.last, head.element == .head, !element.traits.contains(.head) {
            close(downTo: open.count - 1)
        }
        if element.traits.contains(.closesParagraph) { closeInScope(.p) }
        switch element {
        case .li: closeItem([.li])
        case .dt, .dd: closeItem([.dt, .dd])
        case .a: closeInline(.a)
        case .button: closeInScope(.button)
        case .option: closeInline(.option)
        case .optgroup: closeInScope(.optgroup)
        case .td, .th: closeInTable([.td, .th])
        case .tr: closeInTable([.tr])
        case .tbody, .thead, .tfoot, .colgroup, .caption: closeInTable([.tbody, .thead, .tfoot, .caption, .colgroup])
        case .h1, .h2, .h3, .h4, .h5, .h6:
            if let top = open.last, top.element.traits.contains(.heading) { close(downTo: open.count - 1) }
        default: break
        }
    }

    private func place(of element: HTMLElement) -> Int { innermost[Int(element.rawValue)] }

    private mutating func closeInScope(_ element: HTMLElement) {
        let place = place(of: element)
        if place >= 0, place > open.last?.scope ?? -1 { close(downTo: place) }
    }

    private mutating func closeInline(_ element: HTMLElement) {
        let place = place(of: element)
        if place >= 0, place > open.last?.special ?? -1 || place == open.last?.special { close(downTo: place) }
    }

    private mutating func closeItem(_ elements: [HTMLElement]) {
        let place = elements.map { self.place(of: $0) }.max() ?? -1
        if place >= 0, place >= open.last?.listBarrier ?? -1 { close(downTo: place) }
    }

    private mutating func closeInTable(_ elements: [HTMLElement]) {
        let place = elements.map { self.place(of: $0) }.max() ?? -1
        if place >= 0, place > open.last?.table ?? -1 { close(downTo: place) }
    }

    private mutating func end(_ tag: HTMLTag) {
        let name = tag.element == .other ? tokenizer.bytes[tag.name].map(Bytes.lowered) : []
        let place = tag.element == .other ? innermostByName[name] ?? -1 : self.place(of: tag.element)
        if tag.element == .br || (tag.element == .p && place < 0) {
            _ = append(tag, isForeign: false)
            return
        }
        if place < 0 || tag.element == .body || tag.element == .html { return }
        guard let top = open.last else { return }
        let traits = tag.element.traits
        if tree.nodes[top.node].isForeign || top.element == .template {
            close(downTo: place)
        } else if traits.contains(.scope) || isTablePart(tag.element) {
            if place >= top.table || tag.element == .table || tag.element == .template { close(downTo: place) }
        } else if traits.contains(.special) {
            if place > top.scope || place == top.scope { close(downTo: place) }
        } else if place > top.special {
            close(downTo: place)
        }
    }

    private func isTablePart(_ element: HTMLElement) -> Bool {
        switch element {
        case .tr, .tbody, .thead, .tfoot, .td, .th, .caption, .colgroup: true
        default: false
        }
    }
}
