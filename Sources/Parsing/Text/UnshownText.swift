/// What stands in a page without being shown: titles, descriptions, what attributes say, where links write or call to,
/// comments, hidden parts and scripts. Whoever looks at the source reads it too.
struct UnshownText {
    /// Each piece on lines of its own.
    private(set) var text: [UInt8] = []
    /// Where each piece begins, in the text and in the page.
    private(set) var runs: [TextRun] = []
    /// Which of the text are scripts: only secrets are told from code.
    private(set) var scripts: [Range<Int>] = []

    /// - Parameters:
    ///   - bytes: a page in UTF-8.
    ///   - shown: what its shown text was read from, in the order of the page.
    init(of bytes: UnsafeBufferPointer<UInt8>, besides shown: [TextRun]) {
        var tokenizer = HTMLTokenizer(bytes, keeping: .known)
        var next = 0
        while true {
            switch tokenizer.advance() {
            case .end: return
            case .comment: add(tokenizer.text, of: bytes, references: false)
            case .text, .rawText:
                while next < shown.count, shown[next].source < tokenizer.text.lowerBound { next += 1 }
                if next < shown.count, shown[next].source < tokenizer.text.upperBound { continue }
                addText(tokenizer, of: bytes)
            case .startTag: addAttributes(of: tokenizer, bytes)
            case .endTag, .doctype: continue
            }
        }
    }

    private mutating func addText(_ tokenizer: HTMLTokenizer, of bytes: UnsafeBufferPointer<UInt8>) {
        switch tokenizer.tag.element {
        case .style: return
        case .script:
            let start = text.count
            add(tokenizer.text, of: bytes, references: false)
            // Data for programs is data, not code.
            let type = tokenizer.attributes.first { $0.key == .type }.map { bytes[$0.value] } ?? bytes[0..<0]
            let isData = String(decoding: type, as: UTF8.self).lowercased().hasSuffix("json")
            if !isData, text.count > start { scripts.append(start..<text.count) }
        default: add(tokenizer.text, of: bytes, references: true)
        }
    }

    private mutating func addAttributes(of tokenizer: HTMLTokenizer, _ bytes: UnsafeBufferPointer<UInt8>) {
        for attribute in tokenizer.attributes {
            switch attribute.key {
            case .alt, .ariaLabel, .content, .placeholder, .summary, .title, .value:
                add(attribute.value, of: bytes, references: true)
            case .href where tokenizer.tag.element == .a || tokenizer.tag.element == .area:
                add(attribute.value, of: bytes, references: true)
            default: continue
            }
        }
    }

    /// Adds a piece; white space alone is none.
    private mutating func add(_ piece: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, references: Bool) {
        guard let first = piece.first(where: { !Bytes.isSpace(bytes[$0]) }) else { return }
        runs.append(TextRun(text: text.count, source: first, kind: .elsewhere))
        if references {
            CharacterReferences.append(first..<piece.upperBound, of: bytes, inAttribute: true, to: &text)
        } else {
            text.append(contentsOf: bytes[first..<piece.upperBound])
        }
        text.append(0x0a)
        text.append(0x0a)
    }
}
