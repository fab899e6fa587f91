import AuditModel
import Testing

@testable import Parsing

@Suite struct FeedDocumentTests {
    private func document(
        _ text: String, url: String = FeedSample.url, ownership: PageOwnership = .unknown
    ) throws -> Document {
        let page = Page(requested: url, url: url, status: 200, headers: [], body: Array(text.utf8))
        return try #require(
            PageReader().document(
                from: page, handle: Handle(platform: "web", account: "https://maya.example"), ownership: ownership))
    }

    @Test func keepsTheTimeAndZoneOfEachPost() throws {
        let document = try document(
            """
            <rss><channel><item><title>x</title><pubDate>Sun, 01 Mar 2026 23:30:00 -0800</pubDate>
            <author>maya@example.org</author><georss:point>38.72 -9.14</georss:point></item></channel></rss>
            """)
        #expect(document.segments.map(\.time?.description) == ["2026-03-01T23:30:00-08:00"])
        #expect(document.segments.first?.posted?.description == "2026-03-01")
        #expect(document.facts.map(\.property) == [.email, .coordinates])
        #expect(document.facts.map(\.value) == ["maya@example.org", "38.72, -9.14"])
        #expect(document.facts.allSatisfy { $0.time?.offset == -480 })
    }

    @Test func repeatsNoSummaryThatIsTheHeadOfTheText() throws {
        let texts = try document(
            """
            <rss><channel><item><description>In Porto now, and…</description><content:encoded>&lt;p>In Porto now,&lt;/p>
            &lt;p>and soon home.&lt;/p></content:encoded></item>
            <item><description>Why I left</description><content:encoded>In Porto.</content:encoded></item></channel></rss>
            """
        ).segments.map(\.text)
        #expect(texts == ["In Porto now,\nand soon home.", "In Porto.", "Why I left"])
    }

    @Test func contributorsAndSourcesAreOthers() throws {
        let document = try document(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><author><name>Maya Lind</name></author>
            <entry><title>mine</title></entry>
            <entry><title>taken over</title><author><name>Tom Ash</name></author><source>
            <link href="https://tom.example/"/></source></entry>
            <entry><title>nobody's</title><source><link href="https://tom.example/"/></source></entry>
            <entry><title>with help</title><contributor><name>Ann Roe</name><email>ann@example.org</email></contributor></entry>
            </feed>
            """, ownership: PageOwnership(.ownersSite))
        #expect(document.segments.map(\.owner) == [.own, .other, .unknown, .own])
        #expect(document.facts.filter { $0.value.contains("nn") }.allSatisfy { $0.owner == .other })
    }

    @Test func repliesAreComments() throws {
        let text =
            "<feed xmlns:thr='http://purl.org/syndication/thread/1.0'><entry><title>x</title><thr:in-reply-to ref='y'/></entry></feed>"
        #expect(try document(text).segments.map(\.region) == [.comment])
        let comments = "<rss><channel><item><title>x</title><dc:creator>Tom</dc:creator></item></channel></rss>"
        let document = try document(
            comments, url: "https://maya.example/comments/feed", ownership: PageOwnership(.ownersSite))
        #expect(document.segments.map(\.owner) == [.other])
    }

    @Test func linksLeadOn() throws {
        let links = try document(
            """
            <rss><channel><link>/</link><item><link>/1</link><comments>/1#c</comments><enclosure url="/a.jpg"/>
            <description>&lt;a href="/x">x&lt;/a></description></item></channel></rss>
            """
        ).links
        #expect(links.map(\.url) == ["", "x", "a.jpg"].map { "https://maya.example/" + $0 })
        #expect(links.map(\.region) == [.metadata, .post, .post])
    }
}
