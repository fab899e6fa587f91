import AuditModel
import Testing

@testable import Parsing

@Suite struct SitemapReaderTests {
    private func page(_ text: String, url: String = "https://maya.example/sitemap.xml") -> Page {
        Page(requested: url, url: url, status: 200, headers: [], body: Array(text.utf8))
    }

    @Test func readsAddressesAndWhenTheyChanged() throws {
        let sitemap = try #require(
            SitemapReader.read(
                page(
                    """
                    <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                     xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
                    <url><loc> https://maya.example/a?x=1&amp;y=2 </loc><lastmod>2026-03-01T10:00+02:00</lastmod>
                    <image:image><image:loc>https://maya.example/a.jpg</image:loc></image:image></url>
                    <url><image:loc>https://maya.example/b.jpg</image:loc><loc>/b</loc><lastmod>soon</lastmod></url>
                    <url><loc>https://maya.example/b</loc></url><url><loc>ftp://maya.example/</loc></url><url/></urlset>
                    """)))
        #expect(!sitemap.isIndex)
        #expect(sitemap.entries.map(\.url) == ["https://maya.example/a?x=1&y=2", "https://maya.example/b"])
        #expect(sitemap.entries.map(\.modified?.description) == ["2026-03-01T10:00+02:00", nil])
    }

    @Test func readsIndexes() throws {
        let text = "<sitemapindex><sitemap><loc>https://maya.example/1.xml</loc></sitemap></sitemapindex>"
        let sitemap = try #require(SitemapReader.read(page(text)))
        #expect(sitemap.isIndex)
        let links = PageReader().document(
            from: page(text), handle: Handle(platform: "web", account: "x"), ownership: .unknown)?.links
        #expect(links?.map(\.relations) == [["sitemap"]])
    }

    @Test func readsListsThatCallThemselvesSitemaps() {
        let text = "https://maya.example/1\r\n\r\nhttps://maya.example/2\n"
        #expect(SitemapReader.read(page(text, url: "https://maya.example/sitemap.txt"))?.entries.count == 2)
        #expect(SitemapReader.read(page(text, url: "https://maya.example/links.txt")) == nil)
        #expect(SitemapReader.read(page(text + "and more", url: "https://maya.example/sitemap.txt")) == nil)
    }

    @Test(arguments: ["", "<urlset", "<html>urlset</html>", "urlset", "<rss><channel/></rss>"])
    func saysNoToOtherPages(_ text: String) {
        #expect(SitemapReader.read(page(text))?.entries.isEmpty != false)
    }

    @Test func becomesADocumentOfLinks() throws {
        let text = "<urlset><url><loc>/a</loc><lastmod>2026-03-01</lastmod></url></urlset>"
        let document = try #require(
            PageReader().document(
                from: page(text), handle: Handle(platform: "web", account: "x"), ownership: PageOwnership(.ownersSite)))
        #expect(document.segments.isEmpty)
        #expect(document.links.map(\.url) == ["https://maya.example/a"])
        #expect(document.links.map(\.region) == [.metadata])
        #expect(document.links.map(\.time?.description) == ["2026-03-01"])
    }
}
