import Testing

@testable import AuditModel

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("HTTPS://Example.org", "https://example.org/"),
        ("http://example.org:80/a/../b/./c?x=1#y", "http://example.org/b/c?x=1#y"),
        ("http://example.org:8080/", "http://example.org:8080/"),
        ("  https://example.org/a b\n", "https://example.org/a%20b"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://例え.テスト/", "https://xn--r8jz45g.xn--zckzah/"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("https://u:p@example.org/", "https://u:p@example.org/"),
        ("mailto:me@example.org", "mailto:me@example.org"),
        ("tel:+15550100", "tel:+15550100"),
    ])
    func readsAndNormalises(_ text: String, _ expected: String) {
        #expect(WebAddress(text)?.string == expected)
    }

    @Test(arguments: ["", "no scheme", "/path", "//host/x", "http://", "https://exa mple.org/", "http://?x"])
    func refusesWhatIsNoAbsoluteAddress(_ text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(arguments: [
        ("../c", "http://example.org/c"), ("?y", "http://example.org/a/b?y"), ("#z", "http://example.org/a/b?x#z"),
        ("//cdn.example/p", "http://cdn.example/p"), ("", "http://example.org/a/b?x"), ("/x", "http://example.org/x"),
        ("./../../../g", "http://example.org/g"), ("https://b.example", "https://b.example/"),
        ("mailto:a@b.example", "mailto:a@b.example"),
    ])
    func resolvesReferences(_ reference: String, _ expected: String) throws {
        let base = try #require(WebAddress("http://example.org/a/b?x#q"))
        #expect(WebAddress(reference, relativeTo: base)?.string == expected)
    }

    @Test func tellsSitesApart() throws {
        let page = try #require(WebAddress("https://www.example.org/a"))
        #expect(page.isSameSite(as: try #require(WebAddress("http://example.org/b"))))
        #expect(!page.isSameSite(as: try #require(WebAddress("https://example.org:8443/b"))))
        #expect(!page.isSameSite(as: try #require(WebAddress("https://blog.example.org/"))))
        #expect(!page.isSameSite(as: try #require(WebAddress("mailto:me@example.org"))))
    }

    @Test func givesPathSegmentsDecoded() {
        #expect(WebAddress("https://example.org/%40maya//110/?x")?.pathSegments == ["@maya", "110"])
    }

    @Test func survivesHostileText() {
        #expect(WebAddress("http://" + String(repeating: "ü", count: 100_000) + "/") == nil)
        _ = WebAddress(String(repeating: "http://", count: 10_000))
        _ = WebAddress("http://example.org/" + String(repeating: "../", count: 100_000))
    }
}
