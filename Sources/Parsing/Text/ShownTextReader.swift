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
    private let keepsRuns: Bool
    private var runs: [TextRun] = []

    /// The shown text of a page, which must be UTF-8; nil if it takes a tree to know.
    static func text(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        withText(of: bytes, keepingRuns: false) { text, _, _ in String(decoding: text, as: UTF8.self) }
    }

    /// Hands over the shown text of a page, which must be UTF-8, how many bytes of white space were cut off at its head,
    /// and the runs that it was read from, if they are to be kept; nil if it takes a tree to know.
    static func withText<Result>(
        of bytes: UnsafeBufferPointer<UInt8>, keepingRuns: Bool,
        _ read: (_ text: UnsafeBufferPointer<UInt8>, _ head: Int, _ runs: [TextRun]) throws -> Result
    ) rethrows -> Result? {
        var construction = TreeConstruction(
            HTMLTokenizer(bytes, keeping: .visibility), into: ShownTextReader(bytes: bytes, keepsRuns: keepingRuns))
        construction.run()
        if construction.isAbandoned { return nil }
        return try construction.sink.flow.withTrimmed { try read($0, $1, construction.sink.runs) }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, keepsRuns: Bool) {
        self.bytes = bytes
        self.keepsRuns = keepsRuns
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
                if keepsRuns { keep(tokenizer.tag.source.lowerBound, .elsewhere) }
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
        if keepsRuns { keep(span.lowerBound, kind == .text ? .references : .raw) }
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

    /// Notes where a run begins; what began at the same place of the text was empty.
    private mutating func keep(_ source: Int, _ kind: TextRun.Kind) {
        let run = TextRun(text: flow.mark, source: source, kind: kind)
        if let last = runs.last, last.text == run.text { runs[runs.count - 1] = run } else { runs.append(run) }
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
