/// A block of addresses in CIDR notation: `127.0.0.0/8`, `fd00::/8`; a lone address is a block of one.
package struct NetworkRange: Sendable, Hashable, CustomStringConvertible {
    /// The first address of the block.
    package let first: IPAddress
    /// How many leading bits are fixed: 0 to 32 or 0 to 128.
    package let prefixLength: Int

    /// Bits of the address after the prefix are ignored: `127.0.0.1/8` is `127.0.0.0/8`.
    ///
    /// - Throws: ``FetchingError/badNetworkRange(_:reason:)``.
    package init(_ text: String) throws(FetchingError) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first.flatMap({ IPAddress($0) }) else {
            throw .badNetworkRange(text, reason: "write an IPv4 or IPv6 address before the slash, as in 127.0.0.0/8")
        }
        let width = address.family.rawValue
        var length = width
        if parts.count > 1 {
            let digits = parts[1]
            guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = Int(digits), number <= width
            else {
                throw .badNetworkRange(text, reason: "the number after the slash must be 0 to \(width)")
            }
            length = number
        }
        self.init(address, prefixLength: length)
    }

    /// A block around an address; a prefix length outside the address's width is clamped.
    package init(_ address: IPAddress, prefixLength: Int) {
        let width = address.family.rawValue
        self.prefixLength = min(max(prefixLength, 0), width)
        let free = width - self.prefixLength
        let bits = free >= 128 ? 0 : (address.bits >> UInt128(free)) << UInt128(free)
        first = IPAddress(family: address.family, bits: bits)
    }

    /// Whether the address lies in the block. Blocks of one family never hold addresses of the other.
    package func contains(_ address: IPAddress) -> Bool {
        guard address.family == first.family else { return false }
        let free = first.family.rawValue - prefixLength
        return free >= 128 || address.bits >> UInt128(free) == first.bits >> UInt128(free)
    }

    /// `127.0.0.0/8`: this machine.
    package static let loopback = NetworkRange(IPAddress(family: .v4, bits: 127 << 24), prefixLength: 8)

    package var description: String { "\(first)/\(prefixLength)" }
}
