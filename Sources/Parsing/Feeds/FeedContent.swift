internal import AuditModel

/// Reads the content of an element as plain text: text, escaped HTML, XHTML or base64, as it says or as it looks.
struct FeedContent {
    /// Where the feed was read from.
    let page: WebAddress?
    /// Atom says what its texts are; RSS leaves it to the reader.
    let isAtom: Bool

    /// The text and links of an element.
    func read(_ element: XMLNode) -> (text: String, links: [Link]) {
        let base = base(of: element)
        let text = FeedText(base: base)
        let type = (element.attribute("type") ?? "").lowercased().trimmingSpaces()
        let mode = element.attribute("mode")?.lowercased()
        if type == "xhtml" || mode == "xml" || type.hasSuffix("xhtml+xml") || element.hasChildren {
            if element.hasChildren || mode == "xml" { return text.read(html: element.innerMarkup(base: base)) }
        }
        let written = element.text
        if mode == "base64" || (mode == nil && FeedContent.isData(type)), let data = FeedText.base64(written) {
            return FeedContent.isMarkup(type) ? text.read(html: data) : text.read(unlabelled: data)
        }
        if FeedContent.isMarkup(type) { return text.read(html: written) }
        let isText = isAtom && (type.isEmpty || type == "text" || type == "text/plain")
        return isText ? (FeedText.plain(written), []) : text.read(unlabelled: written)
    }

    /// An address in an element, made absolute.
    func absolute(_ reference: String, in element: XMLNode) -> String {
        FeedText(base: base(of: element)).absolute(reference.trimmingSpaces())
    }

    /// What relative addresses in an element are resolved against: each `xml:base` around it, from the outside in.
    func base(of element: XMLNode) -> WebAddress? {
        var written: [String] = []
        var next: XMLNode? = element
        while let node = next {
            if let base = node.xmlAttribute("base") { written.append(base) }
            next = node.parent
        }
        return written.reversed().reduce(page) { outer, reference in
            outer.flatMap { WebAddress(reference, relativeTo: $0) } ?? WebAddress(reference) ?? outer
        }
    }

    /// The language of an element, from the next `xml:lang` around it; nil where that is empty.
    func language(of element: XMLNode) -> String? {
        var next: XMLNode? = element
        while let node = next {
            if let language = node.xmlAttribute("lang") { return FeedContent.tag(language) }
            next = node.parent
        }
        return nil
    }

    /// A language tag with hyphens, where people write `en_US`; nil for an empty one.
    static func tag(_ written: String) -> String? {
        let parts = written.trimmingSpaces().split(separator: "_")
        return parts.isEmpty ? nil : parts.joined(separator: "-")
    }

    private static func isMarkup(_ type: String) -> Bool {
        type == "html" || type == "xhtml" || type.hasPrefix("text/html") || type.hasSuffix("xml")
    }

    private static func isData(_ type: String) -> Bool {
        type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml")
    }
}
