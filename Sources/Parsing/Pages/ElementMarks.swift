/// The words by which an element says what it is, in lower case.
struct ElementMarks {
    var classes: Set<String> = []
    var ids: Set<String> = []
    var roles: [String] = []
    /// Last parts of schema.org types: `blogposting`.
    var types: [String] = []
    var itemprops: [String] = []
    var relations: [String] = []
    /// Whether the id is that of one comment: `comment-110`.
    var hasCommentID = false

    private static let read: UInt64 =
        HTMLAttributeKey.class.bit | HTMLAttributeKey.id.bit | HTMLAttributeKey.role.bit | HTMLAttributeKey.itemtype.bit
        | HTMLAttributeKey.itemprop.bit | HTMLAttributeKey.rel.bit

    init(_ node: Int, of tree: PageTree) {
        guard tree.nodes[node].attributeSet & Self.read != 0 else { return }
        classes = Set(tree.tokens(.class, of: node))
        ids = Set(tree.tokens(.id, of: node))
        roles = tree.tokens(.role, of: node)
        types = tree.tokens(.itemtype, of: node).compactMap { $0.split(separator: "/").last.map(String.init) }
        itemprops = tree.tokens(.itemprop, of: node)
        relations = tree.tokens(.rel, of: node)
        hasCommentID = ids.contains(where: Self.isCommentID)
    }

    /// The words of class and id, in the order of the alphabet: which one counts must not depend on a hash.
    var words: [String] { (Array(classes) + Array(ids)).sorted() }

    /// Whether the element names an author.
    var isAuthor: Bool {
        !classes.isDisjoint(with: MarkupVocabulary.authors) || itemprops.contains("author")
            || itemprops.contains("creator") || relations.contains("author")
    }

    /// Whether it is a card of a person.
    var isCard: Bool { classes.contains("h-card") || classes.contains("vcard") }

    private static func isCommentID(_ id: String) -> Bool {
        MarkupVocabulary.commentIDs.contains { prefix in
            guard id.hasPrefix(prefix) else { return false }
            let rest = id.dropFirst(prefix.count)
            return !rest.isEmpty && rest.utf8.allSatisfy(Bytes.isDigit)
        }
    }
}
