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
