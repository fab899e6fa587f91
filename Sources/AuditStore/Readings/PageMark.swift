internal import AuditModel

/// What tells whether the answer to a request is the one of last time; no page can be read out of it.
struct PageMark: Sendable, Hashable, Codable {
    var request: PageRequest
    /// The address that answered, after redirects.
    var url: String
    /// The server's own words for the version: `ETag` and `Last-Modified`.
    var tag: String?
    var date: String?
    /// A keyed hash of status and body, for servers that have no such words.
    var digest: [UInt8]
    /// Why there was no page, where that is an answer that comes again at no cost.
    var refusal: String?

    /// Nil for an answer that says nothing of the next: a failure, a question that was posted.
    init?(_ request: PageRequest, _ outcome: FetchOutcome, key: DataKey) {
        guard request.body == nil else { return nil }
        self.request = request
        switch outcome {
        case .failure(let failure):
            guard failure.code == .forbiddenByRobots else { return nil }
            url = request.url
            digest = []
            refusal = failure.code.rawValue
        case .page(let page):
            guard page.status < 500, page.status != 429 else { return nil }
            url = page.url
            digest = Self.digest(of: page, key: key)
            let isForOnce = page.header("cache-control")?.lowercased().contains("no-store") == true
            if page.status == 200, !isForOnce {
                tag = page.header("etag")
                date = page.header("last-modified")
            }
        }
    }

    /// Whether the server can say "unchanged" and spare the page.
    var isAskable: Bool { tag != nil || date != nil }

    /// The request that asks only whether something has changed.
    var question: PageRequest {
        var question = request
        if let tag { question.headers.append(HeaderField(name: "If-None-Match", value: tag)) }
        if let date { question.headers.append(HeaderField(name: "If-Modified-Since", value: date)) }
        return question
    }

    /// Whether the answer to the question is the one of last time. A redirect that leads elsewhere now may have
    /// answered for another page.
    func isUnchanged(by outcome: FetchOutcome, key: DataKey) -> Bool {
        switch outcome {
        case .failure(let failure): failure.code.rawValue == refusal
        case .page(let page) where page.status == 304: isAskable && page.url == url
        case .page(let page): refusal == nil && page.url == url && Self.digest(of: page, key: key) == digest
        }
    }

    private static func digest(of page: Page, key: DataKey) -> [UInt8] {
        key.lookup(Array("answer \(page.status) \(page.mediaType ?? "")\n".utf8) + page.body)
    }
}
