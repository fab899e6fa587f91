/// A microformat as it was found: where it stands and which elements hold its properties. Values are read when asked
/// for, by ``MicroformatValues``: most are never looked at.
struct MicroformatItem {
    let node: Int
    /// Its types as microformats2 calls them, in the order of the alphabet: `h-card`.
    let types: [String]
    /// The types as roots of the first generation of microformats, where it is written so; else none.
    let oldRoots: ClassicVocabulary.Roots
    /// The item around it; nil at the top.
    let parent: Int?
    /// The first property of the item around it that it is the value of.
    let role: String?
    /// In document order.
    var properties: [MicroformatProperty] = []
    /// The items in it that are no value of a property.
    var children: [Int] = []
    /// What decides whether properties are implied.
    var holds: Held = []

    /// What an item holds.
    struct Held: OptionSet {
        let rawValue: UInt8
        static let plain = Held(rawValue: 1)
        static let address = Held(rawValue: 1 << 1)
        static let markup = Held(rawValue: 1 << 2)
        static let item = Held(rawValue: 1 << 3)
    }

    /// Whether it is written with the classes of the first generation, such as `vcard`.
    var isClassic: Bool { !oldRoots.isEmpty }

    /// Whether the page itself says it: it is no post that another answers, likes or repeats.
    var isOfThePage: Bool { role == nil || role == "entry" }

    /// Whether it has a property of the name.
    func has(_ name: String) -> Bool { properties.contains { $0.name == name } }
}

/// A property of a ``MicroformatItem``.
struct MicroformatProperty {
    /// Without prefix: `given-name`.
    let name: String
    let kind: MicroformatName.Kind
    /// The element whose content is the value.
    let node: Int
    /// The item that is the value.
    var item: Int?
    /// Whether it counts only where no other has its name.
    var isDeferred = false
    /// Whether no class names it: the name of an item without other text properties.
    var isImplied = false
}
