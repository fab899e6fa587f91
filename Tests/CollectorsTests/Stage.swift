import AuditModel
import Collectors
import Fetching
import LoopbackServer

/// A platform on loopback for the time of one test, with the client that the program uses.
struct Stage: Sendable {
    let server: LoopbackServer
    let client: HTTPClient

    /// Runs a test against a server that answers with what `routes` gives for a path and query; 404 for the rest.
    static func with<Result: Sendable>(
        _ routes: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse?,
        _ test: @Sendable (Stage) async throws -> Result
    ) async throws -> Result {
        let server = try await LoopbackServer.start { routes($0) ?? .notFound }
        let loopback = try NetworkRange("127.0.0.0/8")
        let client = HTTPClient(
            configuration: .init(
                allowedNetworks: [loopback], secondsBetweenRequests: 0, connectTimeout: 300, firstByteTimeout: 300,
                totalTimeout: 300, lowSpeedTime: 300, retries: 0, secondsBeforeRetry: 0.01,
                maximumWait: 0.1))
        do {
            let result = try await test(Stage(server: server, client: client))
            client.shutDown()
            await server.stop()
            return result
        } catch {
            client.shutDown()
            await server.stop()
            throw error
        }
    }

    /// Collects a handle of a platform whose interface is this server.
    static func collect(
        _ typed: String, maximumPosts: Int = 200,
        _ routes: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse?
    ) async throws -> Collection {
        try await with(routes) { stage in
            let handle = try HandleParser.parse(typed)
            return await stage.collect(handle, endpoint: stage.server.baseURL, maximumPosts: maximumPosts)
        }
    }

    /// Collects the page at a path of this server.
    static func visit(
        _ path: String, _ routes: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse?
    ) async throws -> Collection {
        try await with(routes) { stage in
            await stage.collect(Handle(platform: "web", account: stage.server.baseURL + path), endpoint: nil)
        }
    }

    func collect(
        _ handle: Handle, endpoint: String?, maximumPosts: Int = 200, maximumPictures: Int = 0
    ) async -> Collection {
        guard let collector = CollectorRegistry.collector(for: handle.platform) else { return Collection() }
        let context = CollectionContext(
            fetcher: client, endpoint: endpoint, maximumPosts: maximumPosts,
            maximumPictures: maximumPictures)
        return await collector.collect(handle, with: context)
    }
}

extension LoopbackRequest {
    /// Path and query as asked.
    var target: String { path + (query.map { "?" + $0 } ?? "") }
}

extension Collection {
    /// Everything read, with its address, for a look at what is there and what is not.
    var text: String {
        documents.flatMap { document in
            document.segments.map { $0.text } + document.facts.map { $0.value }
        }.joined(separator: "\n")
    }

    /// What of it counts as the owner's words.
    var ownText: String {
        documents.flatMap { document in
            document.segments.filter { $0.owner == .own }.map { $0.text }
                + document.facts.filter { $0.owner == .own }.map { $0.value }
        }.joined(separator: "\n")
    }

    var verdicts: [Verdict] { checks.map(\.verdict) }

    /// The first segment that holds these words.
    func segment(holding words: String) -> Segment? {
        documents.flatMap(\.segments).first { $0.text.contains(words) }
    }
}

/// A page as the user would save it.
func savedPage(_ body: String, type: String = "text/html", url: String = "file:///saved.html") -> Page {
    Page(
        requested: url, url: url, status: 200, headers: [HeaderField(name: "content-type", value: type)],
        body: Array(body.utf8))
}
