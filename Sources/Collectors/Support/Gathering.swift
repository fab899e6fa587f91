internal import AuditModel
internal import Parsing

/// The collection of one handle while it grows: asks for addresses, and keeps a check for each.
struct Gathering: Sendable {
    let handle: Handle
    let context: CollectionContext
    /// What was brought home so far.
    private(set) var collection = Collection()

    init(_ handle: Handle, _ context: CollectionContext) {
        self.handle = handle
        self.context = context
    }

    /// The verdict of the last check.
    var lastVerdict: Verdict? { collection.checks.last?.verdict }

    mutating func note(_ url: String, _ verdict: Verdict, _ reason: String) {
        collection.checks.append(Check(handle: handle, url: url, verdict: verdict, reason: reason))
    }

    mutating func note(_ url: String, _ ruling: Ruling) {
        note(url, ruling.verdict, ruling.reason)
    }

    /// Keeps a document, unless nothing was read.
    mutating func keep(_ document: Document) {
        guard !document.segments.isEmpty || !document.facts.isEmpty || !document.links.isEmpty else { return }
        collection.documents.append(document)
    }

    /// Adds what was learnt of a document after it was kept.
    mutating func add(_ facts: [StatedFact], toDocument index: Int) {
        guard collection.documents.indices.contains(index) else { return }
        collection.documents[index].facts += facts
    }

    /// Asks an interface that answers in JSON; nil if there is no usable answer, which the check then explains.
    ///
    /// - Parameters:
    ///   - shown: the address that a person would open instead.
    ///   - found: the check's reason when all is well.
    ///   - shape: what the answer must look like.
    ///   - rule: what this platform's answers mean beyond the status.
    mutating func json(
        _ url: String, headers: [HeaderField] = [], shown: String, found: String,
        shape: AnswerShape = .any, rule: (Page, JSONValue?) -> Ruling? = { _, _ in nil }
    ) async -> JSONValue? {
        var value: JSONValue?
        let handle = handle
        let page = await page(PageRequest(url: url, headers: headers, isInterface: true), shown: shown, found: found) {
            page in
            value = try? JSONValue(decoding: page.body)
            let broken = Ruling.failed(
                "the answer is not the JSON that this interface gives: run the audit again later")
            return rule(page, value) ?? WallRecogniser.ruling(of: page, shown: shown, handle: handle)
                ?? (value.map(shape.fits) == true ? nil : broken)
        }
        return page == nil ? nil : value
    }

    /// Asks for one address; nil if there is no usable answer, which the check then explains.
    mutating func page(
        _ request: PageRequest, shown: String, found: String, rule: (Page) -> Ruling? = { _ in nil }
    ) async -> Page? {
        switch await context.fetcher.fetch(request) {
        case .failure(let failure):
            note(request.url, Ruling(failure, handle: handle))
            return nil
        case .page(let page):
            if let ruling = rule(page) ?? WallRecogniser.ruling(of: page, shown: shown, handle: handle) {
                note(request.url, ruling)
                return nil
            }
            note(request.url, .found, found)
            return page
        }
    }
}
