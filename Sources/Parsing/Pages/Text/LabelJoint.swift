/// Puts a label and the value on the next line on one line (`<dt>Location</dt><dd>Porto</dd>`, a row of `<th>` and
/// `<td>`, `<div>Location:</div><div>Porto</div>`): a value without its label says nothing.
struct LabelJoint {
    /// A label that has ended; the line break behind it is not made yet.
    private enum Label {
        case none
        case term, head
        /// What ends in a colon.
        case colon
    }

    /// In bytes; what is longer is no label.
    private static let longest = 60
    private var ended = Label.none
    /// Where the innermost block that was entered last starts.
    private var start = 0
    private var endsInColon = false
    /// Where the value starts that was joined to its label last: a block around it makes no new line.
    private var joined: Int?

    /// Tells of text that comes next. Says whether it is to be left out: white space between label and value.
    @inline(__always)
    mutating func read(_ span: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ flow: inout TextFlow) -> Bool {
        if ended != .none {
            if bytes[span].allSatisfy(Bytes.isSpace) { return true }
            endLine(&flow)
        }
        var end = span.upperBound
        while end > span.lowerBound, Bytes.isSpace(bytes[end - 1]) { end -= 1 }
        if end > span.lowerBound { endsInColon = bytes[end - 1] == UInt8(ascii: ":") }
        return false
    }

    /// Makes room before the content of an element.
    @inline(__always)
    mutating func enter(_ element: HTMLElement, isForeign: Bool, _ flow: inout TextFlow) {
        if ended != .none {
            if isValue(element) {
                join(&flow)
                return
            }
            endLine(&flow)
        }
        if joined == flow.mark, element.traits.contains(.block) { return }
        flow.enter(element, isForeign: isForeign)
        if element.traits.contains(.block) || element == .th { start = flow.mark }
    }

    /// Makes room behind it.
    @inline(__always)
    mutating func leave(_ element: HTMLElement, isForeign: Bool, _ flow: inout TextFlow) {
        if ended != .none { endLine(&flow) }
        if element == .dt || element == .th || element == .div { endLabel(element, flow) }
        if ended == .none { flow.leave(element, isForeign: isForeign) }
    }

    private mutating func endLabel(_ element: HTMLElement, _ flow: TextFlow) {
        guard flow.mark > start, flow.mark - start <= Self.longest else { return }
        switch element {
        case .dt: ended = .term
        case .th: ended = .head
        default: if endsInColon { ended = .colon }
        }
    }

    private func isValue(_ element: HTMLElement) -> Bool {
        switch ended {
        case .none: false
        case .term: element == .dd
        case .head: element == .td
        case .colon: element == .div || element == .dd || element == .td
        }
    }

    private mutating func join(_ flow: inout TextFlow) {
        let between: StaticString = endsInColon ? " " : ": "
        let bytes = UnsafeBufferPointer(start: between.utf8Start, count: between.utf8CodeUnitCount)
        flow.closeUp()
        flow.append(0..<bytes.count, of: bytes, references: false, isPreformatted: false)
        ended = .none
        (start, joined) = (flow.mark, flow.mark)
    }

    /// The label has no value: its line ends as all do.
    private mutating func endLine(_ flow: inout TextFlow) {
        if ended != .head { flow.breakLine() }
        ended = .none
    }
}
