import AuditModel
import LoopbackServer
import Testing

@testable import Collectors

@Suite("YouTube")
struct YouTubeCollectorTests {
    private static let channel = "UCabcdefghijklmnopqrstuv"
    private static let page = """
        <html><head><title>Maya - YouTube</title><link rel="canonical" href="https://www.youtube.com/channel/\(channel)">
        <meta property="og:description" content="Pots from Ghent. maya.fake@example.org"></head><body><h1>Maya</h1></body></html>
        """
    private static let feed = """
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Maya</title>
        <author><name>Maya</name></author><entry><title>My kiln</title><link rel="alternate" href="https://www.youtube.com/watch?v=1"/>
        <media:group><media:description>Off to Lisbon on Friday</media:description></media:group></entry></feed>
        """

    @Test("the page, and the descriptions of the newest videos")
    func found() async throws {
        let collection = try await Stage.collect("youtube:maya") { request in
            switch request.target {
            case "/@maya": .html(Self.page)
            case "/feeds/videos.xml?channel_id=\(Self.channel)": .text(Self.feed)
            default: nil
            }
        }
        #expect(collection.verdicts == [.found, .found])
        #expect(collection.text.contains("maya.fake@example.org") && collection.ownText.contains("My kiln"))
    }

    @Test("a missing channel is absent, and a page without its id has no feed")
    func others() async throws {
        #expect(try await Stage.collect("youtube:maya") { _ in nil }.verdicts == [.absent])
        let bare = try await Stage.collect("youtube:maya") { $0.path == "/@maya" ? .html("<h1>Maya</h1><p>Pots") : nil }
        #expect(bare.verdicts == [.found])
    }
}
