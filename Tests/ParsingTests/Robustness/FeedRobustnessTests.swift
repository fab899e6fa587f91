import AuditModel
import Parsing
import Testing

@Suite struct FeedRobustnessTests {
    private static func segments(_ feed: String) -> [String] {
        let page = Page(
            requested: "https://example.org/feed", url: "https://example.org/feed", status: 200,
            headers: [HeaderField(name: "content-type", value: "application/atom+xml")], body: Array(feed.utf8))
        let handle = Handle(platform: "web", account: "https://example.org")
        return PageReader().document(from: page, handle: handle, ownership: .ownersSite)?.segments.map(\.text) ?? []
    }

    @Test(.timeLimit(.minutes(1)))
    func endTagsThatNothingClosesAreReadOnce() {
        let feed = "<rss><channel><item><title>One</title>" + String(repeating: "</a", count: 700_000)
        #expect(Self.segments(feed) == ["One"])
    }

    @Test func aTitleOfMarkupWithoutTextMakesNoEmptySegment() {
        let title = "<title type=\"html\">&lt;!DOCTYPE x&gt;&lt;img src=a.png&gt;</title>"
        #expect(Self.segments("<feed xmlns=\"http://www.w3.org/2005/Atom\">\(title)</feed>") == [])
    }
}
