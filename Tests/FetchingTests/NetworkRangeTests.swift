import Testing

@testable import Fetching

@Suite struct NetworkRangeTests {
    @Test(
        "reads CIDR notation and writes it back in normal form",
        arguments: [
            ("127.0.0.0/8", "127.0.0.0/8"), ("127.1.2.3/8", "127.0.0.0/8"), ("10.0.0.7", "10.0.0.7/32"),
            ("0.0.0.0/0", "0.0.0.0/0"), ("::/0", "::/0"), ("FD00::1/8", "fd00::/8"), ("::1", "::1/128"),
            ("2001:DB8:0:0::5/64", "2001:db8::/64"),
        ])
    func reads(_ text: String, _ normal: String) throws {
        #expect(try NetworkRange(text).description == normal)
    }

    @Test(
        "says what is wrong with a range",
        arguments: [
            ("127.0.0.0/33", "must be 0 to 32"), ("::1/129", "must be 0 to 128"), ("10.0.0.0/", "must be 0 to 32"),
            ("10.0.0.0/-1", "must be 0 to 32"), ("10.0.0.0/8/8", "must be 0 to 32"),
            ("10.0.0.0/0x8", "must be 0 to 32"),
            ("10.0.0", "write an IPv4 or IPv6 address"), ("localhost/8", "write an IPv4 or IPv6 address"),
            ("", "write an IPv4 or IPv6 address"), ("/8", "write an IPv4 or IPv6 address"),
            ("10.0.0.256/8", "write an IPv4 or IPv6 address"), ("10.0.0.0/99999999999999999999", "must be 0 to 32"),
        ])
    func explains(_ text: String, _ hint: String) {
        let error = #expect(throws: FetchingError.self) { try NetworkRange(text) }
        #expect(error?.description.contains(hint) == true)
        #expect(error?.description.contains("\"\(text)\"") == true)
    }

    @Test("holds addresses of its own family between its ends")
    func contains() throws {
        let range = try NetworkRange("192.0.2.64/26")
        #expect(range.contains(try #require(IPAddress("192.0.2.64"))))
        #expect(range.contains(try #require(IPAddress("192.0.2.127"))))
        #expect(!range.contains(try #require(IPAddress("192.0.2.63"))))
        #expect(!range.contains(try #require(IPAddress("192.0.2.128"))))
        #expect(!range.contains(try #require(IPAddress("::c000:240"))))
        #expect(try NetworkRange("::/0").contains(try #require(IPAddress("ffff::1"))))
        #expect(!(try NetworkRange("::/0").contains(try #require(IPAddress("192.0.2.1")))))
    }
}
