/// Takes HTML apart as the tokenization of the WHATWG standard says, in UTF-8 and without copies.
///
/// Pull tokens with ``next()`` until it returns nil or, without building values, with ``advance()`` until it returns
/// `.end`. Spans are offsets into ``bytes``; carriage returns, zero bytes and references in them are the reader's to deal
/// with. Each byte is looked at a bounded number of times.
struct HTMLTokenizer {
    /// What the text up to the matching end tag is.
    enum Content {
        case markup
        /// No tags; `references` says whether character references count.
        case text(endTag: HTMLElement, references: Bool)
        case script
        case plaintext
    }

    /// Which attributes of start tags are kept.
    enum Attributes {
        case all
        /// Those that the parser knows by a key.
        case known
        /// Those that decide whether an element is shown, and as what: `hidden`, `style`, `open`, `data-cfemail`.
        case visibility
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private let keeps: Attributes
    // At hand here, these tables cost no look whether they were made.
    private let elements = HTMLElement.known
    private let attributeKeys = HTMLAttributeKey.known
    private let traits = HTMLElement.allTraits
    /// Where the next token starts.
    var position = 0
    /// The last token that was no tag: its characters.
    var text = 0..<0
    /// The last token that was a tag.
    var tag = HTMLTag(element: .other, name: 0..<0, source: 0..<0)
    /// The attributes of the last tag, if it was a start tag.
    var attributes: [HTMLAttribute] = []
    /// Whether the reader is inside SVG or MathML, where no element holds raw text. The reader sets it, as only the tree
    /// knows.
    var isForeign = false
    /// Whether the reader is inside an element of SVG or MathML, where CDATA sections exist: also one whose content is
    /// HTML again.
    var allowsCDATA = false
    /// What follows; set by each start tag.
    var content = Content.markup

    init(_ bytes: UnsafeBufferPointer<UInt8>, keeping attributes: Attributes = .all) {
        self.bytes = bytes
        keeps = attributes
    }

    /// The next token; nil at the end.
    mutating func next() -> HTMLToken? {
        switch advance() {
        case .text: .text(text, references: true)
        case .rawText: .text(text, references: false)
        case .startTag: .startTag(tag)
        case .endTag: .endTag(tag)
        case .comment: .comment(text)
        case .doctype: .doctype(text)
        case .end: nil
        }
    }

    /// Goes to the next token, which is then in ``text`` or in ``tag`` and ``attributes``.
    @inline(__always)
    mutating func advance() -> HTMLToken.Kind {
        if case .markup = content { return markup() }
        return special()
    }

    /// What follows a start tag whose content is not markup.
    private mutating func special() -> HTMLToken.Kind {
        let content = content
        self.content = .markup
        switch content {
        case .markup: break
        case .text(let element, let references):
            if readRawText(until: element) { return references ? .text : .rawText }
        case .script:
            if readScriptText() { return .rawText }
        case .plaintext:
            guard position < bytes.count else { return .end }
            text = position..<bytes.count
            position = bytes.count
            return .rawText
        }
        return markup()
    }

    /// A token of ordinary markup.
    @inline(__always)
    private mutating func markup() -> HTMLToken.Kind {
        while position < bytes.count {
            let start = position
            let tagStart = tagStart(from: start)
            if tagStart > start {
                position = tagStart
                text = start..<tagStart
                return .text
            }
            // A `<` with a byte behind it.
            let next = bytes[start + 1]
            if Bytes.isLetter(next) { return readTag(nameAt: start + 1) ? .startTag : .end }
            if next == UInt8(ascii: "/") {
                let after = bytes[start + 2]
                if Bytes.isLetter(after) { return readTag(nameAt: start + 2) ? .endTag : .end }
                if after == UInt8(ascii: ">") {
                    position += 3
                    continue
                }
                return readBogusComment(from: start + 2)
            }
            return next == UInt8(ascii: "!") ? readDeclaration() : readBogusComment(from: start + 1)
        }
        return .end
    }

    /// The next place at or after `start` where a tag, comment or declaration begins; else the end.
    @inline(__always)
    private func tagStart(from start: Int) -> Int {
        var from = start
        while let hit = Bytes.findNear(UInt8(ascii: "<"), in: bytes, from: from) {
            guard hit + 1 < bytes.count else { return bytes.count }
            let next = bytes[hit + 1]
            if Bytes.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return hit }
            if next == UInt8(ascii: "/"), hit + 2 < bytes.count { return hit }
            from = hit + 1
        }
        return bytes.count
    }

    /// The element of a name, with its traits.
    @inline(__always)
    func element(_ name: Range<Int>) -> (HTMLElement, HTMLElement.Traits) {
        let place = ShortName(name, in: bytes).map { elements.value(of: $0) } ?? 0
        return (HTMLElement(rawValue: place) ?? .other, traits[Int(place)])
    }

    /// Whether an attribute may be one that is kept, by the length and the first letter of its name.
    @inline(__always)
    func keeps(_ name: Range<Int>) -> Bool {
        guard keeps == .visibility else { return true }
        switch (name.count, bytes[name.lowerBound] | 0x20) {
        case (4, UInt8(ascii: "o")), (5, UInt8(ascii: "s")), (6, UInt8(ascii: "h")), (12, UInt8(ascii: "d")):
            return true
        default: return false
        }
    }

    /// Keeps an attribute of the tag.
    @inline(__always)
    mutating func keep(_ name: Range<Int>, _ value: Range<Int>) {
        let place = ShortName(name, in: bytes).map { attributeKeys.value(of: $0) } ?? 0
        let key = HTMLAttributeKey(rawValue: place) ?? .other
        switch keeps {
        case .all: break
        case .known: if key == .other { return }
        case .visibility: if key.bit & HTMLAttributeKey.visibility == 0 { return }
        }
        attributes.append(HTMLAttribute(key: key, name: name, value: value))
    }
}
