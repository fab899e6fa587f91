import AuditModel
import Testing

@testable import Parsing

@Suite struct OutlineReaderTests {
    private func page(_ text: String) -> Page {
        let url = "https://maya.example/blogroll.opml"
        return Page(requested: url, url: url, status: 200, headers: [], body: Array(text.utf8))
    }

    private let text = """
        <opml version="2.0"><head><title>What I read</title><ownerName>Maya Lind</ownerName>
        <ownerEmail>maya@example.org</ownerEmail><dateModified>Sun, 01 Mar 2026 10:00:00 GMT</dateModified></head><body>
        <outline text="Friends"><outline type="rss" text="Tom &amp;amp; Ann" xmlUrl="https://tom.example/feed" htmlUrl="https://tom.example/"/>
        <outline text="call the landlord" _note="on Monday"/></outline></body></opml>
        """

    @Test func readsSitesKeeperAndNotes() throws {
        let outline = try #require(OutlineReader.read(page(text)))
        #expect(outline.title == "What I read")
        #expect(outline.keeper == FeedPerson(name: "Maya Lind", email: "maya@example.org"))
        #expect(outline.modified?.description == "2026-03-01T10:00:00Z")
        #expect(outline.links.map(\.url) == ["https://tom.example/", "https://tom.example/feed"])
        #expect(outline.links.map(\.text) == ["Tom & Ann", "Tom & Ann"])
        #expect(outline.links.allSatisfy { $0.owner == .unknown })
        #expect(outline.notes == ["Friends", "call the landlord", "on Monday"])
    }

    @Test func becomesADocument() throws {
        let document = try #require(
            PageReader().document(
                from: page(text), handle: Handle(platform: "web", account: "x"), ownership: PageOwnership(.ownersSite)))
        #expect(document.facts.map(\.value) == ["Maya Lind", "maya@example.org"])
        #expect(document.segments.map(\.region) == [.metadata, .post])
        #expect(document.segments.allSatisfy { $0.owner == .own })
        #expect(document.links.count == 2)
    }

    @Test(arguments: ["", "<opml", "<rss><channel/></rss>", "<html>opml</html>", "opml"])
    func saysNoToOtherPages(_ text: String) {
        let outline = OutlineReader.read(page(text))
        #expect(outline == nil || outline == Outline())
    }
}
