import CLibXML2
import CShims

/// libxml2's own parser for HTML, which Footprint does not use: to compare.
enum LibXML2Tree {
    /// The length of all texts in the tree that libxml2 builds of a page in UTF-8.
    static func textLength(of page: [UInt8]) -> Int {
        let options =
            HTML_PARSE_RECOVER.rawValue | XML_PARSE_HUGE.rawValue | HTML_PARSE_NONET.rawValue
            | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        let document = page.withUnsafeBytes { bytes in
            htmlReadMemory(
                bytes.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count), nil, "UTF-8",
                Int32(bitPattern: options))
        }
        guard let document else { return 0 }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document), let text = xmlNodeGetContent(root) else { return 0 }
        defer { footprint_xml_free(text) }
        return Int(xmlStrlen(text))
    }
}
