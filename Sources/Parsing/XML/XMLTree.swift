internal import CLibXML2
internal import CShims

/// A tree that libxml2 built from XML or HTML, freed with its last node. Not Sendable: read it where it was made, and
/// return values.
final class XMLTree {
    private let document: xmlDocPtr

    private init(document: xmlDocPtr) {
        self.document = document
    }

    deinit {
        xmlFreeDoc(document)
    }

    /// Touched before each parse: libxml2 wants to be set up once, before threads use it.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// The tree of an XML text in any encoding; broken markup is repaired as far as possible, nothing is loaded, and no
    /// entity is expanded but the predefined ones and those of HTML.
    static func xml(_ bytes: [UInt8], contentType: String? = nil) throws(ParsingError) -> XMLTree {
        let text = XMLRepair.repaired(TextDecoder.utf8(bytes, contentType: contentType))
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_NONET.rawValue
            | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        return try tree(of: text) { xmlReadMemory($0, $1, nil, "UTF-8", Int32(bitPattern: options)) }
    }

    /// The tree of an HTML page as libxml2's parser sees it: for rules in XPath. Text is better taken from ``HTMLText``.
    static func html(_ bytes: [UInt8], contentType: String? = nil) throws(ParsingError) -> XMLTree {
        let options =
            HTML_PARSE_RECOVER.rawValue | XML_PARSE_HUGE.rawValue | HTML_PARSE_NONET.rawValue
            | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        return try tree(of: TextDecoder.utf8(bytes, contentType: contentType)) {
            htmlReadMemory($0, $1, nil, "UTF-8", Int32(bitPattern: options))
        }
    }

    private static func tree(
        of text: [UInt8], parse: (UnsafePointer<CChar>?, Int32) -> xmlDocPtr?
    ) throws(ParsingError) -> XMLTree {
        guard isReady, let count = Int32(exactly: text.count), count > 0 else {
            throw .xml(problem: "the text is empty or larger than 2 GB")
        }
        let document = text.withUnsafeBytes { parse($0.bindMemory(to: CChar.self).baseAddress, count) }
        guard let document else { throw .xml(problem: "there is no markup in it") }
        let tree = XMLTree(document: document)
        if tree.root == nil { throw .xml(problem: "there is no root element") }
        return tree
    }

    /// The root element.
    var root: XMLNode? {
        xmlDocGetRootElement(document).map { XMLNode(pointer: $0, tree: self) }
    }

    /// The nodes that an XPath 1.0 expression selects, in document order.
    func nodes(at expression: String) throws(ParsingError) -> [XMLNode] {
        guard let context = xmlXPathNewContext(document) else { throw .xpath(expression: expression) }
        defer { xmlXPathFreeContext(context) }
        footprint_xml_silence(context)
        guard let result = xmlXPathEvalExpression(expression, context) else { throw .xpath(expression: expression) }
        defer { xmlXPathFreeObject(result) }
        guard let set = result.pointee.nodesetval, let table = set.pointee.nodeTab else { return [] }
        return (0..<Int(set.pointee.nodeNr)).compactMap { index in
            guard let pointer = table[index], pointer.pointee.type != XML_NAMESPACE_DECL else { return nil }
            return XMLNode(pointer: pointer, tree: self)
        }
    }
}
