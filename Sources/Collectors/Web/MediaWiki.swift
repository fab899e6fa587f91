internal import AuditModel
internal import Parsing

/// What a MediaWiki still serves of a page besides what it shows: its source, and its old revisions
/// (www.mediawiki.org/wiki/Manual:Parameters_to_index.php). It marks all of these `noindex`.
struct MediaWiki: Sendable {
    /// The address of a page of the wiki.
    let address: WebAddress
    let scope: SiteScope

    private static let maximumRevisions = 5
    private static let marks = PhraseSet(["content=\"mediawiki ", "id=\"mw-content-text\"", "body class=\"mediawiki"])
    /// A class of the body of talk pages, in wikis of all languages.
    private static let talkMarks = PhraseSet([" ns-talk"])
    private static let sourceLength = 262_144

    /// Nil if the page comes from no MediaWiki, or is a talk page: most words there are other people's, and the source
    /// does not tell them apart as the page does.
    init?(address: WebAddress, scope: SiteScope, source: [UInt8]) {
        let head = source.prefix(Self.sourceLength)
        guard Self.marks.occurs(in: head), !Self.talkMarks.occurs(in: head) else { return nil }
        self.address = address
        self.scope = scope
    }

    func collectHistory(into gathering: inout Gathering) async {
        // Without the source, nothing tells what is gone from what was only moved.
        guard let current = await source(of: nil, into: &gathering) else { return }
        var document = Document(handle: gathering.handle, url: asked("action=raw"), title: "Source of the page")
        document.reach = .unindexed
        document.add(current, .hidden, label: "wiki source")
        gathering.keep(document)
        let revisions = await revisions(&gathering)
        var removed = RemovedLines(current: current)
        for revision in revisions.prefix(Self.maximumRevisions) {
            guard let text = await source(of: revision, into: &gathering) else { continue }
            var document = removed.document(
                of: text, handle: gathering.handle, url: asked("oldid=\(revision.id)"), time: revision.time,
                owner: revision.owner)
            document.reach = .unindexed
            gathering.keep(document)
        }
    }

    // MARK: Revisions

    private struct Revision {
        var id: String
        var time: ZonedTime?
        var owner: Ownership
    }

    /// The revisions before the current one, the newest first; their summaries are kept on the way.
    private func revisions(_ gathering: inout Gathering) async -> [Revision] {
        let feed = asked("action=history&feed=atom")
        if let page = await page(feed, into: &gathering, found: "the history of the page was read"),
            let history = FeedReader.read(page)
        {
            keepSummaries(history, into: &gathering)
            return history.entries.dropFirst().compactMap { entry in
                guard let id = entry.url.flatMap({ Self.revision(in: $0) }) else { return nil }
                return Revision(id: id, time: entry.time, owner: owner(of: entry.authorName))
            }
        }
        return await listedRevisions(&gathering)
    }

    /// The same from the page that people see, where feeds are turned off.
    private func listedRevisions(_ gathering: inout Gathering) async -> [Revision] {
        guard
            let page = await page(asked("action=history"), into: &gathering, found: "the history of the page was read"),
            let document = PageReader().document(from: page, handle: gathering.handle, ownership: .unknown)
        else { return [] }
        var ids: [Int] = []
        for link in document.links {
            guard let address = WebAddress(link.url) else { continue }
            for (key, value) in SiteScope.pairs(address) where key == "oldid" {
                if let id = Int(value), !ids.contains(id), ids.count < 50 { ids.append(id) }
            }
        }
        return ids.sorted(by: >).dropFirst().map { Revision(id: String($0), owner: owner(of: nil)) }
    }

    /// What the owner said of their own changes: a summary stays when what it speaks of is gone.
    private func keepSummaries(_ history: Feed, into gathering: inout Gathering) {
        var document = Document(handle: gathering.handle, url: asked("action=history"), title: "History of the page")
        document.reach = .unindexed
        for entry in history.entries {
            guard let author = entry.authorName, owner(of: author) == .own, let title = entry.title else { continue }
            let summary = title.hasPrefix(author + ":") ? String(title.dropFirst(author.count + 1)) : title
            let text = summary.trimmingSpaces()
            guard !text.isEmpty else { continue }
            document.segments.append(
                Segment(
                    text: text, region: .post, owner: .own, label: "Edit summary", standing: .removed,
                    time: entry.time))
        }
        gathering.keep(document)
    }

    private func owner(of author: String?) -> Ownership {
        guard scope.member != nil else { return .own }
        return author.map { scope.isMember($0) ? .own : .unknown } ?? .unknown
    }

    /// The number in `diff=5&oldid=prev` or `oldid=5`.
    private static func revision(in url: String) -> String? {
        guard let address = WebAddress(url) else { return nil }
        let pairs = SiteScope.pairs(address).filter { !$0.value.isEmpty && $0.value.utf8.count < 20 }
        let numbers = pairs.filter { $0.value.allSatisfy(\.isNumber) }
        return (numbers.first { $0.key == "diff" } ?? numbers.first { $0.key == "oldid" })?.value
    }

    // MARK: Asking

    private func source(of revision: Revision?, into gathering: inout Gathering) async -> String? {
        let query = (revision.map { "oldid=\($0.id)&" } ?? "") + "action=raw"
        let found = revision == nil ? "the source of the page was read" : "an old revision is still served"
        let answer = await gathering.page(PageRequest(url: asked(query)), shown: address.string, found: found) { page in
            // The source is `text/x-wiki`; a page means that this wiki does not give it.
            page.status == 200 && page.mediaType == "text/html" ? .absent("the wiki does not serve its source") : nil
        }
        return answer.map { String(decoding: $0.body, as: UTF8.self) }
    }

    private func page(_ url: String, into gathering: inout Gathering, found: String) async -> Page? {
        await gathering.page(PageRequest(url: url), shown: address.string, found: found)
    }

    private func asked(_ query: String) -> String {
        address.withoutFragment.string + (address.query == nil ? "?" : "&") + query
    }
}
