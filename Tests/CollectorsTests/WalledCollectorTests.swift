import AuditModel
import Collectors
import LoopbackServer
import Testing

@Suite("Platforms behind a login")
struct WalledCollectorTests {
    @Test("nothing is asked of them, and the reason says what to do", arguments: WalledCollector.all.map(\.platform.id))
    func silent(platform: String) async throws {
        try await Stage.with { _ in
            .html("<p>hello")
        } _: { stage in
            let collection = await stage.collect(
                Handle(platform: platform, account: "alice"), endpoint: stage.server.baseURL)
            #expect(collection.verdicts == [.cannotTell])
            #expect(collection.checks.first?.reason.contains("--from-file PAGE --as \(platform):alice") == true)
            #expect(stage.server.requests.isEmpty)
        }
    }

    @Test("a saved page is read, a saved login form is not")
    func saved() throws {
        let collector = try #require(CollectorRegistry.collector(for: "x"))
        let handle = Handle(platform: "x", account: "alice")
        let page = savedPage(
            "<html><body><main><h1>Alice</h1><p>Potter. Binance UID 902817463</p></main></body></html>")
        let read = collector.read(page, as: handle)
        #expect(read.verdicts == [.found])
        #expect(read.text.contains("902817463"))
        let form = savedPage("<title>Log in to X</title><form><input type='password'></form>")
        let refused = collector.read(form, as: handle)
        #expect(refused.verdicts == [.cannotTell])
        #expect(refused.documents.isEmpty)
    }

    @Test("a saved picture is refused")
    func binary() throws {
        let collector = try #require(CollectorRegistry.collector(for: "instagram"))
        var page = savedPage("", type: "image/png")
        page.body = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]
        let read = collector.read(page, as: Handle(platform: "instagram", account: "alice"))
        #expect(read.verdicts == [.failed])
        #expect(read.documents.isEmpty)
    }
}
