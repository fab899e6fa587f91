internal import AuditModel

/// Reads linked data: persons as facts, the texts of articles and comments as segments. Each block stands on its own,
/// but for references from one to the other.
struct LinkedDataReader {
    private let matcher: OwnerMatcher
    private let ownership: PageOwnership.Kind
    /// Whose words the page holds where nothing else is said.
    private let pageOwner: Ownership
    /// What stated the facts.
    private let source: String
    /// The source that holds texts of its own, which the page may not show.
    private static let script = "JSON-LD"

    private var roots: [(value: JSONValue, role: PersonRegister.Role)] = []
    private var index = LinkedDataIndex()
    private var register = PersonRegister()
    private var words: [Words] = []
    private var businesses: [LinkedDataNode] = []
    private(set) var sink = FactSink()
    private(set) var segments: [Segment] = []
    private(set) var pageTime: ZonedTime?

    /// A text, and who may have said it.
    private struct Words {
        var text: String
        var key: String
        var speaker: Speaker
        var time: ZonedTime?
    }

    private enum Speaker {
        case page
        case other
        /// Places in the register.
        case authors([Int])
        case commenters([Int])
    }

    /// What is known of the place in a block that is read.
    private struct Context {
        /// What a person is who stands right here.
        var role: PersonRegister.Role
        /// Whether all below is others' doing.
        var isOthers = false
        var speaker = Speaker.page
        var time: ZonedTime?
    }

    private static let maximumDepth = 100
    private static let mostWords = 10_000
    /// A block of linked data is some kilobytes; of a longer one the beginning is read.
    private static let longestBlock = 2_000_000

    /// Members that lead to who made something.
    private static let authors: Set<String> = [
        "author", "creator", "publisher", "founder", "founders", "copyrightHolder", "accountablePerson", "maker",
        "provider", "has_creator", "attributedTo",
    ]
    /// Members that lead to more of the same page.
    private static let parts: Set<String> = ["@graph", "hasPart", "mainEntity", "mainEntityOfPage", "isPartOf", "item"]
    /// Members that lead to whom a page is about, if it is a page.
    private static let subjects: Set<String> = ["mainEntity", "about", "primaryTopic"]
    private static let pages: Set<String> = [
        "ProfilePage", "AboutPage", "ContactPage", "WebPage", "WebSite", "PersonalProfileDocument",
    ]
    private static let comments: Set<String> = ["comment", "suggestedAnswer", "acceptedAnswer", "review", "reply"]
    /// Members that lead to what others made.
    private static let foreign: Set<String> = [
        "citation", "isBasedOn", "sharedContent", "itemReviewed", "mentions", "about", "recordedAt", "relatedLink",
    ]
    /// Numbers and menus.
    private static let ignored: Set<String> = [
        "@context", "interactionStatistic", "agentInteractionStatistic", "potentialAction", "breadcrumb",
    ]
    private static let texts = ["headline", "description", "articleBody", "text", "reviewBody", "knowsAbout"]
    private static let textless: Set<String> = [
        "WebSite", "Organization", "BreadcrumbList", "ListItem", "ImageObject",
    ]
    private static let businesses: Set<String> = [
        "Organization", "LocalBusiness", "ProfessionalService", "OnlineBusiness",
    ]

    init(matcher: OwnerMatcher, ownership: PageOwnership.Kind, pageOwner: Ownership, source: String = script) {
        self.matcher = matcher
        self.ownership = ownership
        self.pageOwner = pageOwner
        self.source = source
    }

    /// Takes a block of JSON-LD; of one that is broken, what was whole.
    mutating func add(block: String) {
        let isLong = block.utf8.count > Self.longestBlock
        let text = isLong ? String(decoding: block.utf8.prefix(Self.longestBlock), as: UTF8.self) : block
        for value in Self.values(of: text) { add(value, role: .listed) }
    }

    /// Takes a node.
    ///
    /// - Parameter role: what a person is to the page who stands at its top.
    mutating func add(_ value: JSONValue, role: PersonRegister.Role) {
        roots.append((value, role))
        index.add(value)
    }

    private static func values(of block: String) -> [JSONValue] {
        var values = JSONValue.values(decoding: block, tolerance: .lenient)
        if values.contains(where: { $0.object != nil || !$0.array.isEmpty }) { return values }
        values = JSONValue.values(decoding: block, tolerance: .salvaging)
        // Some systems escape the whole block.
        guard values.allSatisfy({ $0.object?.isEmpty ?? true }), block.utf8.contains(UInt8(ascii: "&")) else {
            return values
        }
        return JSONValue.values(decoding: CharacterReferences.decoded(block), tolerance: .salvaging)
    }

    /// Reads what was taken.
    mutating func read() {
        for (value, role) in roots { walk(value, Context(role: role), depth: 0) }
        let owners = register.owners(ownership, pageOwner: pageOwner)
        let fields = PersonFields(index: index, source: source)
        for (person, owner) in zip(register.persons, owners) { fields.add(person.node, owner: owner, to: &sink) }
        // Whether a business is its owner's alone, nobody can tell.
        for business in businesses { fields.addOrganisation(business, owner: .unknown, to: &sink) }
        if source != LinkedDataReader.script { return }
        segments = words.compactMap { words in
            let text = HTMLText.plain(fragment: words.text)
            // Markup without words: a picture, an unfinished comment.
            if text.isEmpty { return nil }
            return Segment(
                text: text, region: .metadata, owner: owner(of: words.speaker, owners), label: words.key,
                time: words.time)
        }
    }

    private func owner(of speaker: Speaker, _ owners: [Ownership]) -> Ownership {
        switch speaker {
        case .page: return pageOwner
        case .other: return .other
        case .commenters(let places): return places.contains { owners[$0] == .own } ? .own : .other
        case .authors(let places):
            let all = Set(places.map { owners[$0] })
            return all.contains(.own) ? .own : all.contains(.unknown) ? .unknown : .other
        }
    }

    private mutating func walk(_ value: JSONValue, _ context: Context, depth: Int) {
        guard depth < Self.maximumDepth else { return }
        for element in value.array { walk(element, context, depth: depth + 1) }
        guard let node = LinkedDataNode(value) else { return }
        if node.isPerson {
            walk(person: node, value, context, depth: depth)
        } else if node.isReference {
            let known = index.resolved(value)
            if LinkedDataNode(known)?.isPerson == true { _ = place(of: known, as: context.role) }
        } else {
            walk(thing: node, context, depth: depth)
        }
    }

    private mutating func walk(person: LinkedDataNode, _ value: JSONValue, _ context: Context, depth: Int) {
        let place = place(of: index.resolved(value), as: context.role)
        var inner = context
        inner.role = .other
        inner.isOthers = true
        inner.speaker = place.map { .authors([$0]) } ?? .other
        if context.role == .other { inner.speaker = place.map { .commenters([$0]) } ?? .other }
        addWords(of: person, inner)
        for member in person.all where !Self.ignored.contains(member.key) {
            if member.key == "@reverse" {
                walk(reverse: member.value, inner, depth: depth + 1)
            } else {
                walk(member.value, inner, depth: depth + 1)
            }
        }
    }

    /// What names a person from its own end: their works are in their words, all else is not.
    private mutating func walk(reverse: JSONValue, _ context: Context, depth: Int) {
        for member in LinkedDataNode(reverse)?.all ?? [] {
            var inner = context
            if !Self.authors.contains(member.key) { inner.speaker = .other }
            walk(member.value, inner, depth: depth)
        }
    }

    private mutating func walk(thing: LinkedDataNode, _ context: Context, depth: Int) {
        var inner = context
        if let time = ["datePublished", "uploadDate"].lazy.compactMap({ thing.values($0).first?.string }).first
            .flatMap(DateReading.time)
        {
            inner.time = time
            if pageTime == nil, !thing.isComment, !context.isOthers { pageTime = time }
        }
        let authorRole: PersonRegister.Role = thing.isComment || context.isOthers ? .other : .author
        let authors = thing.all.filter { Self.authors.contains($0.key) && $0.key != "publisher" }
            .flatMap { places(of: $0.value, as: authorRole) }
        if thing.isComment {
            inner.speaker = .commenters(authors)
            inner.isOthers = true
        } else if !authors.isEmpty {
            inner.speaker = context.isOthers ? .commenters(authors) : .authors(authors)
        }
        if thing.types.isDisjoint(with: Self.textless) { addWords(of: thing, inner) }
        keepBusiness(thing, context)
        for member in thing.all where !Self.ignored.contains(member.key) {
            walk(member, of: thing, inner, depth: depth + 1)
        }
    }

    private mutating func walk(
        _ member: (key: String, value: JSONValue), of thing: LinkedDataNode, _ context: Context, depth: Int
    ) {
        var inner = context
        if Self.comments.contains(member.key) {
            inner.isOthers = true
            inner.speaker = .other
        } else if Self.authors.contains(member.key) {
            // Authors are registered already; only a publisher can be a business with a founder.
            guard member.key == "publisher", !thing.isComment else { return }
            inner.role = .author
        } else if Self.subjects.contains(member.key), !thing.types.isDisjoint(with: Self.pages) {
            inner.role = .subject
        } else if Self.foreign.contains(member.key) {
            inner.isOthers = true
            inner.speaker = .other
        } else if !Self.parts.contains(member.key) {
            inner.role = .other
        }
        if inner.isOthers { inner.role = .other }
        walk(member.value, inner, depth: depth)
    }

    private mutating func place(of person: JSONValue, as role: PersonRegister.Role) -> Int? {
        register.place(of: person, as: role, PersonFields(index: index, source: source), matcher)
    }

    /// The persons of an author field: nodes, references, or mere names.
    private mutating func places(of value: JSONValue, as role: PersonRegister.Role) -> [Int] {
        LinkedDataNode.elements(value, atMost: 100).compactMap { element in
            let known = index.resolved(element)
            if let name = known.filledString {
                var object = JSONObject()
                object.set("name", to: .string(name))
                return place(of: .object(object), as: role)
            }
            guard let node = LinkedDataNode(known), node.isPerson || node.types.isEmpty else { return nil }
            return place(of: known, as: role)
        }
    }

    private mutating func addWords(of node: LinkedDataNode, _ context: Context) {
        for key in Self.texts {
            for text in node.values(key).compactMap(\.filledString) where words.count < Self.mostWords {
                words.append(Words(text: text, key: key, speaker: context.speaker, time: context.time))
            }
        }
    }

    private mutating func keepBusiness(_ thing: LinkedDataNode, _ context: Context) {
        guard ownership == .ownersSite, context.role == .listed || context.role == .author, businesses.count < 100,
            !thing.types.isDisjoint(with: Self.businesses)
        else { return }
        businesses.append(thing)
    }
}
