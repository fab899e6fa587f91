/// A node of a ``PageTree``, in 32 bytes.
struct PageNode {
    enum Kind: UInt8 {
        case element
        /// Text in which references count.
        case text
        /// Text in which they do not.
        case rawText
        case comment
    }

    let kind: Kind
    let element: HTMLElement
    /// Whether it belongs to SVG or MathML.
    let isForeign: Bool
    /// How many attributes it has that are known by a key, each once.
    fileprivate let attributeCount: UInt8
    fileprivate let spanStart: UInt32
    fileprivate let spanCount: UInt32
    fileprivate var storedParent: Int32
    fileprivate var storedEnd: Int32
    fileprivate let attributeStart: UInt32
    /// The bits of the known attributes that it has.
    let attributeSet: UInt64

    /// A text or a comment.
    init(_ kind: Kind, _ span: Range<Int>, parent: Int32) {
        self.kind = kind
        element = .other
        isForeign = false
        (attributeCount, attributeStart, attributeSet) = (0, 0, 0)
        (spanStart, spanCount) = (UInt32(truncatingIfNeeded: span.lowerBound), UInt32(truncatingIfNeeded: span.count))
        (storedParent, storedEnd) = (parent, 0)
    }

    /// An element, by the tag that began it.
    init(
        _ element: HTMLElement, name: Range<Int>, isForeign: Bool, parent: Int32, attributes: Range<Int>, set: UInt64
    ) {
        kind = .element
        self.element = element
        self.isForeign = isForeign
        attributeCount = UInt8(truncatingIfNeeded: attributes.count)
        attributeStart = UInt32(truncatingIfNeeded: attributes.lowerBound)
        attributeSet = set
        (spanStart, spanCount) = (UInt32(truncatingIfNeeded: name.lowerBound), UInt32(truncatingIfNeeded: name.count))
        (storedParent, storedEnd) = (parent, 0)
    }

    /// An element's name, or the span of a text.
    var span: Range<Int> { Int(spanStart)..<Int(spanStart) + Int(spanCount) }

    /// Where its source starts: an element's `<`, a text's first byte.
    var offset: Int { kind == .element ? max(Int(spanStart) - 1, 0) : Int(spanStart) }

    /// The node that it is a child of; ``PageTree/none`` for those at the top.
    var parent: Int {
        get { Int(storedParent) }
        set { storedParent = Int32(truncatingIfNeeded: newValue) }
    }

    /// Behind its last descendant.
    var end: Int {
        get { Int(storedEnd) }
        set { storedEnd = Int32(truncatingIfNeeded: newValue) }
    }

    /// The places of its attributes in ``PageTree/attributes``.
    var attributes: Range<Int> { Int(attributeStart)..<Int(attributeStart) + Int(attributeCount) }
}

/// An attribute of a ``PageNode``, in 12 bytes: only those known by a key are kept, and the first of two.
struct PageAttribute {
    let key: HTMLAttributeKey
    private let start: UInt32
    private let count: UInt32

    init(_ key: HTMLAttributeKey, _ value: Range<Int>) {
        self.key = key
        start = UInt32(truncatingIfNeeded: value.lowerBound)
        count = UInt32(truncatingIfNeeded: value.count)
    }

    /// Without quotes, references not decoded.
    var value: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
