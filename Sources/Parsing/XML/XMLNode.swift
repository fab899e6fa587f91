internal import CLibXML2
internal import CShims

/// A node of an ``XMLTree``, which it keeps alive.
struct XMLNode {
    let pointer: xmlNodePtr
    let tree: XMLTree

    /// The name without prefix.
    var localName: String {
        let name = XMLNode.string(pointer.pointee.name)
        guard name.utf8.contains(UInt8(ascii: ":")) else { return name }
        return name.split(separator: ":").last.map(String.init) ?? name
    }

    /// The address of the namespace, if it is declared.
    var namespace: String? {
        guard pointer.pointee.type == XML_ELEMENT_NODE, let space = pointer.pointee.ns else { return nil }
        return space.pointee.href.map { XMLNode.string($0) }
    }

    /// The prefix as written, declared or not.
    var prefix: String? {
        if let space = pointer.pointee.ns, let prefix = space.pointee.prefix { return XMLNode.string(prefix) }
        let name = XMLNode.string(pointer.pointee.name)
        guard name.utf8.contains(UInt8(ascii: ":")) else { return nil }
        let parts = name.split(separator: ":")
        return parts.count > 1 ? String(parts[0]) : nil
    }

    /// Whether it is an element.
    var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

    /// The element around it.
    var parent: XMLNode? {
        guard let parent = pointer.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
        return XMLNode(pointer: parent, tree: tree)
    }

    /// The elements right below.
    var children: [XMLNode] {
        var children: [XMLNode] = []
        var next = pointer.pointee.children
        while let child = next {
            if child.pointee.type == XML_ELEMENT_NODE { children.append(XMLNode(pointer: child, tree: tree)) }
            next = child.pointee.next
        }
        return children
    }

    /// The elements and texts right below.
    var content: [XMLNode] {
        var content: [XMLNode] = []
        var next = pointer.pointee.children
        while let child = next {
            switch child.pointee.type {
            case XML_ELEMENT_NODE, XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                content.append(XMLNode(pointer: child, tree: tree))
            default: break
            }
            next = child.pointee.next
        }
        return content
    }

    /// Whether an element stands right below.
    var hasChildren: Bool {
        var next = pointer.pointee.children
        while let child = next {
            if child.pointee.type == XML_ELEMENT_NODE { return true }
            next = child.pointee.next
        }
        return false
    }

    /// The value of an attribute, whatever its prefix and case.
    func attribute(_ name: String) -> String? {
        let wanted = name.lowercased()
        return firstAttribute { $0.localName.lowercased() == wanted }
    }

    /// The value of an attribute with the prefix `xml`: `base`, `lang`.
    func xmlAttribute(_ name: String) -> String? {
        firstAttribute { $0.prefix == "xml" && $0.localName == name }
    }

    private func firstAttribute(where isWanted: ((prefix: String?, localName: String)) -> Bool) -> String? {
        guard isElement else { return nil }
        var next = pointer.pointee.properties
        while let attribute = next {
            if isWanted(XMLNode.name(of: attribute)) { return XMLNode.value(of: attribute) }
            next = attribute.pointee.next
        }
        return nil
    }

    /// The attributes in order, declarations of namespaces aside.
    var attributes: [(prefix: String?, localName: String, value: String)] {
        guard isElement else { return [] }
        var attributes: [(prefix: String?, localName: String, value: String)] = []
        var next = pointer.pointee.properties
        while let attribute = next {
            let name = XMLNode.name(of: attribute)
            attributes.append((name.prefix, name.localName, XMLNode.value(of: attribute)))
            next = attribute.pointee.next
        }
        return attributes
    }

    private static func name(of attribute: xmlAttrPtr) -> (prefix: String?, localName: String) {
        let name = string(attribute.pointee.name)
        let declared = attribute.pointee.ns.flatMap { $0.pointee.prefix }.map { string($0) }
        // A prefix that nobody declared stays in the name.
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (declared, name) }
        return (declared ?? String(name[..<colon]), String(name[name.utf8.index(after: colon)...]))
    }

    private static func value(of attribute: xmlAttrPtr) -> String { text(below: attribute.pointee.children, root: nil) }

    /// All text below, as it stands; references to entities are left out.
    var text: String {
        switch pointer.pointee.type {
        case XML_ELEMENT_NODE, XML_ATTRIBUTE_NODE: XMLNode.text(below: pointer.pointee.children, root: pointer)
        default: XMLNode.string(pointer.pointee.content)
        }
    }

    /// Whether an element or a text stands in it, white space aside.
    var isFilled: Bool { hasChildren || !text.utf8.allSatisfy(Bytes.isSpace) }

    /// Walks in document order from a first child, without recursion, up to the end of `root`.
    private static func text(below first: xmlNodePtr?, root: xmlNodePtr?) -> String {
        var bytes: [UInt8] = []
        var next = first
        while let node = next {
            let type = node.pointee.type
            if type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE, let content = node.pointee.content {
                bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
            }
            next = following(node, goesIn: type == XML_ELEMENT_NODE, root: root)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func following(_ node: xmlNodePtr, goesIn: Bool, root: xmlNodePtr?) -> xmlNodePtr? {
        if goesIn, let child = node.pointee.children { return child }
        var current = node
        while true {
            if let sibling = current.pointee.next { return sibling }
            guard let root, let parent = current.pointee.parent, parent != root else { return nil }
            current = parent
        }
    }

    static func string(_ text: UnsafePointer<xmlChar>?) -> String {
        text.map { String(decoding: UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0))), as: UTF8.self) } ?? ""
    }
}
