/// A block of addresses that no public page is served from.
struct SpecialNetwork: Sendable {
    let range: NetworkRange
    /// What the block is for, in a word or two, for messages.
    let purpose: String

    private init(_ address: (UInt64, UInt64), _ prefixLength: Int, _ purpose: String) {
        let bits = UInt128(address.0) << 64 | UInt128(address.1)
        range = NetworkRange(IPAddress(family: .v6, bits: bits), prefixLength: prefixLength)
        self.purpose = purpose
    }

    private init(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ prefixLength: Int, _ purpose: String) {
        let bits = UInt128(a) << 24 | UInt128(b) << 16 | UInt128(c) << 8
        range = NetworkRange(IPAddress(family: .v4, bits: bits), prefixLength: prefixLength)
        self.purpose = purpose
    }

    /// IANA's special-purpose registries of IPv4 and IPv6 (RFC 6890 and its updates), without the blocks that embed a
    /// public IPv4 address (NAT64, 6to4), which are judged by what they embed.
    static let all: [SpecialNetwork] = [
        SpecialNetwork(0, 0, 0, 8, "unspecified"),
        SpecialNetwork(10, 0, 0, 8, "private"),
        SpecialNetwork(100, 64, 0, 10, "carrier-grade NAT"),
        SpecialNetwork(127, 0, 0, 8, "loopback"),
        SpecialNetwork(169, 254, 0, 16, "link-local"),
        SpecialNetwork(172, 16, 0, 12, "private"),
        SpecialNetwork(192, 0, 0, 24, "reserved"),
        SpecialNetwork(192, 0, 2, 24, "documentation"),
        SpecialNetwork(192, 88, 99, 24, "reserved"),
        SpecialNetwork(192, 168, 0, 16, "private"),
        SpecialNetwork(198, 18, 0, 15, "benchmarking"),
        SpecialNetwork(198, 51, 100, 24, "documentation"),
        SpecialNetwork(203, 0, 113, 24, "documentation"),
        SpecialNetwork(224, 0, 0, 4, "multicast"),
        SpecialNetwork(240, 0, 0, 4, "reserved"),
        SpecialNetwork((0, 0), 128, "unspecified"),
        SpecialNetwork((0, 1), 128, "loopback"),
        SpecialNetwork((0x0064_ff9b_0001_0000, 0), 48, "local-use NAT64"),
        SpecialNetwork((0x0100_0000_0000_0000, 0), 64, "discard-only"),
        SpecialNetwork((0x2001_0000_0000_0000, 0), 23, "reserved"),
        SpecialNetwork((0x2001_0db8_0000_0000, 0), 32, "documentation"),
        SpecialNetwork((0x3fff_0000_0000_0000, 0), 20, "documentation"),
        SpecialNetwork((0x5f00_0000_0000_0000, 0), 16, "reserved"),
        SpecialNetwork((0xfc00_0000_0000_0000, 0), 7, "private"),
        SpecialNetwork((0xfe80_0000_0000_0000, 0), 10, "link-local"),
        SpecialNetwork((0xfec0_0000_0000_0000, 0), 10, "site-local"),
        SpecialNetwork((0xff00_0000_0000_0000, 0), 8, "multicast"),
    ]
}
