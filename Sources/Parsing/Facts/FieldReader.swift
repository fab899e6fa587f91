internal import AuditModel

/// Reads what a page states in fields of its own, microformats and microdata aside: linked data in its scripts
/// and attributes, and the data that its scripts work on.
///
/// The one way from ``HTMLPageReader`` to the readers of such fields.
struct FieldReader {
    private let matcher: OwnerMatcher
    private let ownership: PageOwnership.Kind
    private let pageOwner: Ownership
    private(set) var facts: [StatedFact] = []
    private(set) var segments: [Segment] = []
    /// When the fields say that the page was published.
    private(set) var time: ZonedTime?

    init(matcher: OwnerMatcher, ownership: PageOwnership.Kind, pageOwner: Ownership) {
        self.matcher = matcher
        self.ownership = ownership
        self.pageOwner = pageOwner
    }

    /// Reads a page.
    mutating func read(_ tree: PageTree, _ head: HeadReader.Head, finder: PartFinder, parts: [PagePart]) {
        if !head.linkedData.isEmpty {
            var linkedData = LinkedDataReader(matcher: matcher, ownership: ownership, pageOwner: pageOwner)
            for block in head.linkedData { linkedData.add(block: block) }
            take(&linkedData)
        }
        let items = RDFaReader.items(in: tree, resolver: finder.resolver, partOf: finder.partOf)
        if !items.isEmpty {
            var linkedData = LinkedDataReader(
                matcher: matcher, ownership: ownership, pageOwner: pageOwner, source: "RDFa")
            for item in items { linkedData.add(item.value, role: role(in: parts[item.part])) }
            take(&linkedData)
        }
        var state = StateReader(matcher: matcher, ownership: ownership)
        state.read(tree, scripts: head.scriptNodes)
        facts += state.sink.facts
        var sink = FactSink()
        let authors = MetaAuthors(matcher: matcher, ownership: ownership, pageOwner: pageOwner)
        MetaFacts.add(head, owner: pageOwner, authors: authors, to: &sink)
        facts += sink.facts
        segments += state.bios
        segments += ReversedText.segments(in: tree, partOf: finder.partOf, parts: parts)
    }

    private mutating func take(_ reader: inout LinkedDataReader) {
        reader.read()
        facts += reader.sink.facts
        segments += reader.segments
        time = time ?? reader.pageTime
    }

    /// What a person is who stands in a part of the page.
    private func role(in part: PagePart) -> PersonRegister.Role {
        switch part.owner {
        case .own: .listed
        case .other: .other
        case .unknown: pageOwner == .unknown ? .listed : .unplaced
        }
    }
}
