/// A piece of HTML: spans of the bytes, no copies.
enum HTMLToken {
    /// Characters; `references` says whether character references in them count.
    case text(Range<Int>, references: Bool)
    case startTag(HTMLTag)
    case endTag(HTMLTag)
    /// What stands between the marks.
    case comment(Range<Int>)
    /// What stands between `<!` and `>`.
    case doctype(Range<Int>)

    /// What a token is, without what it holds.
    enum Kind: UInt8 {
        case text, rawText, startTag, endTag, comment, doctype
        /// Nothing is left.
        case end
    }
}

/// A start or end tag. Its attributes are the tokenizer's until the next token.
struct HTMLTag {
    var element: HTMLElement
    /// The traits of the element, looked up once.
    var traits: HTMLElement.Traits = []
    var name: Range<Int>
    /// From `<` to behind `>`.
    var source: Range<Int>
    var isSelfClosing = false

    /// The value of an attribute of the token that the tokenizer stands at, by a name in lower case, decoded.
    func attribute(_ name: StaticString, in tokenizer: HTMLTokenizer) -> String? {
        for attribute in tokenizer.attributes where attribute.name.count == name.utf8CodeUnitCount {
            guard Bytes.matches(name, in: tokenizer.bytes, at: attribute.name.lowerBound) else { continue }
            var value: [UInt8] = []
            CharacterReferences.append(attribute.value, of: tokenizer.bytes, inAttribute: true, to: &value)
            return String(decoding: value, as: UTF8.self)
        }
        return nil
    }
}

/// An attribute as it stands in a tag. Of two with one name the first counts.
struct HTMLAttribute {
    var key: HTMLAttributeKey
    var name: Range<Int>
    /// Without quotes, references not decoded.
    var value: Range<Int>
}
