/// Takes HTML apart as the tokenization of the WHATWG standard says, in UTF-8 and without copies.
///
/// Pull tokens with ``next()`` until it returns nil. Spans are offsets into ``bytes``; carriage returns, zero bytes and
/// references in them are the reader's to deal with. Each byte is looked at a bounded number of times.
struct HTMLTokenizer {
    /// What the text up to the matching end tag is.
    enum Content {
        case markup
        /// No tags; `references` says whether character references count.
        case text(endTag: HTMLElement, references: Bool)
        case script
        case plaintext
    }

    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next token starts.
    var position = 0
    /// The attributes of the last tag.
    var attributes: [HTMLAttribute] = []
    /// Whether the reader is inside SVG or MathML, where CDATA sections exist and no element holds raw text. The
    /// reader sets it, as only the tree knows.
    var isForeign = false
    /// What follows; set by each start tag.
    var content = Content.markup

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next token; nil at the end.
    mutating func next() -> HTMLToken? {
        switch content {
        case .markup: break
        case .text(let element, let references):
            content = .markup
            if let text = rawText(until: element) { return .text(text, references: references) }
        case .script:
            content = .markup
            if let text = scriptText() { return .text(text, references: false) }
        case .plaintext:
            defer { position = bytes.count }
            return position < bytes.count ? .text(position..<bytes.count, references: false) : nil
        }
        return markup()
    }

    /// A token of ordinary markup.
    private mutating func markup() -> HTMLToken? {
        while position < bytes.count {
            let start = position
            let tag = tagStart(from: start)
            if tag > start {
                position = tag
                return .text(start..<tag, references: true)
            }
            if let token = bytes[start + 1] == UInt8(ascii: "!") ? declaration() : tagOrBogusComment() { return token }
        }
        return nil
    }

    /// The next place at or after `start` where a tag, comment or declaration begins; else the end.
    private func tagStart(from start: Int) -> Int {
        var from = start
        while let hit = Bytes.find(UInt8(ascii: "<"), in: bytes, from: from) {
            guard hit + 1 < bytes.count else { return bytes.count }
            let next = bytes[hit + 1]
            if Bytes.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return hit }
            if next == UInt8(ascii: "/"), hit + 2 < bytes.count { return hit }
            from = hit + 1
        }
        return bytes.count
    }

    private mutating func tagOrBogusComment() -> HTMLToken? {
        let next = bytes[position + 1]
        if next == UInt8(ascii: "?") { return bogusComment(from: position + 1) }
        if next != UInt8(ascii: "/") { return tag(nameAt: position + 1).map { .startTag($0) } }
        let after = bytes[position + 2]
        if Bytes.isLetter(after) { return tag(nameAt: position + 2).map { .endTag($0) } }
        if after == UInt8(ascii: ">") {
            position += 3
            return nil
        }
        return bogusComment(from: position + 2)
    }
}
