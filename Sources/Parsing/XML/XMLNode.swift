internal import CLibXML2
internal import CShims

/// A node of an ``XMLTree``, which it keeps alive.
struct XMLNode {
    private let pointer: xmlNodePtr
    private let tree: XMLTree

    init(pointer: xmlNodePtr, tree: XMLTree) {
        self.pointer = pointer
        self.tree = tree
    }

    /// The name without prefix.
    var localName: String {
        let name = XMLNode.string(pointer.pointee.name)
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
        let parts = XMLNode.string(pointer.pointee.name).split(separator: ":")
        return parts.count > 1 ? String(parts[0]) : nil
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

    /// The value of an attribute, whatever its prefix.
    func attribute(_ name: String) -> String? {
        guard pointer.pointee.type == XML_ELEMENT_NODE else { return nil }
        var next = pointer.pointee.properties
        while let attribute = next {
            if XMLNode.string(attribute.pointee.name) == name {
                return XMLNode.text(below: attribute.pointee.children, root: nil)
            }
            next = attribute.pointee.next
        }
        return nil
    }

    /// All text below, as it stands; references to entities are left out.
    var text: String {
        switch pointer.pointee.type {
        case XML_ELEMENT_NODE, XML_ATTRIBUTE_NODE: XMLNode.text(below: pointer.pointee.children, root: pointer)
        default: XMLNode.string(pointer.pointee.content)
        }
    }

    /// What stands inside the element, as markup.
    var innerMarkup: String {
        guard let buffer = xmlBufferCreate() else { return "" }
        defer { xmlBufferFree(buffer) }
        var next = pointer.pointee.children
        while let child = next {
            xmlNodeDump(buffer, pointer.pointee.doc, child, 0, 0)
            next = child.pointee.next
        }
        return XMLNode.string(xmlBufferContent(buffer))
    }

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

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
        text.map { String(decoding: UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0))), as: UTF8.self) } ?? ""
    }
}
