internal import AuditModel

/// Reads what a page's scripts work on (`__NEXT_DATA__`, `window.__INITIAL_STATE__ = {…}`, `data-page="{…}"`): the
/// fields of objects that are the owner's. Objects of other users give nothing.
struct StateReader {
    private let matcher: OwnerMatcher
    private let ownership: PageOwnership.Kind
    private(set) var sink = FactSink()
    private(set) var bios: [Segment] = []

    init(matcher: OwnerMatcher, ownership: PageOwnership.Kind) {
        self.matcher = matcher
        self.ownership = ownership
    }

    /// Reads the scripts and attributes of a page.
    mutating func read(_ tree: PageTree, scripts: [Int]) {
        var finder = StateScripts(tree, StateScanner(matcher: matcher))
        for node in scripts { finder.read(script: node) }
        finder.readAttributes()
        for object in finder.scanner.own { object.add(.own, matcher, to: &sink, &bios) }
        guard finder.scanner.own.isEmpty, ownership != .unknown, finder.scanner.candidates.count == 1 else { return }
        // The one object that the page is about, which does not say whose it is.
        for object in finder.scanner.candidates { object.add(.unknown, matcher, to: &sink, &bios) }
    }
}
