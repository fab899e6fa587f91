import Testing

@testable import Fetching

@Suite struct RequestAddressTests {
    @Test("takes an address apart")
    func parts() throws {
        let address = try RequestAddress("HTTPS://Example.ORG:443/a%20b/?q=1#part")
        #expect(address.host == "example.org")
        #expect(address.target == "/a%20b/?q=1")
        #expect(address.origin == "https://example.org:443")
        #expect(address.description.hasSuffix("/a%20b/?q=1"))
    }

    @Test(
        "encodes spaces and letters outside ASCII",
        arguments: [
            ("http://example.org/ä b", "/%c3%a4%20b"), ("http://example.org", "/"),
            ("http://example.org?q=ü", "/?q=%c3%bc"),
        ])
    func encodes(_ text: String, _ target: String) throws {
        #expect(try RequestAddress(text).target.lowercased() == target)
    }

    @Test(
        "robots.txt stands at the root of the site",
        arguments: [
            "http://example.org", "https://example.org:8443/a/b?c=/d", "http://[2001:db8::1]:81/x",
            "http://a.example?q",
        ])
    func robots(_ text: String) throws {
        let address = try RequestAddress(text)
        let robots = RequestAddress(robotsOf: address)
        #expect(try robots == address.resolving("/robots.txt"))
    }

    @Test(
        "addresses that leave nothing to interpret are taken apart as libcurl does it",
        arguments: [
            "http://example.org/", "https://example.org/u/alice_x", "http://127.10.0.14:8470/u/alice?tab=1&x=a/b",
            "https://a-b.example.org:8443/@alice//b/a.b~c", "http://1a.example/x?y?z", "http://10.0.0.255/robots.txt",
            "http://localhost:1/A/Z", "https://xn--bcher-kva.example/u/0x7f",
        ])
    func plain(_ text: String) throws {
        let address = try #require(RequestAddress(plain: text))
        #expect(try address == RequestAddress(byLibrary: text))
    }

    @Test(
        "addresses that parsers may disagree on are left to libcurl",
        arguments: [
            "http://example.org", "HTTP://example.org/", "http://Example.org/", "http://example.org:80/",
            "https://example.org:443/", "http://example.org:080/", "http://example.org:/", "http://example.org:65536/",
            "http://127.1/", "http://127.0.0.01/", "http://127.0.0.256/", "http://2130706433/", "http://0x7f000001/",
            "http://example.0x7f/", "http://1.2.3.4.5/", "http://example.org./", "http://a..example/",
            "http://-a.example/",
            "http://a_b.example/", "http://[::1]/", "http://alice@example.org/", "http://example.org/a/../b",
            "http://example.org/.well-known", "http://example.org/a%20b", "http://example.org/a b",
            "http://example.org/a#b", "http://example.org/?", "http://example.org\\a/", "http://exämple.org/",
            "http://example.org/ä", "http:///a", "http:/example.org/", "ftp://example.org/", " http://example.org/",
            "http://example.org:1:2/", "http://example.org?a/b",
        ])
    func notPlain(_ text: String) {
        #expect(RequestAddress(plain: text) == nil)
    }

    @Test("ports of the scheme and written ports are one origin")
    func origins() throws {
        #expect(try RequestAddress("http://example.org/a").origin == RequestAddress("http://example.org:80/b").origin)
        #expect(try RequestAddress("http://example.org/").origin != RequestAddress("https://example.org/").origin)
    }

    @Test(
        "refuses what is no page on the web",
        arguments: [
            ("", RequestAddress.Flaw.unreadable), ("example.org/page", .unreadable), ("http://", .unreadable),
            ("http://exa mple.org/", .unreadable), ("http://example.org/\r\nX: y", .unreadable),
            ("file:///etc/hostname", .notHTTP), ("gopher://example.org/", .notHTTP),
            ("javascript:alert(1)", .unreadable),
            ("http://alice:secret@example.org/", .credentials), ("http://alice@example.org/", .credentials),
            ("http://example.org/" + String(repeating: "a", count: 9000), .tooLong),
        ])
    func refuses(_ text: String, _ flaw: RequestAddress.Flaw) {
        #expect(throws: flaw) { try RequestAddress(text) }
    }

    @Test(
        "resolves references as a browser does",
        arguments: [
            ("/c", "http://example.org/c"), ("c", "http://example.org/a/c"), ("../c?d", "http://example.org/c?d"),
            ("//example.net/x", "http://example.net/x"), ("https://example.net", "https://example.net/"),
            ("?p=2", "http://example.org/a/b?p=2"),
        ])
    func resolves(_ reference: String, _ expected: String) throws {
        #expect(try RequestAddress("http://example.org/a/b").resolving(reference).description == expected)
    }
}
