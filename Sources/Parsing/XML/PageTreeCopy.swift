internal import CLibXML2

/// Copies a ``PageTree`` into libxml2's memory, comments aside.
struct PageTreeCopy: TreeVisitor {
    /// The copy; whoever takes it frees it.
    let document: xmlDocPtr
    private let root: xmlNodePtr
    /// The elements that are open, with the node that their content goes to: deep ones are left out.
    private var open: [xmlNodePtr] = []
    private var elements = 0

    /// An empty document with its `html` element; nil if there is no memory.
    init?() {
        guard let document = xmlNewDoc("1.0") else { return nil }
        guard let root = xmlNewDocNode(document, nil, "html", nil) else {
            xmlFreeDoc(document)
            return nil
        }
        xmlDocSetRootElement(document, root)
        self.document = document
        self.root = root
    }

    mutating func enter(_ node: Int, of tree: PageTree) -> Bool {
        let this = tree.nodes[node]
        switch this.kind {
        case .comment: return false
        case .text, .rawText:
            add(this, of: tree)
            return false
        case .element:
            elements += 1
            let parent = open.last ?? root
            if this.element == .html, !this.isForeign {
                addAttributes(of: node, in: tree, to: root)
                open.append(parent)
            } else if open.count < XMLRepair.deepest, elements <= XMLRepair.mostElements,
                let copy = xmlNewDocNode(document, nil, PageTreeCopy.name(this.span, in: tree), nil)
            {
                xmlAddChild(parent, copy)
                addAttributes(of: node, in: tree, to: copy)
                open.append(copy)
            } else {
                open.append(parent)
            }
            return true
        }
    }

    mutating func leave(_ node: Int, of tree: PageTree) {
        _ = open.popLast()
    }

    private func add(_ text: PageNode, of tree: PageTree) {
        var bytes: [UInt8] = []
        InputText.append(
            text.span, of: tree.bytes, references: text.kind == .text, inAttribute: false, replacingZeros: false,
            to: &bytes)
        bytes.removeAll { $0 == 0 }
        guard let count = Int32(exactly: bytes.count), let copy = xmlNewDocTextLen(document, bytes, count) else {
            return
        }
        xmlAddChild(open.last ?? root, copy)
    }

    private func addAttributes(of node: Int, in tree: PageTree, to copy: xmlNodePtr) {
        var seen: Set<String> = []
        for attribute in tree.allAttributes(of: node).prefix(XMLRepair.mostAttributes) {
            let name = PageTreeCopy.name(attribute.name, in: tree)
            guard xmlHasProp(copy, name) == nil, seen.insert(name).inserted else { continue }
            xmlNewProp(copy, name, InputText.value(attribute.value, of: tree.bytes).filter { $0 != "\0" })
        }
    }

    /// A name in lower case, without zeros: libxml2's strings end there.
    private static func name(_ span: Range<Int>, in tree: PageTree) -> String {
        String(decoding: tree.bytes[span].lazy.filter { $0 != 0 }.map(Bytes.lowered), as: UTF8.self)
    }
}
