import AuditModel
import LoopbackServer
import Testing

@testable import Collectors

@Suite("Platforms read by their feeds")
struct FeedCollectorTests {
    private static let feed = """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Stories by Maya on Medium</title>
        <description>Pots from Ghent</description><item><title>Going away</title>
        <link>https://medium.com/@maya/going-away</link>
        <description>&lt;p&gt;Off to Lisbon on Friday&lt;/p&gt;</description></item></channel></rss>
        """

    @Test(
        "posts and what the feed says of its author",
        arguments: [
            ("medium:maya", "/feed/@maya"), ("tumblr:maya", "/maya/rss"), ("substack:maya", "/maya/feed"),
        ])
    func found(handle: String, path: String) async throws {
        let collection = try await Stage.collect(handle) { $0.path == path ? .text(Self.feed) : nil }
        #expect(collection.verdicts == [.found])
        #expect(collection.ownText.contains("Lisbon") && collection.segment(holding: "Ghent")?.region == .bio)
    }

    @Test("a missing feed is absent, another page cannot tell")
    func others() async throws {
        #expect(try await Stage.collect("medium:maya") { _ in nil }.verdicts == [.absent])
        let page = try await Stage.collect("medium:maya") { $0.path == "/robots.txt" ? nil : .html("<p>Welcome to us") }
        #expect(page.verdicts.last == .cannotTell)
    }

    @Test("addresses of accounts, as folders and as hosts")
    func addresses() throws {
        for (url, handle) in [
            ("https://medium.com/@maya", "medium:maya"), ("https://maya.tumblr.com/", "tumblr:maya"),
            ("https://www.tumblr.com/maya", "tumblr:maya"), ("https://maya.substack.com", "substack:maya"),
        ] {
            #expect(try HandleParser.parse(url).description == handle)
        }
        for url in [
            "https://www.tumblr.com/", "https://substack.com/", "https://maya.tumblr.com/post/1",
            "https://a.b.tumblr.com/",
        ] {
            #expect(try HandleParser.parse(url).platform == "web", "\(url)")
        }
    }
}
