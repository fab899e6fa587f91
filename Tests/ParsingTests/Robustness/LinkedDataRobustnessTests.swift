import AuditModel
import Parsing
import Testing

@Suite struct LinkedDataRobustnessTests {
    @Test(arguments: ["<![CDATA[hi", "<img src=a.png>", "<!-- hi", "&nbsp;"])
    func wordsThatAreOnlyMarkupMakeNoEmptySegment(words: String) {
        let post = "{\"@type\":\"BlogPosting\",\"headline\":\"One\",\"articleBody\":\"\(words)\"}"
        let page = Page(
            requested: "https://example.org/1", url: "https://example.org/1", status: 200,
            headers: [HeaderField(name: "content-type", value: "text/html")],
            body: Array("<script type=application/ld+json>\(post)</script>".utf8))
        let handle = Handle(platform: "web", account: "https://example.org")
        let document = PageReader().document(from: page, handle: handle, ownership: .ownersSite)
        #expect(document?.segments.map(\.text) == ["One"])
    }
}
