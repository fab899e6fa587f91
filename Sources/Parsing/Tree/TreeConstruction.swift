/// Decides where in a page its elements and texts stand: the parts of WHATWG's tree construction on which text depends.
///
/// Void elements, implied end tags, scopes, tables with what stands wrongly in them, select, frameset, templates and
/// foreign content are as in the standard. Formatting elements are not opened again after a block that ended them, and
/// one that is closed while a block in it is open ends with the block: neither moves text. Linear: no token costs more
/// than the elements that it closes.
struct TreeConstruction<Sink: TreeSink> {
    var tokenizer: HTMLTokenizer
    var sink: Sink
    var open = OpenElements()
    /// Whether something stood outside of the head.
    var hasBody = false
    /// Whether a doctype came: without one, browsers read pages as they once did.
    var hasDoctype = false
    /// Whether the page is a set of frames, which has no text.
    var isFrameset = false
    var form = FormState.none
    /// Whether the sink gave up.
    private(set) var isAbandoned = false
    private var foreignCount = 0

    /// The "form element pointer" of WHATWG: a form in a form is none.
    enum FormState {
        case none
        case open(place: Int)
        /// The form is off the stack, and its end tag is still to come.
        case left
    }

    init(_ tokenizer: HTMLTokenizer, into sink: Sink) {
        self.tokenizer = tokenizer
        self.sink = sink
    }

    /// Reads to the end, unless the sink gives up.
    mutating func run() {
        while !isAbandoned {
            switch tokenizer.advance() {
            case .text: text()
            case .rawText:
                if !isFrameset { sink.text(.rawText, tokenizer.text, in: open.last?.node ?? -1) }
            case .comment:
                if !tokenizer.text.isEmpty { sink.text(.comment, tokenizer.text, in: open.last?.node ?? -1) }
            case .doctype: hasDoctype = true
            case .startTag: start()
            case .endTag: end()
            case .end:
                close(downTo: 0)
                return
            }
        }
    }

    // MARK: Text

    @inline(__always)
    private mutating func text() {
        let span = tokenizer.text
        if let top = open.last {
            if top.isWary, !isBlank(span), !makeRoomForText() { return }
        } else if !hasBody, !isBlank(span) {
            hasBody = true
        }
        if !isFrameset { sink.text(.text, span, in: open.last?.node ?? -1) }
    }

    /// Deals with text where no text belongs: in the head, between the parts of a table. False if nothing goes on.
    private mutating func makeRoomForText() -> Bool {
        while let top = open.last, top.element == .head || top.element == .colgroup, !top.isForeign {
            close(downTo: open.count - 1)
        }
        hasBody = true
        return !isBetweenTableParts || moveNext(isSilent: false)
    }

    private func isBlank(_ span: Range<Int>) -> Bool {
        Bytes.endOfSpace(in: tokenizer.bytes, from: span.lowerBound) >= span.upperBound
    }

    /// Whether the last open element is one that holds parts of tables only.
    var isBetweenTableParts: Bool {
        guard let top = open.last, top.isWary else { return false }
        return top.traits.contains(.tableContext)
    }

    /// Says that what comes next goes before the table; false if that ends the reading.
    private mutating func moveNext(isSilent: Bool) -> Bool {
        guard let top = open.last, top.table >= 0, open[Int(top.table)].element == .table else { return true }
        isAbandoned = !sink.moveNext(before: open[Int(top.table)].node, isSilent: isSilent)
        return !isAbandoned
    }

    // MARK: Elements

    private mutating func start() {
        let traits = tokenizer.tag.traits
        if tokenizer.isForeign, breaksOut(tokenizer.tag.element) { leaveForeign() }
        var element = tokenizer.tag.element
        var isForeign = tokenizer.isForeign
        var isVoid = tokenizer.tag.isSelfClosing
        if !isForeign {
            if element == .image { element = .img }
            isVoid = traits.contains(.void)
            switch admission(of: element, traits) {
            case .drop: return
            case .leaf: isVoid = true
            case .insert: break
            }
            if isBetweenTableParts, !belongsInTable(element, traits) {
                guard moveNext(isSilent: isVoid && !traits.contains(.block) && element != .br) else { return }
            }
            if element == .svg || element == .math {
                isForeign = true
                isVoid = tokenizer.tag.isSelfClosing
            }
        }
        let node = sink.begin(element, traits, isForeign: isForeign, in: open.last?.node ?? -1, at: tokenizer)
        if isVoid {
            sink.end(node, traits, isForeign: isForeign)
            return
        }
        open.push(node, element, traits, isForeign: isForeign, name: tokenizer.tag.name, in: tokenizer.bytes)
        if isForeign { foreignCount += 1 }
        if foreignCount > 0 { noteForeign() }
    }

    private func belongsInTable(_ element: HTMLElement, _ traits: HTMLElement.Traits) -> Bool {
        if traits.contains(.inTable) { return true }
        guard element == .input else { return false }
        return tokenizer.tag.attribute("type", in: tokenizer)?.lowercased() == "hidden"
    }

    /// An element that comes and goes, for an end tag without a start.
    mutating func insertEmpty(_ element: HTMLElement) {
        if isBetweenTableParts { return }
        let node = sink.begin(
            element, element.traits, isForeign: false, in: open.last?.node ?? -1, at: tokenizer)
        sink.end(node, element.traits, isForeign: false)
    }

    /// Ends all open elements from a place on.
    mutating func close(downTo place: Int) {
        while open.count > max(place, 0), let entry = open.pop() {
            sink.end(entry.node, entry.elementTraits, isForeign: entry.isForeign)
            if entry.isForeign { foreignCount -= 1 }
        }
        if case .open(let place) = form, place >= open.count { form = .left }
        if foreignCount > 0 || tokenizer.allowsCDATA { noteForeign() }
    }

    // MARK: SVG and MathML

    /// Tells the tokenizer whether it stands in SVG or MathML.
    private mutating func noteForeign() {
        let top = open.last
        tokenizer.allowsCDATA = top?.isForeign ?? false
        tokenizer.isForeign = tokenizer.allowsCDATA && !(top?.holdsHTML ?? true)
    }

    /// Ends what is not HTML and holds none.
    mutating func leaveForeign() {
        while tokenizer.isForeign { close(downTo: open.count - 1) }
    }

    private func breaksOut(_ element: HTMLElement) -> Bool {
        if element.traits.contains(.breaksOut) { return true }
        guard element == .font else { return false }
        var tag = HTMLTokenizer(UnsafeBufferPointer(rebasing: tokenizer.bytes[tokenizer.tag.source]))
        guard case .startTag(let font) = tag.next() else { return false }
        return font.attribute("color", in: tag) != nil || font.attribute("face", in: tag) != nil
            || font.attribute("size", in: tag) != nil
    }
}
