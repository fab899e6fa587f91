import Testing

@testable import Fetching

@Suite struct AddressGuardTests {
    @Test(
        "refuses what is not public",
        arguments: [
            ("127.0.0.1", "loopback"), ("127.255.255.254", "loopback"), ("10.1.2.3", "private"),
            ("172.16.0.1", "private"), ("172.31.255.255", "private"), ("192.168.1.1", "private"),
            ("169.254.169.254", "link-local"), ("100.64.0.1", "carrier-grade NAT"), ("0.0.0.0", "unspecified"),
            ("0.1.2.3", "unspecified"), ("224.0.0.1", "multicast"), ("255.255.255.255", "reserved"),
            ("192.0.2.7", "documentation"), ("198.51.100.7", "documentation"), ("203.0.113.7", "documentation"),
            ("198.19.0.1", "benchmarking"), ("::", "unspecified"), ("::1", "loopback"), ("fe80::1", "link-local"),
            ("fd12:3456::1", "private"), ("ff02::1", "multicast"), ("2001:db8::1", "documentation"),
            ("3fff::1", "documentation"), ("2001::1", "reserved"), ("fec0::1", "site-local"),
        ])
    func refusesSpecial(_ text: String, _ purpose: String) throws {
        #expect(AddressGuard().refusal(of: try #require(IPAddress(text))) == purpose)
    }

    @Test(
        "judges an address by the IPv4 address inside",
        arguments: [
            ("::ffff:127.0.0.1", "loopback"), ("::ffff:169.254.169.254", "link-local"),
            ("64:ff9b::10.0.0.1", "private"),
            ("2002:c0a8:0101::1", "private"), ("::192.168.0.1", "private"),
        ])
    func refusesEmbedded(_ text: String, _ purpose: String) throws {
        #expect(AddressGuard().refusal(of: try #require(IPAddress(text))) == purpose)
    }

    @Test(
        "lets public addresses pass",
        arguments: [
            "8.8.8.8", "172.32.0.1", "172.15.255.255", "100.128.0.1", "11.0.0.1", "192.167.255.255", "169.253.0.1",
            "2606:4700::1111", "64:ff9b::8.8.8.8", "::ffff:8.8.8.8", "2002:808:808::1",
        ])
    func passesPublic(_ text: String) throws {
        #expect(AddressGuard().refusal(of: try #require(IPAddress(text))) == nil)
    }

    @Test("an allowed range opens itself and nothing else")
    func allows() throws {
        let guarding = AddressGuard(allowing: [try NetworkRange("127.0.0.0/8")])
        #expect(guarding.refusal(of: try #require(IPAddress("127.9.9.9"))) == nil)
        #expect(guarding.refusal(of: try #require(IPAddress("::ffff:127.0.0.1"))) == nil)
        #expect(guarding.refusal(of: try #require(IPAddress("10.0.0.1"))) == "private")
        #expect(guarding.refusal(of: try #require(IPAddress("::1"))) == "loopback")
    }
}
