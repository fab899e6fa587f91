internal import AuditModel

/// Writes the content of an element as HTML again, as the serialization of HTML fragments does, with absolute addresses.
struct MarkupWriter {
    let tree: PageTree
    let resolver: LinkResolver
    /// Where to stop: markup inside markup is written again and again.
    let mostBytes: Int
    private var markup: [UInt8] = []

    init(_ tree: PageTree, _ resolver: LinkResolver, mostBytes: Int) {
        self.tree = tree
        self.resolver = resolver
        self.mostBytes = mostBytes
    }

    /// The inner HTML of an element, without white space at its ends.
    static func inner(_ node: Int, of tree: PageTree, _ resolver: LinkResolver, mostBytes: Int) -> String {
        var writer = MarkupWriter(tree, resolver, mostBytes: mostBytes)
        writer.write(node + 1..<tree.behind(node))
        return String(decoding: writer.markup, as: UTF8.self).trimmingSpaces()
    }

    private mutating func write(_ range: Range<Int>) {
        var open: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound, markup.count < mostBytes {
            while let top = open.last, tree.nodes[top].end <= index {
                end(top)
                open.removeLast()
            }
            let this = tree.nodes[index]
            switch this.kind {
            case .element:
                start(index)
                if this.isForeign || !this.element.traits.contains(.void) { open.append(index) }
            case .text:
                var text: [UInt8] = []
                InputText.append(
                    this.span, of: tree.bytes, references: true, inAttribute: false, replacingZeros: false, to: &text)
                escape(text, isAttribute: false)
            case .rawText:
                markup.append(contentsOf: tree.bytes[this.span])
            case .comment:
                markup.append(contentsOf: "<!--".utf8)
                markup.append(contentsOf: tree.bytes[this.span])
                markup.append(contentsOf: "-->".utf8)
            }
            index += 1
        }
        while let top = open.popLast() { end(top) }
    }

    private mutating func start(_ node: Int) {
        markup.append(UInt8(ascii: "<"))
        writeName(tree.nodes[node].span)
        for attribute in tree.allAttributes(of: node) {
            markup.append(0x20)
            writeName(attribute.name)
            markup.append(contentsOf: "=\"".utf8)
            var value: [UInt8] = []
            InputText.append(
                attribute.value, of: tree.bytes, references: true, inAttribute: true, replacingZeros: true, to: &value)
            escape(isAddress(attribute) ? absolute(value) : value, isAttribute: true)
            markup.append(UInt8(ascii: "\""))
        }
        markup.append(UInt8(ascii: ">"))
    }

    private mutating func end(_ node: Int) {
        markup.append(contentsOf: "</".utf8)
        writeName(tree.nodes[node].span)
        markup.append(UInt8(ascii: ">"))
    }

    private mutating func writeName(_ span: Range<Int>) {
        markup.append(contentsOf: tree.bytes[span].lazy.map(Bytes.lowered))
    }

    private func isAddress(_ attribute: HTMLAttribute) -> Bool {
        if attribute.key == .href || attribute.key == .src || attribute.key == .cite { return true }
        let names: [StaticString] = ["poster", "data", "action", "formaction"]
        return names.contains {
            attribute.name.count == $0.utf8CodeUnitCount
                && Bytes.matches($0, in: tree.bytes, at: attribute.name.lowerBound)
        }
    }

    /// An absolute address; a link to a place on the page itself stays as it is.
    private func absolute(_ reference: [UInt8]) -> [UInt8] {
        if reference.first == UInt8(ascii: "#") { return reference }
        let written = String(decoding: reference, as: UTF8.self)
        return resolver.address(of: written).map { Array($0.utf8) } ?? reference
    }

    private mutating func escape(_ text: [UInt8], isAttribute: Bool) {
        var last: UInt8 = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): markup.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "\"") where isAttribute: markup.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "<"): markup.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): markup.append(contentsOf: "&gt;".utf8)
            case 0xa0 where last == 0xc2:
                markup.removeLast()
                markup.append(contentsOf: "&nbsp;".utf8)
            default: markup.append(byte)
            }
            last = byte
        }
    }
}
