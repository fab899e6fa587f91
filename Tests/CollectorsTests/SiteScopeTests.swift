import AuditModel
import Testing

@testable import Collectors

@Suite("What of a site is the owner's")
struct SiteScopeTests {
    @Test(
        "the member's name is where the address says it",
        arguments: [
            ("https://alice.example/", nil),
            ("https://alice.example/about", nil),
            ("https://alice.example/index.html", nil),
            ("https://alice.example/blog/2026/kiln", nil),
            ("https://sites.example/alice", "alice"),
            ("https://sites.example/~alice/", "alice"),
            ("https://sites.example/@Alice", "alice"),
            ("https://sites.example/users/alice", "alice"),
            ("https://sites.example/u/alice/summary", "alice"),
            ("https://wiki.example/wiki/User:Alice_Example", "alice example"),
            ("https://wiki.example/index.php?title=User:Alice_Example", "alice example"),
            ("https://forum.example/member.php?u=512", "512"),
            ("https://fossil.example/wiki?name=Alice", "alice"),
            ("https://fossil.example/wiki?name=Alice%20B+C", "alice b c"),
        ] as [(String, String?)])
    func members(address: String, member: String?) throws {
        #expect(SiteScope(try #require(WebAddress(address))).member == member)
    }

    @Test(
        "only the owner's part of a site is theirs",
        arguments: [
            ("https://alice.example/", "https://www.alice.example/blog/1", true),
            ("https://alice.example/", "https://other.example/", false),
            ("https://alice.example/", "mailto:alice@alice.example", false),
            ("https://uni.example/people/staff/alice.html", "https://uni.example/people/staff/links.html", true),
            ("https://uni.example/people/staff/alice.html", "https://uni.example/about", false),
            ("https://sites.example/alice", "https://sites.example/alice/links", true),
            ("https://sites.example/alice", "https://sites.example/bob", false),
            ("https://wiki.example/wiki/User:Alice", "https://wiki.example/wiki/User_talk:Alice", true),
            ("https://wiki.example/wiki/User:Alice", "https://wiki.example/wiki/User:Alice_B", false),
            ("https://forum.example/member.php?u=512", "https://forum.example/posts.php?u=512", true),
        ])
    func scope(given: String, other: String, isInside: Bool) throws {
        let scope = SiteScope(try #require(WebAddress(given)))
        #expect(scope.contains(try #require(WebAddress(other))) == isInside)
    }

    @Test(
        "the made-up address stands where the name stood",
        arguments: [
            ("https://sites.example/alice", "https://sites.example/zq"),
            ("https://sites.example/~alice/", "https://sites.example/~zq"),
            ("https://sites.example/@alice", "https://sites.example/@zq"),
            ("https://sites.example/u/alice/summary", "https://sites.example/u/zq"),
            ("https://sites.example/users/alice.html", "https://sites.example/users/zq"),
            ("https://wiki.example/wiki/User:Alice", "https://wiki.example/wiki/User:zq"),
            ("https://wiki.example/index.php?title=User:Alice&x=1", "https://wiki.example/index.php?title=User:zq"),
            ("https://forum.example/member.php?u=512", "https://forum.example/member.php?u=987654321"),
        ])
    func control(address: String, start: String) throws {
        let address = try #require(WebAddress(address))
        let control = try #require(ControlProbe.address(beside: address))
        #expect(control.string.hasPrefix(start), "\(control.string)")
        #expect(control == ControlProbe.address(beside: address))
        #expect(ControlProbe.address(beside: try #require(WebAddress("https://alice.example/"))) == nil)
    }
}
