import AuditModel
import Parsing
import Testing

@testable import Collectors

@Suite struct FeedDocumentsTests {
    @Test func keepsTimesAndPositionsAndLeavesOutWhatWasTakenOver() throws {
        let url = "https://maya.example/feed"
        let text = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss">
            <entry><title>Porto</title><published>2026-03-01T23:30:00-08:00</published><summary>Packing now.</summary>
            <content>The long story.</content><georss:point>41.15 -8.61</georss:point></entry>
            <entry><title>Elsewhere</title><source><link href="https://tom.example/"/></source></entry></feed>
            """
        let page = Page(requested: url, url: url, status: 200, headers: [], body: Array(text.utf8))
        let address = try #require(WebAddress(url))
        let document = FeedDocuments.document(
            try #require(FeedReader.read(page)), at: address, handle: Handle(platform: "web", account: url),
            scope: SiteScope(try #require(WebAddress("https://maya.example/"))), maximumPosts: 10)
        #expect(document.segments.map(\.text) == ["Porto", "The long story.", "Packing now."])
        #expect(document.segments.allSatisfy { $0.time?.description == "2026-03-01T23:30:00-08:00" })
        #expect(document.facts.map(\.value) == ["41.15, -8.61"])
    }
}
