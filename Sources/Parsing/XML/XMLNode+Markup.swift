internal import AuditModel

extension XMLNode {
    /// What stands inside the element, written as HTML: XHTML's empty elements would be start tags there.
    ///
    /// Addresses below a further `xml:base` are made absolute, with `base` as that of the element: whoever reads the
    /// text from the markup cannot see it. Recursion goes no deeper than ``XMLRepair/deepest``.
    func innerMarkup(base: WebAddress?) -> String {
        var writer = NodeMarkup()
        writer.writeContent(of: self, base: base, isRebased: false)
        return writer.markup
    }
}

/// Writes XML as HTML.
private struct NodeMarkup {
    var markup = ""

    mutating func writeContent(of node: XMLNode, base: WebAddress?, isRebased: Bool) {
        for child in node.content {
            if child.isElement {
                writeElement(child, base: base, isRebased: isRebased)
            } else {
                write(escaping: child.text)
            }
        }
    }

    private mutating func writeElement(_ node: XMLNode, base outer: WebAddress?, isRebased: Bool) {
        let name = node.localName.lowercased()
        let attributes = node.attributes
        var (base, isRebased) = (outer, isRebased)
        if let written = attributes.first(where: { $0.prefix == "xml" && $0.localName == "base" })?.value {
            base = outer.flatMap { WebAddress(written, relativeTo: $0) } ?? WebAddress(written) ?? outer
            isRebased = true
        }
        markup += "<" + name
        for (_, name, value) in attributes {
            let isAddress = isRebased && (name == "href" || name == "src")
            let absolute = isAddress ? base.flatMap { WebAddress(value, relativeTo: $0) }?.string : nil
            markup += " " + name + "=\""
            write(escaping: absolute ?? value)
            markup += "\""
        }
        markup += ">"
        let element = Array(name.utf8).withUnsafeBufferPointer { HTMLElement.named(0..<$0.count, in: $0) }
        if element.traits.contains(.void) { return }
        writeContent(of: node, base: base, isRebased: isRebased)
        markup += "</" + name + ">"
    }

    private mutating func write(escaping text: String) {
        guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else {
            markup += text
            return
        }
        for character in text.unicodeScalars {
            switch character {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            default: markup.unicodeScalars.append(character)
            }
        }
    }
}
