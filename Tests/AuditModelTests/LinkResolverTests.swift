import Testing

@testable import AuditModel

@Suite struct LinkResolverTests {
    private static let bases = [
        "https://example.org/", "http://example.org/a/b?x=1#q", "https://example.org:8443/a/b/", "https://example.org",
        "https://u:p@example.org/a?b/c?d", "http://[::1]:8080/x/y", "https://b%C3%BCcher.example/a%20b/c",
        "https://example.org/a//b", "https://example.org/?q=a/b", "mailto:maya@example.org", "file:///tmp/page.html",
    ]

    private static let heads = [
        "", "/", "//", "#", "?", "./", "../", "a", "a/", "https://b.example", "http://b.example/", "HTTPS://B.example/",
        "https:", "https:/", "https:///", "http://b.example:80/", "https://b.example:8443", "https://u@b.example/",
        "//b.example", "//b.example/", "///b", "mailto:", "tel:", "javascript:", "data:", "a:b", ".", "..", "...",
        "https://b..example/", "https://-b.example/", "https://b.example./", "https://.b.example/",
        "https://b_c.example/",
        "https://127.0.0.1/", "https://1/", "https://[::1]/", "https://bücher.example/", "  /a ", "\u{a0}/", "/.a/",
        "ü",
    ]

    private static let tails = [
        "", "a", "a/b/", "a//b", "//a", "/", "?x=1&y=2", "#z", "?x#y?z", "a#b#c", "a/./b", "a/../b", "a/..", "a/.",
        "..a",
        "a/.b", "a..b/c.", "a%20b", "a%2Fb", "a%2fb", "a%2", "a%zz", "%", "a b", "ä", "a|b", "[a]", "a\\b", "a\tb",
        "a\nb",
        "a\u{0}b", "\u{7f}", "(a)!*'$,;=@~_-", "a:b", "a/b:c", "?a:b", "?a?b", "#a:/?", "??", "##", "?#", "{a}", "<a>",
        "\"a\"", "^`", "&amp;", "+a", "A/B", "?a/../b", "#a/../b", "a?b/./c",
    ]

    @Test func givesWhatWebAddressGives() throws {
        for written in Self.bases {
            let base = try #require(WebAddress(written))
            let resolver = LinkResolver(base: base)
            for head in Self.heads {
                for tail in Self.tails {
                    let reference = head + tail
                    let expected = (WebAddress(reference, relativeTo: base) ?? WebAddress(reference))?.string
                    #expect(resolver.address(of: reference) == expected, "\(reference) on \(written)")
                }
            }
        }
    }

    @Test func resolvesAbsoluteAddressesWithoutABase() {
        let resolver = LinkResolver(base: nil)
        #expect(resolver.address(of: "https://example.org") == "https://example.org/")
        #expect(resolver.address(of: "mailto:maya@example.org") == "mailto:maya@example.org")
        #expect(resolver.address(of: "/about") == nil)
        #expect(resolver.address(of: "") == nil)
    }

    @Test(arguments: ["https://example.org/a?b#c", "//cdn.example/x", "/about/", "about.html", "?p=2", "#top"])
    func resolvesCommonShapesOnTheirBytes(_ reference: String) {
        let isShaped = Array(reference.utf8).withUnsafeBufferPointer { ReferenceShape($0) != nil }
        #expect(isShaped)
    }
}
