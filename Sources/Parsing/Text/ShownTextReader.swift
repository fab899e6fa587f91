/// Reads the shown text of a page from its source, without a tree: what ``FragmentReader`` reads from one.
///
/// Gives up where text stands in a table outside of its cells: that text goes before the table, which takes a tree.
struct ShownTextReader: TreeSink {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var flow: TextFlow
    private var depth: Int32 = 0
    /// How deep the element stands that keeps its content from being read.
    private var hiddenDepth: Int32?
    private var preformatted = 0

    /// The shown text of a page, which must be UTF-8; nil if it takes a tree to know.
    static func text(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var construction = TreeConstruction(
            HTMLTokenizer(bytes, keeping: .visibility), into: ShownTextReader(bytes: bytes))
        construction.run()
        return construction.isAbandoned ? nil : construction.sink.flow.take()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        flow = TextFlow(room: bytes.count / 8)
    }

    @inline(__always)
    mutating func begin(
        _ element: HTMLElement, _ traits: HTMLElement.Traits, isForeign: Bool, in parent: Int32,
        at tokenizer: HTMLTokenizer
    ) -> Int32 {
        depth += 1
        if hiddenDepth != nil { return depth }
        if traits.contains(.mayHide) || isForeign || !tokenizer.attributes.isEmpty {
            let marks = Visibility.Marks(tokenizer.attributes, in: bytes)
            if Visibility.of(element, isForeign: isForeign, marks, within: .shown) != .shown {
                hiddenDepth = depth
                return depth
            }
            enter(element, traits, isForeign: isForeign)
            if let email = protectedEmail(in: tokenizer) {
                put(email)
                leave(traits, isForeign: isForeign)
                hiddenDepth = depth
            }
            return depth
        }
        enter(element, traits, isForeign: isForeign)
        return depth
    }

    @inline(__always)
    mutating func end(_ node: Int32, _ traits: HTMLElement.Traits, isForeign: Bool) {
        depth -= 1
        if let hidden = hiddenDepth {
            if node == hidden { hiddenDepth = nil }
        } else {
            leave(traits, isForeign: isForeign)
        }
    }

    @inline(__always)
    mutating func text(_ kind: PageNode.Kind, _ span: Range<Int>, in parent: Int32) {
        if hiddenDepth != nil || kind == .comment { return }
        flow.append(span, of: bytes, references: kind == .text, isPreformatted: preformatted > 0)
    }

    /// Nothing is lost by not moving what makes no text, or what is not read outside of the table either. (Elements are
    /// numbered by their depth.)
    func moveNext(before table: Int32, isSilent: Bool) -> Bool {
        isSilent || hiddenDepth.map { $0 < table } ?? false
    }

    @inline(__always)
    private mutating func enter(_ element: HTMLElement, _ traits: HTMLElement.Traits, isForeign: Bool) {
        if !isForeign { flow.enter(element, traits) }
        if traits.contains(.preformatted) { preformatted += 1 }
    }

    @inline(__always)
    private mutating func leave(_ traits: HTMLElement.Traits, isForeign: Bool) {
        if traits.contains(.preformatted) { preformatted -= 1 }
        if !isForeign { flow.leave(traits) }
    }

    private func protectedEmail(in tokenizer: HTMLTokenizer) -> String? {
        guard tokenizer.attributes.contains(where: { $0.key == .dataCfemail }) else { return nil }
        return tokenizer.tag.attribute("data-cfemail", in: tokenizer).flatMap(ProtectedEmail.decoded)
    }

    private mutating func put(_ text: String) {
        Array(text.utf8).withUnsafeBufferPointer {
            flow.append(0..<$0.count, of: $0, references: false, isPreformatted: false)
        }
    }
}
