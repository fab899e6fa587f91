/// What the classes and relations of an element say, inside an item of some kind.
struct MicroformatWords {
    /// A property that an element holds.
    typealias Property = ClassicVocabulary.Meaning

    /// Where an element stands.
    enum Context {
        /// In no item.
        case page
        /// In an item of microformats2.
        case modern
        /// In one of the first generation.
        case classic(ClassicVocabulary.Roots)
    }

    /// The types of microformats2, as written.
    private(set) var types: [String] = []
    private(set) var oldRoots: ClassicVocabulary.Roots = []
    private(set) var properties: [Property] = []
    /// Whether it is one of the value class pattern: `value`.
    private(set) var isValue = false
    private(set) var isValueTitle = false
    /// Whether it stands for another part of the page: `include`.
    private(set) var isInclude = false

    /// Whether it starts an item.
    var isRoot: Bool { !types.isEmpty || !oldRoots.isEmpty }

    init(_ node: Int, of tree: PageTree, in context: Context) {
        var words = MicroformatWords()
        tree.forEachWord(of: .class, node) { words.readClass($0, in: context) }
        if case .classic(let roots) = context {
            words.readRelations(of: node, in: tree, roots)
            words.settleRoots(roots)
        }
        self = words
    }

    private init() {}

    private mutating func readClass(_ word: UnsafeBufferPointer<UInt8>, in context: Context) {
        if MicroformatName.isRoot(word) {
            types.append(String(decoding: word, as: UTF8.self))
            return
        }
        let root = ClassicVocabulary.root(word)
        if root != ClassicVocabulary.item { oldRoots.formUnion(root) }
        switch context {
        case .page: return
        case .modern:
            if let (kind, start) = MicroformatName.property(word) {
                let name = String(decoding: word[start...], as: UTF8.self)
                properties.append(Property(name: name, kind: kind))
            }
        case .classic(let roots):
            if let meaning = ClassicVocabulary.meaning(ofClass: word, in: roots) { add(meaning) }
        }
        if word.count == 5, Self.equals(word, "value") { isValue = true }
        if word.count == 11, Self.equals(word, "value-title") { isValueTitle = true }
        if word.count == 7, Self.equals(word, "include") { isInclude = true }
    }

    /// Of two properties of one name the one that is not deferred counts; on one element each counts once.
    private mutating func add(_ property: Property) {
        if let place = properties.firstIndex(where: { $0.name == property.name }) {
            if properties[place].isDeferred, !property.isDeferred { properties[place] = property }
        } else {
            properties.append(property)
        }
    }

    private mutating func readRelations(of node: Int, in tree: PageTree, _ roots: ClassicVocabulary.Roots) {
        guard tree.has(.rel, node) else { return }
        switch tree.nodes[node].element {
        case .a, .area, .link: break
        default: return
        }
        var found: [Property] = []
        var own = 0
        tree.forEachWord(of: .rel, node) { word in
            if let meaning = ClassicVocabulary.meaning(ofRelation: word, in: roots) { found.append(meaning) }
            if Self.equals(word, "self") || Self.equals(word, "bookmark") { own += 1 }
        }
        if own >= 2, !roots.isDisjoint(with: ClassicVocabulary.reviews) {
            found.append(Property(name: "url", kind: .address))
        }
        for property in found { add(property) }
    }

    /// A property such as the author of a post is a card too, where its element names no root.
    private mutating func settleRoots(_ roots: ClassicVocabulary.Roots) {
        if types.isEmpty, oldRoots.isEmpty {
            oldRoots = properties.reduce(into: []) { $0.formUnion($1.root) }
        }
    }

    /// The date of a post that only its text tells counts for nothing.
    mutating func dropDatesWithoutTime(unless hasTime: Bool) {
        if !hasTime { properties.removeAll { $0.kind == .date && $0.isDeferred } }
    }

    @inline(__always)
    private static func equals(_ word: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        guard word.count == text.utf8CodeUnitCount else { return false }
        for index in 0..<word.count where word[index] != text.utf8Start[index] { return false }
        return true
    }
}
