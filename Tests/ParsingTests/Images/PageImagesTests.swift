import AuditModel
import Parsing
import Testing

@Suite("Pictures of a page")
struct PageImagesTests {
    private func images(
        _ body: String, head: String = "", ownership: PageOwnership = .ownersSite
    ) throws -> [ImageReference] {
        let html = "<!doctype html><html><head>\(head)</head><body>\(body)</body></html>"
        let page = Page(
            requested: "https://maya.example/blog/", url: "https://maya.example/blog/", status: 200,
            headers: [HeaderField(name: "content-type", value: "text/html; charset=utf-8")], body: Array(html.utf8))
        let handle = Handle(platform: "web", account: "https://maya.example/")
        return try #require(PageReader().document(from: page, handle: handle, ownership: ownership)).images
    }

    @Test("a picture has its address, the words in its place, its part and its owner")
    func shown() throws {
        let images = try images(
            """
            <article><img src="/a.jpg" alt=" The  kiln "></article>
            <section id="comments"><ol class="comment-list"><li class="comment"><cite>Bob</cite>
            <img src="bob.png"></li></ol></section>
            """)
        #expect(images.map(\.url) == ["https://maya.example/a.jpg", "https://maya.example/blog/bob.png"])
        #expect(images.map(\.owner) == [.own, .other])
        #expect(images.map(\.region) == [.post, .comment])
        #expect(images.first?.text == "The  kiln")
    }

    @Test(
        "of several sizes the largest counts, and the file as it was uploaded before all",
        arguments: [
            (#"<img src="s.jpg" srcset="m.jpg 400w, l.jpg 1200w, s.jpg 100w">"#, "l.jpg"),
            (#"<img src="s.jpg" srcset="one.jpg, two.jpg 2x">"#, "two.jpg"),
            (#"<img src="s.jpg" srcset="a,b.jpg 1x,  c,d.jpg 1.5x ,">"#, "c,d.jpg"),
            (#"<img src="s.jpg" srcset="">"#, "s.jpg"),
            (#"<img src="s.jpg" srcset=" , ,">"#, "s.jpg"),
            (#"<img src="data:image/gif;base64,R0lGOD" data-src="lazy.jpg">"#, "lazy.jpg"),
            (#"<img src="blank.gif" data-srcset="a.jpg 1x, b.jpg 3x" data-src="c.jpg">"#, "b.jpg"),
            (#"<img src="s.jpg" srcset="l.jpg 9w" data-orig-file="https://maya.example/blog/o.jpg">"#, "o.jpg"),
            (#"<picture><source srcset="x.avif 1x"><img src="s.jpg"></picture>"#, "s.jpg"),
            (#"<img src="s.jpg" srcset="nan.jpg nanw, inf.jpg infw, m.jpg 5w">"#, "m.jpg"),
        ])
    func sizes(markup: String, name: String) throws {
        #expect(try images(markup).map(\.url) == ["https://maya.example/blog/" + name])
    }

    @Test("what stands in the page itself or leads nowhere is no picture to fetch")
    func inline() throws {
        let markup =
            #"<img src="data:image/png;base64,AAAA"><img><img src=""><img src="blob:x"><img src="ftp://x.example/">"#
        #expect(try images(markup).allSatisfy { $0.url == "https://maya.example/blog/" })
    }

    @Test("links to pictures, and the picture that stands for the page")
    func linked() throws {
        let images = try images(
            #"<a href="/full/IMG_1.JPG?raw=1"><img src="/small/1.jpg"></a> <a href="/about">x</a>"#,
            head: #"<meta property="og:image" content="/card.png">"#)
        #expect(
            images.map(\.url) == [
                "https://maya.example/small/1.jpg", "https://maya.example/full/IMG_1.JPG?raw=1",
                "https://maya.example/card.png",
            ])
        #expect(images.map(\.use) == [.shown, .linked, .shown])
        #expect(images.last?.region == .metadata)
    }

    @Test("small pictures are icons, and each address counts once")
    func icons() throws {
        let images = try images(#"<img src="a.png" width="32"><img src="b.png" width="640px"><img src="a.png">"#)
        #expect(images.map(\.use) == [.icon, .shown])
    }

    @Test("a page of a hundred thousand pictures is read as far as a reader would go")
    func many() throws {
        let markup = (0..<100_000).map { "<img src=/\($0).jpg>" }.joined()
        #expect(try images(markup).count == 2000)
    }

    @Test("enclosures and media of a feed are attachments of its posts")
    func feeds() throws {
        let feed = """
            <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Maya</title><item>
            <title>Kiln</title><link>https://maya.example/kiln</link>
            <enclosure url="/kiln.jpg" type="image/jpeg" length="1"/><enclosure url="/talk.mp3" type="audio/mpeg"/>
            <media:content url="https://media.example/2" type="image/heic"/>
            <description>&lt;a href="/large.png"&gt;large&lt;/a&gt;</description></item></channel></rss>
            """
        let page = Page(
            requested: "https://maya.example/feed", url: "https://maya.example/feed", status: 200,
            headers: [HeaderField(name: "content-type", value: "application/rss+xml")], body: Array(feed.utf8))
        let handle = Handle(platform: "web", account: "https://maya.example/")
        let document = try #require(PageReader().document(from: page, handle: handle, ownership: .ownersSite))
        #expect(
            document.images.map(\.url) == [
                "https://maya.example/kiln.jpg", "https://media.example/2", "https://maya.example/large.png",
            ])
        #expect(document.images.map(\.use) == [.attached, .attached, .linked])
        #expect(document.images.allSatisfy { $0.owner == .own && $0.region == .post })
    }
}
