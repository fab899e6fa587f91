/// The tokens of a text as values, the way a reader of ``HTMLTokenizer`` comes by them: for conformance checks.
package enum TokenListing {
    /// A token with its text copied. Characters in a row are one.
    package enum Token: Sendable, Hashable {
        case doctype(HTMLDoctype)
        /// Of two attributes with one name the first counts.
        case startTag(name: String, attributes: [String: String], isSelfClosing: Bool)
        case endTag(name: String)
        case comment(String)
        case text(String)
    }

    /// What a text begins inside of.
    package enum Beginning: Sendable, Hashable {
        case markup
        /// An element with text but no tags; nil for one that no end tag ends.
        case rawText(endTag: String?)
        /// The same with references.
        case escapableRawText(endTag: String?)
        case script
        case plaintext
        case cdata
    }

    /// The tokens of a text in UTF-8. Start tags do not change how what follows is read.
    package static func tokens(of text: [UInt8], from beginning: Beginning = .markup) -> [Token] {
        let source = beginning == .cdata ? Array("<![CDATA[".utf8) + text : text
        return source.withUnsafeBufferPointer { bytes in
            var tokenizer = HTMLTokenizer(bytes)
            tokenizer.isForeign = beginning == .cdata
            tokenizer.allowsCDATA = beginning == .cdata
            if let content = content(of: beginning) { tokenizer.content = content }
            var isRaw = beginning != .markup && beginning != .cdata
            var tokens: [Token] = []
            while let token = tokenizer.next() {
                if case .text = token {} else { isRaw = false }
                append(token, tokenizer, isRaw: isRaw, to: &tokens)
                tokenizer.content = .markup
            }
            return tokens
        }
    }

    /// Where each token stands in a text in UTF-8; tags with their marks, all others without.
    package static func spans(of text: [UInt8]) -> [Range<Int>] {
        text.withUnsafeBufferPointer { bytes in
            var tokenizer = HTMLTokenizer(bytes)
            var spans: [Range<Int>] = []
            while let token = tokenizer.next() {
                switch token {
                case .text(let span, _), .comment(let span), .doctype(let span): spans.append(span)
                case .startTag(let tag), .endTag(let tag): spans.append(tag.source)
                }
            }
            return spans
        }
    }

    private static func content(of beginning: Beginning) -> HTMLTokenizer.Content? {
        switch beginning {
        case .markup, .cdata: nil
        case .script: .script
        case .plaintext: .plaintext
        case .rawText(let name): .text(endTag: element(name), references: false)
        case .escapableRawText(let name): .text(endTag: element(name), references: true)
        }
    }

    private static func element(_ name: String?) -> HTMLElement {
        // An element of SVG never holds raw text, so no text that begins inside of one has its end tag.
        HTMLElement.allCases.first { $0.name == name } ?? .mglyph
    }

    private static func append(
        _ token: HTMLToken, _ tokenizer: HTMLTokenizer, isRaw: Bool, to tokens: inout [Token]
    ) {
        let bytes = tokenizer.bytes
        switch token {
        case .doctype(let span): tokens.append(.doctype(HTMLDoctype(span, of: bytes)))
        case .comment(let span): tokens.append(.comment(InputText.raw(span, of: bytes)))
        case .endTag(let tag): tokens.append(.endTag(name: lowered(tag.name, of: bytes)))
        case .startTag(let tag):
            var attributes: [String: String] = [:]
            for attribute in tokenizer.attributes {
                let name = lowered(attribute.name, of: bytes)
                if attributes[name] == nil { attributes[name] = InputText.value(attribute.value, of: bytes) }
            }
            tokens.append(
                .startTag(
                    name: lowered(tag.name, of: bytes), attributes: attributes, isSelfClosing: tag.isSelfClosing))
        case .text(let span, let references):
            var text: [UInt8] = []
            InputText.append(
                span, of: bytes, references: references, inAttribute: false, replacingZeros: isRaw, to: &text)
            var whole = String(decoding: text, as: UTF8.self)
            if case .text(let before) = tokens.last {
                whole = before + whole
                tokens.removeLast()
            }
            if !whole.isEmpty { tokens.append(.text(whole)) }
        }
    }

    private static func lowered(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: InputText.raw(range, of: bytes).utf8.map(Bytes.lowered), as: UTF8.self)
    }
}
