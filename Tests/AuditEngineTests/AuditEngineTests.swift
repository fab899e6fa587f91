import AuditModel
import Logging
import Testing

@testable import AuditEngine

@Suite("Audit engine")
struct AuditEngineTests {
    private static let key = FingerprintKey(bytes: [UInt8](repeating: 7, count: 32))
    private static let started = Timestamp(secondsSince1970: 1_772_442_000)

    private func audit(
        _ handles: [Handle], saved: [AuditPlan.SavedPage] = [], archives: [any OwnArchive] = [], asked: Asked = Asked()
    ) async -> Audit {
        let engine = AuditEngine(
            collectors: [EchoCollector(asked: asked), WallCollector()], fetcher: NoNetwork(),
            detecting: WordDetecting(),
            judging: CountingJudge(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let profile = Profile(name: "test", attested: true, handles: handles)
        let plan = AuditPlan(
            profile: profile, endpoints: ["echo": "http://endpoint.example"], savedPages: saved,
            archives: archives, key: Self.key, started: Self.started, program: "1")
        return await engine.run(plan, finished: { Timestamp(secondsSince1970: 1_772_442_009) })
    }

    @Test("coverage follows the plan, not the order in which servers answer")
    func order() async {
        // The collector takes longer the earlier a handle stands.
        let handles = (0..<8).map { Handle(platform: "echo", account: "\(8 - $0)") }
        let audit = await audit(handles)
        #expect(audit.coverage.map(\.handle) == handles)
        #expect(audit.judgement.index == 8)
        #expect(audit.started == Self.started)
        #expect(audit.finished.secondsSince1970 - audit.started.secondsSince1970 == 9)
    }

    @Test("a platform that nobody knows is a line of the coverage, and the rest goes on")
    func unknownPlatform() async {
        let audit = await audit([Handle(platform: "pigeon", account: "a"), Handle(platform: "echo", account: "0")])
        #expect(audit.coverage.map(\.verdict) == [.failed, .found])
        #expect(audit.coverage.first?.reason.contains("pigeon") == true)
    }

    @Test("a saved page is read instead of fetching its handle")
    func savedPage() async {
        let handle = Handle(platform: "echo", account: "0")
        let page = Page(requested: "a.html", url: "a.html", status: 200, headers: [], body: [])
        let asked = Asked()
        let audit = await audit([handle], saved: [AuditPlan.SavedPage(handle: handle, page: page)], asked: asked)
        #expect(audit.coverage.map(\.url) == ["a.html"])
        #expect(await asked.endpoints.isEmpty)
    }

    @Test("an archive fills the gap that a walled platform leaves, for its own account only")
    func walled() async {
        let handles = ["ada", "bob"].map { Handle(platform: "wall", account: $0) }
        let without = await audit(handles)
        #expect(without.coverage.map(\.verdict) == [.cannotTell, .cannotTell])
        let audit = await audit(handles, archives: [OneArchive(handle: handles[0], verdict: .found)])
        #expect(audit.coverage.map(\.verdict) == [.cannotTell, .found])
        #expect(audit.coverage.map(\.handle) == [handles[1], handles[0]])
        let broken = await self.audit(handles, archives: [OneArchive(handle: handles[0], verdict: .failed)])
        #expect(broken.coverage.map(\.verdict) == [.cannotTell, .cannotTell, .failed])
    }

    @Test("a collector is told its platform's other address")
    func endpoint() async {
        let asked = Asked()
        _ = await audit([Handle(platform: "echo", account: "0")], asked: asked)
        #expect(await asked.endpoints == ["http://endpoint.example"])
    }
}

@Suite("Links that go both ways")
struct LinkBackTests {
    private func handle(_ account: String) -> Handle { Handle(platform: "web", account: account) }

    private func link(from account: String, to url: String) -> Sighting {
        let finding = Finding(kind: .profileLink, value: url, span: 0..<1, confidence: 1, detector: "test")
        let place = Place(
            handle: handle(account), url: account, region: .metadata, owner: .own,
            evidence: Evidence(text: "", marks: []), confidence: 1, detector: "test")
        return Sighting(finding: finding, place: place)
    }

    private func profile(_ account: String, linking url: String?) -> LinkedProfile {
        let facts = url.map { [StatedFact(property: .sameAs, value: $0, source: "test", owner: .own)] } ?? []
        return LinkedProfile(
            of: handle(account), documents: [Document(handle: handle(account), url: account, facts: facts)])
    }

    @Test("a link that is returned says so, one that is not does not")
    func noted() {
        let (site, account) = ("https://maya.example/", "https://social.example/@maya")
        let sightings = [[link(from: site, to: account), link(from: site, to: "https://else.example")], []]
        let both = LinkBacks(of: [profile(site, linking: account), profile(account, linking: site)]).noted(sightings)
        #expect(both.map { $0.finding.fields["direction"] } == ["two-way", nil])
        #expect(both.map(\.place.reasons) == [["it links back"], []])
        let one = LinkBacks(of: [profile(site, linking: account), profile(account, linking: nil)]).noted(sightings)
        #expect(one.map { $0.finding.fields["direction"] } == ["one-way", nil])
        #expect(one.allSatisfy { $0.place.reasons.isEmpty })
    }
}

/// What collectors were told.
private actor Asked {
    var endpoints: [String?] = []
    func note(_ endpoint: String?) { endpoints.append(endpoint) }
}

private struct NoNetwork: Fetching {
    func fetch(_ request: PageRequest) async -> FetchOutcome {
        .failure(FetchFailure(code: .offline, message: "no network here"))
    }
}

/// Finds one page per account, later for higher numbers.
private struct EchoCollector: Collector {
    let platform = Platform(id: "echo", name: "Echo", example: "echo:1", reads: "Nothing.", endpoint: nil)
    let asked: Asked

    func account(from typed: String) throws(HandleError) -> String { typed }
    func handle(for url: String) -> Handle? { nil }

    func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        await asked.note(context.endpoint)
        for _ in 0..<(Int(handle.account) ?? 0) * 20 { await Task.yield() }
        return answer(handle, url: "http://\(handle.account).example")
    }

    func read(_ saved: Page, as handle: Handle) -> Collection { answer(handle, url: saved.url) }

    private func answer(_ handle: Handle, url: String) -> Collection {
        Collection(
            checks: [Check(handle: handle, url: url, verdict: .found, reason: "read")],
            documents: [Document(handle: handle, url: url)])
    }
}

/// Asks nothing.
private struct WallCollector: Collector {
    let platform = Platform(id: "wall", name: "Wall", example: "wall:1", reads: "Nothing.", endpoint: nil)
    let isWalled = true

    func account(from typed: String) throws(HandleError) -> String { typed }
    func handle(for url: String) -> Handle? { nil }

    func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        Collection(checks: [Check(handle: handle, url: "http://wall.example", verdict: .cannotTell, reason: "walled")])
    }

    func read(_ saved: Page, as handle: Handle) -> Collection { Collection() }
}

/// An archive of one account.
private struct OneArchive: OwnArchive {
    let name = "archive.zip"
    let handle: Handle
    let verdict: Verdict

    func read(
        known: [Handle], progress: (Double) -> Void, take: (Document) -> Bool
    ) -> ArchiveReading {
        ArchiveReading(checks: [Check(handle: handle, url: name, verdict: verdict, reason: "")])
    }
}

/// One finding a document.
private struct WordDetecting: FindingDetecting {
    let ruleset = "test"

    func sightings(in document: Document) -> [Sighting] {
        let finding = Finding(kind: .email, value: document.url, span: 0..<1, confidence: 1, detector: "test")
        let place = Place(
            handle: document.handle, url: document.url, region: .bio, owner: .own,
            evidence: Evidence(text: "", marks: []),
            confidence: 1, detector: "test")
        return [Sighting(finding: finding, place: place)]
    }

    func avatarHashes(in document: Document) -> [AvatarHash] { [] }
}

/// The index is the number of sightings.
private struct CountingJudge: Judging {
    func judge(
        _ sightings: [Sighting], accounts: [AccountTraits], today: CivilDate, key: FingerprintKey
    ) -> Judgement {
        Judgement(table: "test", exposures: [], scenarios: [], tasks: [], grade: .info, index: sightings.count)
    }
}
