import AuditModel
import Testing

@testable import Parsing

@Suite struct FeedReaderTests {
    private func feed(_ text: String, type: String = "application/xml") throws -> Feed {
        let url = "https://maya.example/feed"
        let page = Page(
            requested: url, url: url, status: 200, headers: [HeaderField(name: "content-type", value: type)],
            body: Array(text.utf8))
        return try #require(FeedReader.read(page))
    }

    @Test func readsRSS() throws {
        let feed = try feed(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Maya &amp; co</title><link>/</link>
            <managingEditor>maya@example.org (Maya Lind)</managingEditor>
            <item><title>A &lt;b&gt;trip&lt;/b&gt;</title><link>/trip</link><pubDate>Sun, 01 Mar 2026 23:30:00 -0800</pubDate>
            <description>short</description><content:encoded><![CDATA[<p>In <a href="/x">Porto</a> AT&T</p><p>soon</p>]]></content:encoded>
            <dc:creator>Maya</dc:creator></item></channel></rss>
            """)
        #expect(feed.title == "Maya & co")
        #expect(feed.homepage == "https://maya.example/")
        #expect(feed.facts.map(\.value) == ["Maya Lind", "maya@example.org"])
        let entry = try #require(feed.entries.first)
        #expect(entry.title == "A trip")
        #expect(entry.text == "In Porto AT&T\nsoon")
        #expect(entry.url == "https://maya.example/trip")
        #expect(entry.links.map(\.url) == ["https://maya.example/x"])
        #expect(entry.posted?.description == "2026-03-01")
        #expect(entry.authorName == "Maya")
    }

    @Test func readsAtom() throws {
        let feed = try feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">M&amp;lt;</title><link rel="self" href="/feed"/>
            <link href="https://maya.example/"/><author><name>Maya</name><email>m@example.org</email></author>
            <entry><title>One</title><link rel="alternate" href="1"/><published>2026-03-02T01:00:00+09:00</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a</p><p>b<em>c</em></p></div></content></entry>
            </feed>
            """, type: "application/atom+xml")
        #expect(feed.title == "M<")
        #expect(feed.facts.map(\.property) == [.name, .email])
        #expect(feed.entries.map(\.text) == ["a\nbc"])
        #expect(feed.entries.map(\.url) == ["https://maya.example/1"])
        #expect(feed.entries.first?.posted?.description == "2026-03-02")
    }

    @Test func readsRSS1AndJSONFeed() throws {
        let rdf = try feed(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel><title>R</title></channel><item><title>x</title><description>y</description></item></rdf:RDF>
            """)
        #expect(rdf.entries.map(\.text) == ["y"])
        let json = try feed(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"J","authors":[{"name":"Maya"}],
            "items":[{"id":"1","url":"/1","content_html":"<p>hi</p>","date_published":"2026-01-02T03:04:05Z"}]}
            """, type: "application/json")
        #expect(json.entries.map(\.text) == ["hi"])
        #expect(json.entries.first?.url == "https://maya.example/1")
        #expect(json.facts.map(\.value) == ["Maya"])
    }

    @Test(arguments: [
        "<rss><channel><item><description>caf&eacute; &nbsp;AT&T &bogus; x</description></item></channel></rss>",
        "junk <rss><channel><item><description>caf\u{e9}  AT&amp;T &amp;bogus; x</description></channel></rss>",
        "<rss><channel><item><media:x>1</media:x><description>&lt;p&gt;caf&amp;amp;eacute; \u{1}AT&T &bogus; x",
        "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><item><description>café AT&T &bogus; x</description></item></channel></rss>",
    ])
    func repairsBrokenFeeds(_ text: String) throws {
        let words = try feed(text).entries.map { $0.text.split(separator: " ").joined(separator: " ") }
        #expect(words == ["café AT&T &bogus; x"])
    }

    @Test(arguments: [
        ("<content type='text/html' mode='base64'>PGI+aGk8L2I+</content>", "hi"),
        ("<content type='application/octet-stream'>PGI+aGk8L2I+</content>", "hi"),
        ("<summary>only this</summary>", "only this"), ("<CONTENT>loud</CONTENT>", "loud"),
        ("<x:content xmlns:x='http://www.w3.org/2005/Atom'>other prefix</x:content>", "other prefix"),
        ("<content type='text'>a &lt; b</content>", "a < b"),
    ])
    func findsTheContentOfAnEntry(_ content: String, _ text: String) throws {
        #expect(try feed("<feed><entry>\(content)</entry></feed>").entries.map(\.text) == [text])
    }

    @Test(
        arguments: [
            ("me@example.org (Maya Lind)", "Maya Lind", "me@example.org"),
            ("Maya <me@example.org>", "Maya", "me@example.org"),
            ("me@example.org", nil, "me@example.org"), ("Maya", "Maya", nil),
        ] as [(String, String?, String?)])
    func takesAuthorsApart(_ text: String, _ name: String?, _ email: String?) {
        let parts = FeedPerson(text)
        #expect(parts.name == name)
        #expect(parts.email == email)
    }

    @Test func expandsNoEntities() throws {
        var entities = "<!ENTITY a0 'lol'>"
        for level in 1...30 {
            entities += "<!ENTITY a\(level) '" + String(repeating: "&a\(level - 1);", count: 10) + "'>"
        }
        let feed = try feed(
            "<!DOCTYPE rss [\(entities)]><rss><channel><title k='&a30;'>&a30;</title><item/></channel></rss>")
        #expect((feed.title ?? "").utf8.count < 20)
    }

    @Test func survivesDeepNesting() throws {
        _ = try feed("<rss><channel><item><description>" + String(repeating: "<x>", count: 100_000))
        _ = try feed("<rss>" + String(repeating: "<channel>", count: 100_000))
    }

    @Test func saysNoToOtherPages() {
        for text in ["<html><body>feed</body></html>", "{\"a\":1}", "", "feed", "<svg>feed</svg>"] {
            let page = Page(requested: "", url: "", status: 200, headers: [], body: Array(text.utf8))
            #expect(FeedReader.read(page) == nil)
        }
    }
}
