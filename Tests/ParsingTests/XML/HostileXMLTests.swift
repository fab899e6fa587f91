import AuditModel
import Testing

@testable import Parsing

/// Texts that would take a careless parser minutes, its memory, or files of the machine.
@Suite struct HostileXMLTests {
    private static func feed(_ text: String) -> Feed? {
        let url = "https://maya.example/feed"
        return FeedReader.read(Page(requested: url, url: url, status: 200, headers: [], body: Array(text.utf8)))
    }

    @Test func laughsCannotMultiply() {
        var entities = "<!ENTITY a0 'lol'>"
        for level in 1...30 {
            entities += "<!ENTITY a\(level) '" + String(repeating: "&a\(level - 1);", count: 10) + "'>"
        }
        let text = "<!DOCTYPE rss [\(entities)]><rss><channel><title>&a30;</title><item/></channel></rss>"
        #expect((Self.feed(text)?.title ?? "").utf8.count < 20)
    }

    @Test func oneLongEntityCannotMultiply() {
        let value = String(repeating: "x", count: 100_000)
        let text =
            "<!DOCTYPE rss [<!ENTITY a '\(value)'>]><rss><channel><title>"
            + String(repeating: "&a;", count: 10_000) + "</title></channel></rss>"
        #expect((Self.feed(text)?.title ?? "").utf8.count < 100_000)
    }

    @Test(arguments: ["SYSTEM 'file:///etc/hostname'", "PUBLIC 'x' 'http://127.0.0.1:1/x'"])
    func filesAreNotRead(_ identifier: String) {
        let text =
            "<!DOCTYPE rss [<!ENTITY % p \(identifier)> %p; <!ENTITY e \(identifier)>]>"
            + "<rss><channel><title>&e;</title></channel></rss>"
        #expect(Self.feed(text)?.title == "&e;")
        let include = "<feed xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/hostname'/></feed>"
        #expect(Self.feed(include)?.summary == nil)
    }

    /// Each must be read within the time limit at a size where quadratic work would take minutes.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("<rss><channel><item>", "<x>"), ("<rss><channel><item>", "</x>"), ("<rss><channel><item>", "<x a='"),
            ("<rss><channel><item>", "<x a=\"b\">\""), ("<rss a", " b"), ("<rss ", "xmlns:a='b' "),
            ("<rss><channel><title>", "&"), ("<rss><channel><title>", "&#x"), ("<rss><channel><title>", "<![CDATA["),
            ("<rss><channel><title>", "<!--"), ("<rss><channel><title>", "<?"), ("<rss><!DOCTYPE [", "<!ENTITY a 'b'"),
            ("<feed>", "<entry><link href='/x'/>"), ("<feed>", "<author>"), ("<feed>", "<p:x xmlns:p='y'>"),
            ("<feed><entry>", "<updated>x"), ("<rss><channel><item><description>", "&lt;a href=x>"),
            ("<rss><channel><item><description>", "&lt;iframe"), ("<feed><entry><where>", "<pos>1 1</pos>"),
            ("<rss><channel><item><georss:line>", "1 "), ("<opml><body>", "<outline text='x'>"),
            ("<urlset>", "<url><loc>/x</loc>"), ("<feed xml:base='/a/'>", "<x xml:base='b/'>"), ("<rss>", "<channel>"),
        ])
    func takesLinearTime(_ head: String, _ piece: String) {
        let text = head + String(repeating: piece, count: 80_000 / piece.utf8.count)
        let url = "https://maya.example/feed"
        let page = Page(requested: url, url: url, status: 200, headers: [], body: Array(text.utf8))
        let document = PageReader().document(
            from: page, handle: Handle(platform: "web", account: "https://maya.example"), ownership: .unknown)
        #expect(document != nil)
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["<div>", "<a b='", "</p>", "<b><p>", "<table>"])
    func readsHTMLForRulesInLinearTime(_ piece: String) throws {
        let text = "<i>x</i>" + String(repeating: piece, count: 80_000 / piece.utf8.count)
        let tree = try XMLTree.html(Array(text.utf8))
        #expect(try tree.texts(at: "//i").first == "x")
    }
}
