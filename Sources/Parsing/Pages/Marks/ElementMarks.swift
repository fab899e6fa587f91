/// What the words of an element's `class`, `id`, `role`, `itemtype`, `itemprop` and `rel` say. Words that mean nothing
/// to ``MarkupVocabulary`` leave no trace and cost no memory.
struct ElementMarks {
    /// What all of them say together.
    private(set) var signs: MarkSet = []
    /// The part that the first known role names.
    private(set) var rolePart: PagePart.Kind?
    /// The part that the first known type names.
    private(set) var typePart: PagePart.Kind?
    /// Whether the id is that of one comment: `comment-110`.
    private(set) var hasCommentID = false
    private var anywhere: MarkMeaning?
    private var block: MarkMeaning?

    /// The bits of the attributes that are read.
    @inline(__always)
    static var read: UInt64 {
        HTMLAttributeKey.class.bit | HTMLAttributeKey.id.bit | HTMLAttributeKey.role.bit | HTMLAttributeKey.itemtype.bit
            | HTMLAttributeKey.itemprop.bit | HTMLAttributeKey.rel.bit
    }

    /// No marks.
    init() {}

    init(_ node: Int, of tree: PageTree) {
        var unread = tree.nodes[node].attributeSet & Self.read
        if unread == 0 { return }
        for attribute in tree.attributes[tree.nodes[node].attributes] where unread & attribute.key.bit != 0 {
            unread &= ~attribute.key.bit
            read(attribute, of: tree)
        }
    }

    /// The part that a class or an id names. Of several words the one in front counts, by ``MarkMeaning/rank``.
    func namedPart(isBlock: Bool) -> PagePart.Kind? { (isBlock ? block : anywhere)?.part }

    /// Whether the element names an author.
    var isAuthor: Bool { signs.contains(.author) }

    /// Whether it is a card of a person.
    var isCard: Bool { !signs.isDisjoint(with: [.card, .oldCard]) }

    /// Adds what an attribute says.
    mutating func read(_ attribute: PageAttribute, of tree: PageTree) {
        tree.eachWord(of: attribute.value) { word, bytes in
            switch attribute.key {
            case .class: readClass(word, bytes)
            case .id: readID(word, bytes)
            case .role: rolePart = rolePart ?? MarkupVocabulary.roles.meaning(of: word, in: bytes)
            case .itemtype: readType(word, bytes)
            case .itemprop: signs.formUnion(MarkupVocabulary.itemprops.meaning(of: word, in: bytes) ?? [])
            case .rel: signs.formUnion(MarkupVocabulary.relations.meaning(of: word, in: bytes) ?? [])
            default: break
            }
        }
    }

    @inline(__always)
    private mutating func readClass(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
        if Bytes.matches("mw-", in: bytes, at: word.lowerBound) { signs.insert(.mediaWiki) }
        if MicroformatReader.startsItem(UnsafeBufferPointer(rebasing: bytes[word])) { signs.insert(.microformat) }
        let known = MarkupVocabulary.names.meaning(of: word, in: bytes)
        guard let meaning = known ?? CompoundName.meaning(of: word, in: bytes) else { return }
        signs.formUnion(meaning.signs)
        readPart(meaning)
    }

    private mutating func readID(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
        if Bytes.matches("mw-", in: bytes, at: word.lowerBound) { signs.insert(.mediaWiki) }
        let known = MarkupVocabulary.names.meaning(of: word, in: bytes)
        if let meaning = known ?? CompoundName.meaning(of: word, in: bytes) { readPart(meaning) }
        var end = word.upperBound
        while end > word.lowerBound, Bytes.isDigit(bytes[end - 1]) { end -= 1 }
        if end < word.upperBound, MarkupVocabulary.commentIDs.meaning(of: word.lowerBound..<end, in: bytes) != nil {
            hasCommentID = true
        }
    }

    private mutating func readPart(_ meaning: MarkMeaning) {
        guard meaning.part != nil else { return }
        if meaning.isAnywhere, meaning.rank < anywhere?.rank ?? .max { anywhere = meaning }
        if meaning.rank < block?.rank ?? .max { block = meaning }
    }

    /// The last part of a type counts: `BlogPosting` of `https://schema.org/BlogPosting`.
    private mutating func readType(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
        var end = word.upperBound
        while end > word.lowerBound, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
        var start = end
        while start > word.lowerBound, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
        guard let meaning = MarkupVocabulary.types.meaning(of: start..<end, in: bytes) else { return }
        signs.formUnion(meaning.signs)
        typePart = typePart ?? meaning.part
    }
}
