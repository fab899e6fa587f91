import AuditModel
import Testing

@testable import Parsing

@Suite struct FeedFormatsTests {
    @Test(arguments: [
        "<rss version='0.91'><channel><title>T</title><item><title>x</title></item></channel></rss>",
        "<rss version='0.92'><channel><title>T</title><item><title>x</title></item></channel></rss>",
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
        <channel><title>T</title></channel><item><title>x</title></item></rdf:RDF>
        """,
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/">
        <r:channel><r:title>T</r:title></r:channel><r:item rdf:about="x"><r:title>x</r:title></r:item></rdf:RDF>
        """,
        "<RDF xmlns='http://purl.org/net/rss1.1#'><Channel><title>T</title><items><item><title>x</title></item></items></Channel></RDF>",
        "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>T</title><entry><title>x</title></entry></feed>",
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>T</a:title><a:entry><a:title>x</a:title></a:entry></a:feed>",
        "<a:feed><a:title>T</a:title><a:entry><a:title>x</a:title></a:entry></a:feed>",
        "<CHANNEL HREF='https://maya.example/'><TITLE>T</TITLE><ITEM HREF='/1'><TITLE>x</TITLE></ITEM></CHANNEL>",
        #"{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":1,"title":"x","content_text":"y"}]}"#,
    ])
    func readsEveryKind(_ text: String) throws {
        let feed = try #require(FeedSample.feed(text, type: "text/xml"))
        #expect(feed.title == "T")
        #expect(feed.entries.map(\.title) == ["x"])
    }

    @Test func readsTheFieldsOfAtom() throws {
        let entry = try #require(
            FeedSample.atom(
                """
                <id>tag:maya.example,2026:1</id><title>One</title><link rel="enclosure" type="audio/ogg" href="/a.ogg"/>
                <link href="/1"/><link rel="related" href="https://other.example/"/><published>2026-03-01T23:30:00-08:00</published>
                <updated>2026-03-05T10:00:00Z</updated><summary>short</summary><content type="html" xml:lang="en_GB">long</content>
                <author><name>Maya Lind</name><email>maya@example.org</email><uri>/about</uri></author>
                <contributor><name>Tom Ash</name></contributor>
                """))
        #expect(entry.id == "tag:maya.example,2026:1")
        #expect(entry.url == "https://maya.example/1")
        #expect(entry.ownLinks.map(\.relations) == [["enclosure"], ["alternate"], ["related"]])
        #expect(entry.published?.description == "2026-03-01T23:30:00-08:00")
        #expect(entry.updated?.description == "2026-03-05T10:00:00Z")
        #expect(entry.posted?.description == "2026-03-01")
        #expect(entry.text == "long")
        #expect(entry.summary == "short")
        #expect(entry.language == "en-GB")
        let maya = FeedPerson(name: "Maya Lind", email: "maya@example.org", url: "https://maya.example/about")
        #expect(entry.authors == [maya])
        #expect(entry.contributors == [FeedPerson(name: "Tom Ash")])
    }

    @Test func readsTheFieldsOfJSONFeed() throws {
        let feed = try #require(
            FeedSample.feed(
                #"""
                {"version":"https://jsonfeed.org/version/1.1","title":"T","home_page_url":"/","feed_url":"/feed.json",
                "next_url":"/feed.json?page=2","language":"pt-BR","icon":"/i.png",
                "author":{"name":"Maya","url":"mailto:maya@example.org"},
                "items":[{"id":"1","url":"/1","external_url":"https://other.example/","content_html":"<a href='x'>y</a>",
                "summary":"s","image":"/p.jpg","date_published":"2026-01-02T03:04:05+01:00","language":"en",
                "authors":[{"name":"Tom"}],"attachments":[{"url":"/a.mp3","mime_type":"audio/mpeg","title":"talk"}]}]}
                """#, type: "application/feed+json"))
        #expect(feed.authors == [FeedPerson(name: "Maya", email: "maya@example.org")])
        #expect(feed.links.map(\.relations) == [["alternate"], ["self"], ["next"]])
        #expect(feed.image == "https://maya.example/i.png")
        let entry = try #require(feed.entries.first)
        #expect(entry.time?.description == "2026-01-02T03:04:05+01:00")
        #expect(entry.links.map(\.url) == ["https://maya.example/blog/x"])
        #expect(entry.ownLinks.map(\.relations) == [["alternate"], ["related"], ["enclosure"], ["enclosure"]])
        #expect(entry.asides == ["talk"])
        #expect((entry.text, entry.summary) == ("y", "s"))
        #expect(entry.authors.map(\.name) == ["Tom"])
    }

    @Test func resolvesAddressesAgainstNestedBases() throws {
        let feed = try #require(
            FeedSample.feed(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://maya.example/a/"><link href="x"/>
                <entry xml:base="b/"><link href="y"/><content type="html" xml:base="c/">&lt;a href="z">z&lt;/a></content></entry>
                <entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p xml:base="d/"><a href="w">w</a></p>
                <a href="v">v</a></div></content></entry></feed>
                """))
        #expect(feed.homepage == "https://maya.example/a/x")
        #expect(feed.entries.map(\.url) == ["https://maya.example/a/b/y", nil])
        let links = feed.entries.flatMap(\.links).map(\.url)
        #expect(links == ["b/c/z", "d/w", "v"].map { "https://maya.example/a/" + $0 })
    }

    @Test func holdsToWhereTheServerSaysTheContentLies() {
        let text = "<rss><channel><link>/x</link></channel></rss>"
        let moved = FeedSample.feed(
            text, headers: [HeaderField(name: "content-location", value: "https://b.example/f")])
        #expect(moved?.homepage == "https://b.example/x")
        let script = FeedSample.feed(text, headers: [HeaderField(name: "content-location", value: "javascript:x")])
        #expect(script?.homepage == "https://maya.example/x")
    }

    @Test(
        arguments: [
            ("<link>https://a.example/1</link><guid>https://b.example/2</guid>", "https://a.example/1"),
            ("<guid>https://b.example/2</guid>", "https://b.example/2"),
            ("<guid isPermaLink='false'>https://b.example/</guid>", nil),
            ("<guid>42</guid>", nil), ("<link/><link>/1</link>", "https://maya.example/1"),
            ("<atom:link rel='self' href='/s'/><link>/1</link>", "https://maya.example/1"),
            ("<link href='/1'/>", "https://maya.example/1"),
            ("<link rel='alternate' type='application/json' href='/j'/><link href='/1'/>", "https://maya.example/1"),
        ] as [(String, String?)])
    func findsThePermalink(_ elements: String, _ url: String?) {
        #expect(FeedSample.rss(elements)?.url == url)
    }

    @Test(arguments: [
        ("<georss:point>38.72 -9.14</georss:point>", ["38.72, -9.14"]),
        ("<geo:lat>38.72</geo:lat><geo:long>-9.14</geo:long>", ["38.72, -9.14"]),
        ("<geo:Point><geo:lat>38.72</geo:lat><geo:long>-9.14</geo:long></geo:Point>", ["38.72, -9.14"]),
        ("<georss:where><gml:Point><gml:pos>38.72 -9.14</gml:pos></gml:Point></georss:where>", ["38.72, -9.14"]),
        (
            "<georss:where><gml:Point srsDimension='3'><gml:pos>38.72 -9.14 100</gml:pos></gml:Point></georss:where>",
            ["38.72, -9.14"]
        ),
        ("<georss:line>1 2 3 4</georss:line>", ["1.0, 2.0", "3.0, 4.0"]),
        ("<georss:box>1,2 3,4</georss:box>", ["1.0, 2.0", "3.0, 4.0"]),
        ("<georss:point>138 9</georss:point>", []), ("<georss:point>38.72</georss:point>", []),
        ("<georss:point>nan inf</georss:point>", []), ("<geo:lat>38.72</geo:lat>", []),
    ])
    func readsPositions(_ elements: String, _ positions: [String]) {
        #expect(FeedSample.rss(elements)?.positions.map(\.description) == positions)
    }
}
