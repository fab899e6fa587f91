import AuditModel
import Testing

@testable import Parsing

@Suite struct FeedTextTests {
    @Test(arguments: [
        ("<title>a &lt;b> c</title>", "a <b> c"), ("<title type='text'>&amp;lt;</title>", "&lt;"),
        ("<title type='html'>a &lt;b>b&lt;/b> &amp;amp; c</title>", "a b & c"),
        ("<title type='text/html' mode='escaped'>&lt;i>x&lt;/i></title>", "x"),
        ("<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a<br/>b<i/>c</div></title>", "a\nbc"),
        ("<title type='application/xhtml+xml' mode='xml'>1 &lt; 2</title>", "1 < 2"),
        ("<title mode='base64' type='text/plain'>TWF5YQ==</title>", "Maya"),
        ("<title type='html'>&lt;p>double &amp;amp;amp; more&lt;/p></title>", "double & more"),
        ("<title><script/>x<b>y</b></title>", "xy"),
    ])
    func readsTextsOfAtomAsTheySay(_ title: String, _ text: String) {
        #expect(FeedSample.atom(title)?.title == text)
    }

    @Test(arguments: [
        ("The &lt;blink> tag", "The <blink> tag"), ("1 &lt; 2 and 3 > 2", "1 < 2 and 3 > 2"), ("AT&T", "AT&T"),
        ("a &lt;b>b&lt;/b>", "a b"), ("x&lt;br>y", "x\ny"), ("Tom &amp;amp; Ann", "Tom & Ann"),
        ("&amp;lt;p&amp;gt;twice&amp;lt;/p&amp;gt;", "twice"), ("&amp;lt;br&amp;gt; is a tag", "is a tag"),
        ("use &lt;code>&amp;lt;br&amp;gt;&lt;/code>", "use <br>"), ("a &lt;iframe src='x'/> b", "a  b"),
        ("<![CDATA[caf&eacute; <b>x</b>]]>", "café x"), ("me&amp;#64;example&amp;#46;org", "me@example.org"),
        ("don&#146;t\u{a0}go", "don’t go"),
    ])
    func readsTextsOfRSSAsTheyLook(_ written: String, _ text: String) {
        let words = FeedSample.rss("<description>\(written)</description>")?.text
        #expect(
            words?.split(separator: " ").joined(separator: " ") == text.split(separator: " ").joined(separator: " "))
    }

    @Test(
        arguments: [
            ("<description>a</description><content:encoded>b</content:encoded>", "b", "a"),
            ("<description>a</description>", "a", nil), ("<summary>a</summary><description>b</description>", "b", "a"),
            ("<itunes:summary>a</itunes:summary>", "a", nil),
            ("<media:group><media:description>a</media:description></media:group>", "", nil),
        ] as [(String, String, String?)])
    func tellsContentFromSummary(_ elements: String, _ text: String, _ summary: String?) {
        let entry = FeedSample.rss(elements)
        #expect(entry?.text == text)
        #expect(entry?.summary == summary)
    }

    @Test func keepsCaptionsOnce() {
        let entry = FeedSample.rss(
            """
            <title>t</title><description>d</description><itunes:subtitle>d</itunes:subtitle>
            <media:content url='/a.jpg'><media:title>t</media:title><media:description>my desk</media:description></media:content>
            <media:group><media:content url='/b.jpg'/><media:description>my desk</media:description></media:group>
            """)
        #expect(entry?.asides == ["my desk"])
        #expect(entry?.ownLinks.map(\.url) == ["https://maya.example/a.jpg", "https://maya.example/b.jpg"])
    }
}
