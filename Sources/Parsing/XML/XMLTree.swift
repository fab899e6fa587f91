internal import CLibXML2
internal import CShims

/// A tree in libxml2's memory, for XML and for rules in XPath; freed with its last node. Not Sendable: read it where it
/// was made, and return values. Trees of one thread know nothing of those of others.
final class XMLTree {
    private let document: xmlDocPtr

    /// Takes over a document.
    init(document: xmlDocPtr) {
        self.document = document
    }

    deinit {
        xmlFreeDoc(document)
    }

    /// Touched before each use: libxml2 wants to be set up once, before threads use it.
    static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// The tree of an XML text in any encoding. What is broken is put right as far as possible (see ``XMLRepair``, which
    /// bounds depth and size too); nothing is loaded, and no entity is expanded but the predefined ones, those of HTML,
    /// and short plain ones of the document.
    static func xml(_ bytes: [UInt8], contentType: String? = nil) throws(ParsingError) -> XMLTree {
        let text = XMLRepair.repaired(TextDecoder.utf8(bytes, contentType: contentType))
        guard isReady, let count = Int32(exactly: text.count) else {
            throw .xml(problem: "the text is larger than 2 GB")
        }
        if count == 0 { throw .xml(problem: "there is no markup in it") }
        // HUGE lifts the limits on depth and on the length of a text: the first is set already, the second harms nobody.
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_NONET.rawValue
            | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let document = text.withUnsafeBytes { text in
            xmlReadMemory(
                text.bindMemory(to: CChar.self).baseAddress, count, nil, "UTF-8", Int32(bitPattern: options))
        }
        guard let document else { throw .xml(problem: "there is no markup in it") }
        let tree = XMLTree(document: document)
        if tree.root == nil { throw .xml(problem: "there is no root element") }
        return tree
    }

    /// The tree of an HTML page, as this module's own parser builds it, for rules in XPath: libxml2's parser knows no
    /// HTML5. Under one `html` element; other elements that the page leaves out are not there.
    static func html(_ bytes: [UInt8], contentType: String? = nil) throws(ParsingError) -> XMLTree {
        guard isReady, let copy = PageTreeCopy() else { throw .xml(problem: "there is no memory for its tree") }
        let tree = XMLTree(document: copy.document)
        let isFilled = TextDecoder.utf8(bytes, contentType: contentType).withUnsafeBufferPointer { text in
            let page = PageTreeBuilder.tree(of: text)
            var copy = copy
            page.walk(0..<page.nodes.count, with: &copy)
            return !page.nodes.isEmpty
        }
        if !isFilled { throw .xml(problem: "there is no markup in it") }
        return tree
    }

    /// The root element.
    var root: XMLNode? {
        xmlDocGetRootElement(document).map { XMLNode(pointer: $0, tree: self) }
    }

    // MARK: XPath

    /// The longest expression in bytes that is evaluated.
    private static let longestExpression = 4096
    /// How many steps an expression may take (libxml2's `opLimit`): some 100 ms.
    private static let mostOperations: UInt = 5_000_000

    /// The nodes that an XPath 1.0 expression selects, in document order; none if its value is no set of nodes.
    func nodes(at expression: String) throws(ParsingError) -> [XMLNode] {
        try evaluate(expression, nodes(of:))
    }

    /// The texts of the nodes that an XPath 1.0 expression selects, or its value if that is a string, a number or a
    /// truth value.
    func texts(at expression: String) throws(ParsingError) -> [String] {
        try evaluate(expression) { result in
            if result.pointee.type == XPATH_NODESET { return nodes(of: result).map(\.text) }
            guard let text = xmlXPathCastToString(result) else { return [] }
            defer { footprint_xml_free(text) }
            return [XMLNode.string(text)]
        }
    }

    private func nodes(of result: xmlXPathObjectPtr) -> [XMLNode] {
        guard let set = result.pointee.nodesetval, let table = set.pointee.nodeTab else { return [] }
        return (0..<Int(set.pointee.nodeNr)).compactMap { index in
            guard let pointer = table[index], pointer.pointee.type != XML_NAMESPACE_DECL else { return nil }
            return XMLNode(pointer: pointer, tree: self)
        }
    }

    private func evaluate<Value>(
        _ expression: String, _ read: (xmlXPathObjectPtr) -> Value
    ) throws(ParsingError) -> Value {
        guard expression.utf8.count <= XMLTree.longestExpression, !expression.utf8.contains(0),
            let context = xmlXPathNewContext(document)
        else { throw .xpath(expression: String(expression.prefix(100))) }
        defer { xmlXPathFreeContext(context) }
        footprint_xml_silence(context)
        context.pointee.opLimit = XMLTree.mostOperations
        guard let result = xmlXPathEvalExpression(expression, context) else {
            let isSpent = context.pointee.opCount >= XMLTree.mostOperations
            throw isSpent ? .xpathWork(expression: expression) : .xpath(expression: expression)
        }
        defer { xmlXPathFreeObject(result) }
        return read(result)
    }
}
