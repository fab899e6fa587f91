/// The text of a segment that is being read: where it starts, and in which language it is.
struct SegmentRun {
    private(set) var flow = TextFlow()
    /// The part of the page that it belongs to.
    var part = 0
    /// Where its first character stands in the page.
    private(set) var start: Int?
    private var language: String?
    private var blockLanguage: String?
    private var isMixed = false
    private var labels = LabelJoint()

    /// Appends text from the page.
    @inline(__always)
    mutating func append(_ node: PageNode, of tree: PageTree, isPreformatted: Bool, in languages: LanguageScope) {
        if labels.read(node.span, of: tree.bytes, &flow) { return }
        let before = flow.mark
        flow.append(node.span, of: tree.bytes, references: node.kind == .text, isPreformatted: isPreformatted)
        if flow.mark == before { return }
        if start == nil {
            let lead = SegmentRun.lead(of: node, in: tree)
            if lead < node.span.count { begin(at: node.span.lowerBound + lead, in: languages) }
        } else if language != languages.current {
            isMixed = true
        }
    }

    /// Appends text that the page writes in another way.
    mutating func append(_ text: String, at offset: Int, in languages: LanguageScope) {
        var text = text
        text.withUTF8 { bytes in
            let all = 0..<bytes.count
            if labels.read(all, of: bytes, &flow) { return }
            flow.append(all, of: bytes, references: false, isPreformatted: false)
        }
        if start == nil { begin(at: offset, in: languages) }
    }

    /// Makes room before the content of an element.
    @inline(__always)
    mutating func enter(_ element: HTMLElement, isForeign: Bool) {
        labels.enter(element, isForeign: isForeign, &flow)
    }

    /// Makes room behind it.
    @inline(__always)
    mutating func leave(_ element: HTMLElement, isForeign: Bool) {
        labels.leave(element, isForeign: isForeign, &flow)
    }

    /// The text so far with its place and language; begins anew.
    mutating func take() -> (text: String, start: Int?, language: String?) {
        let taken = (flow.take(), start, isMixed ? blockLanguage : language)
        (start, language, isMixed) = (nil, nil, false)
        labels = LabelJoint()
        return taken
    }

    private mutating func begin(at offset: Int, in languages: LanguageScope) {
        start = offset
        (language, blockLanguage, isMixed) = (languages.current, languages.ofBlock, false)
    }

    /// How many bytes stand before the first that is shown.
    private static func lead(of node: PageNode, in tree: PageTree) -> Int {
        let text = tree.bytes[node.span]
        var index = text.startIndex
        while index < text.endIndex {
            if Bytes.isSpace(text[index]) || text[index] == 0 {
                index += 1
            } else if text[index] == 0xc2, index + 1 < text.endIndex, text[index + 1] == 0xa0 {
                index += 2
            } else if node.kind == .text, let end = spaceReference(at: index, in: text) {
                index = end
            } else {
                break
            }
        }
        return index - text.startIndex
    }

    /// Behind the reference at a place, if it stands for white space.
    private static func spaceReference(at mark: Int, in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard text[mark] == UInt8(ascii: "&") else { return nil }
        guard let end = text[mark...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let decoded = CharacterReferences.decoded(String(decoding: text[mark...end], as: UTF8.self))
        return decoded.allSatisfy(\.isWhitespace) ? end + 1 : nil
    }
}
