internal import AuditModel

/// Reads what a page says of itself in its head: title, description, meta elements, link elements, JSON-LD blocks.
struct HeadReader {
    /// What the head says.
    struct Head {
        var title: String?
        var language: String?
        var base: String?
        var isUnindexed = false
        /// Meta elements by name or property, in lower case, in order.
        var metas: [(name: String, content: String, offset: Int)] = []
        var linkedData: [String] = []
        var linkNodes: [Int] = []
        var scriptNodes: [Int] = []
    }

    /// Reads the whole tree: such elements stand in bodies too.
    static func read(_ tree: PageTree) -> Head {
        var head = Head()
        for node in tree.nodes.indices where tree.nodes[node].kind == .element {
            switch tree.nodes[node].element {
            case .html: head.language = head.language ?? tree.value(.lang, of: node) ?? tree.value(.xmlLang, of: node)
            case .title where !tree.nodes[node].isForeign && head.title == nil: head.title = text(of: node, in: tree)
            case .base: head.base = head.base ?? tree.value(.href, of: node)
            case .meta: readMeta(node, of: tree, into: &head)
            case .link: head.linkNodes.append(node)
            case .script:
                head.scriptNodes.append(node)
                readScript(node, of: tree, into: &head)
            default: break
            }
        }
        return head
    }

    private static func text(of node: Int, in tree: PageTree) -> String? {
        let text = FragmentReader.text(of: tree.descendants(of: node), in: tree)
        return text.isEmpty ? nil : text
    }

    private static func readMeta(_ node: Int, of tree: PageTree, into head: inout Head) {
        let name = (tree.value(.property, of: node) ?? tree.value(.name, of: node))?.trimmingSpaces().lowercased()
        guard let name, let content = tree.value(.content, of: node)?.trimmingSpaces(), !content.isEmpty else { return }
        head.metas.append((name, content, tree.nodes[node].offset))
        if name == "robots" || name == "googlebot", isUnindexed(content) { head.isUnindexed = true }
    }

    /// Whether a robots directive keeps a page out of search engines.
    static func isUnindexed(_ directive: String) -> Bool {
        let words = directive.lowercased().split { $0 == "," || $0 == ":" || $0.isWhitespace }
        return words.contains("noindex") || words.contains("none")
    }

    private static func readScript(_ node: Int, of tree: PageTree, into head: inout Head) {
        guard tree.value(.type, of: node)?.lowercased().hasPrefix("application/ld+json") == true else { return }
        for child in tree.descendants(of: node) where tree.nodes[child].kind != .element {
            head.linkedData.append(String(decoding: tree.bytes[tree.nodes[child].span], as: UTF8.self))
        }
    }
}
