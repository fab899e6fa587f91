internal import AuditModel

/// Reads what a page states in fields of its own, microformats and microdata aside: linked data in its scripts.
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
    mutating func read(_ tree: PageTree, _ head: HeadReader.Head, partOf: PartMap, parts: [PagePart]) {
        var linkedData = LinkedDataReader(matcher: matcher, ownership: ownership, pageOwner: pageOwner)
        for block in head.linkedData { linkedData.add(block: block) }
        linkedData.read()
        facts += linkedData.sink.facts
        segments += linkedData.segments
        time = linkedData.pageTime
    }
}
