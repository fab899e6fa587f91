internal import AuditModel

/// The text of elements as microformats count it: everything between the tags but scripts, styles and templates, white
/// space as written. Not what a reader sees: blocks are not set apart.
struct MicroformatText {
    let tree: PageTree
    let resolver: LinkResolver
    /// How many nodes and bytes may yet be read, over all values together: values inside values repeat text.
    private(set) var budget: Int
    /// How many nodes and bytes of text count for one value.
    let mostNodes: Int
    let mostBytes: Int

    /// How pictures read.
    enum Pictures {
        /// Not at all.
        case none
        /// By their alternative text, else by their address.
        case named
    }

    init(_ tree: PageTree, _ resolver: LinkResolver, mostNodes: Int = .max, mostBytes: Int = .max) {
        self.tree = tree
        self.resolver = resolver
        self.mostNodes = mostNodes
        self.mostBytes = mostBytes
        budget = 8 * tree.bytes.count + 65_536
    }

    /// The text of an element and of the parts that it takes in, without white space at its ends.
    mutating func trimmed(_ node: Int, and parts: [Int] = [], pictures: Pictures = .named) -> String {
        let text = raw(node, and: parts, pictures: pictures)
        var start = 0
        var end = text.count
        while start < end, Bytes.isSpace(text[start]) { start += 1 }
        while end > start, Bytes.isSpace(text[end - 1]) { end -= 1 }
        return String(decoding: text[start..<end], as: UTF8.self)
    }

    /// The text of an element, white space and all, as UTF-8.
    mutating func raw(_ node: Int, and parts: [Int] = [], pictures: Pictures) -> [UInt8] {
        var text: [UInt8] = []
        append(node + 1..<tree.behind(node), pictures, to: &text)
        for part in parts { append(part..<tree.behind(part), pictures, to: &text) }
        return text
    }

    /// The content of an element as HTML.
    mutating func markup(_ node: Int) -> String {
        let markup = MarkupWriter.inner(node, of: tree, resolver, mostBytes: min(mostBytes, budget))
        budget -= markup.utf8.count + tree.behind(node) - node
        return markup
    }

    private mutating func append(_ range: Range<Int>, _ pictures: Pictures, to text: inout [UInt8]) {
        var index = range.lowerBound
        var visited = 0
        while index < range.upperBound, visited < mostNodes, text.count < mostBytes, budget > 0 {
            let this = tree.nodes[index]
            visited += 1
            budget -= 1
            switch this.kind {
            case .comment: break
            case .text, .rawText:
                budget -= this.span.count
                InputText.append(
                    this.span, of: tree.bytes, references: this.kind == .text, inAttribute: false,
                    replacingZeros: false, to: &text)
            case .element:
                switch this.element {
                case .script, .style, .template:
                    index = tree.behind(index)
                    continue
                case .img: if pictures == .named { appendPicture(index, to: &text) }
                default: break
                }
            }
            index += 1
        }
    }

    private func appendPicture(_ node: Int, to text: inout [UInt8]) {
        if let name = tree.value(.alt, of: node) {
            text.append(contentsOf: name.utf8)
        } else if let address = tree.value(.src, of: node) {
            text.append(0x20)
            text.append(contentsOf: absolute(address).utf8)
            text.append(0x20)
        }
    }

    /// An address as it stands on the page, made absolute; as written if it is none.
    func absolute(_ reference: String) -> String {
        resolver.address(of: reference) ?? reference
    }
}
