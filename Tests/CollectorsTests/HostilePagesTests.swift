import AuditModel
import Collectors
import LoopbackServer
import Testing

@Suite("Hostile pages")
struct HostilePagesTests {
    private static let handle = Handle(platform: "web", account: "https://alice.example/")

    @Test(
        "long and broken pages are read to their end", .timeLimit(.minutes(5)),
        arguments: [
            String(repeating: "<div>", count: 40_000),
            "<title>" + String(repeating: "<title", count: 20_000),
            String(repeating: "please ", count: 40_000),
            "<p>" + String(repeating: "<a href='/about'>about</a> ", count: 8_000),
            "<input type=password " + String(repeating: "x", count: 1_000_000),
            "<meta name=generator content=\"MediaWiki 1\">" + String(repeating: "&lt;", count: 40_000),
        ])
    func long(body: String) async throws {
        let collection = try await Stage.visit("/") { $0.path == "/" ? .html(body) : nil }
        #expect(!collection.checks.isEmpty)
    }

    @Test("a comment with thousands of links is read to its end", .timeLimit(.minutes(5)))
    func links() {
        let links = (0..<8_000).map { "<a href='https://a.example/\($0)'>x</a>" }.joined(separator: " ")
        let item = #"{"id":1,"by":"alice","type":"comment","text":"&gt; quoted<p>\#(links)"}"#
        let collection = HackerNewsCollector().read(
            savedPage(item, type: "application/json"), as: Handle(platform: "hackernews", account: "alice"))
        #expect(collection.documents.first?.links.count == 8_000)
    }

    @Test("names of a server cannot lead elsewhere")
    func names() async throws {
        try await Stage.with { request in
            switch request.path {
            case "/users/alice": .json(#"{"login":"alice"}"#)
            case "/users/alice/repos": .json(#"[{"name":"../../users/bob?x=","full_name":"a/b","fork":false}]"#)
            default: nil
            }
        } _: { stage in
            let handle = Handle(platform: "github", account: "alice")
            _ = await stage.collect(handle, endpoint: stage.server.baseURL)
            #expect(stage.server.requests.contains { $0.path == "/repos/alice/..%2F..%2Fusers%2Fbob%3Fx%3D/commits" })
            #expect(!stage.server.requests.contains { $0.path == "/users/bob" })
        }
    }

    @Test(
        "binary and empty saved files are refused by every collector",
        arguments: CollectorRegistry.all.map(\.platform.id))
    func saved(platform: String) throws {
        let collector = try #require(CollectorRegistry.collector(for: platform))
        let handle = try HandleParser.parse(collector.platform.example)
        for body in [[], [0, 1, 2, 0, 3], Array("{".utf8), Array("null".utf8)] as [[UInt8]] {
            var page = savedPage("", type: "application/octet-stream")
            page.body = body
            let collection = collector.read(page, as: handle)
            #expect(collection.checks.count == 1)
        }
    }
}
