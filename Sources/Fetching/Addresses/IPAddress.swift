#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// An IPv4 or IPv6 address.
package struct IPAddress: Sendable, Hashable, CustomStringConvertible {
    /// Which protocol the address belongs to; the raw value is its width in bits.
    package enum Family: Int, Sendable, Hashable {
        case v4 = 32
        case v6 = 128
    }

    package let family: Family
    /// The address as a number; an IPv4 address fills the low 32 bits.
    package let bits: UInt128

    package init(family: Family, bits: UInt128) {
        self.family = family
        self.bits = bits
    }

    /// From 4 or 16 bytes in network order; nil for another count.
    package init?(bytes: some Collection<UInt8>) {
        switch bytes.count {
        case 4: family = .v4
        case 16: family = .v6
        default: return nil
        }
        bits = bytes.reduce(0) { $0 << 8 | UInt128($1) }
    }

    /// Reads `192.0.2.1` or `2001:db8::1`; nothing but four decimal numbers counts as IPv4.
    package init?(_ text: some StringProtocol) {
        let text = String(text)
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 {
            self.init(bytes: bytes.prefix(4))
        } else if inet_pton(AF_INET6, text, &bytes) == 1 {
            self.init(bytes: bytes)
        } else {
            return nil
        }
    }

    /// The bytes in network order: 4 or 16.
    package var bytes: [UInt8] {
        stride(from: family.rawValue - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> UInt128($0)) }
    }

    /// As usually written: `192.0.2.1`, `2001:db8::1` (RFC 5952).
    package var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let written = inet_ntop(family == .v4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count))
        guard written != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// The IPv4 address that an IPv6 address stands for, by its prefix: IPv4-mapped (RFC 4291), IPv4-compatible (the
    /// same, deprecated), NAT64 (RFC 6052) or 6to4 (RFC 3056). Nil for all others.
    package var embeddedIPv4: IPAddress? {
        guard family == .v6 else { return nil }
        let prefix96 = bits >> 32
        let v4: UInt128
        switch prefix96 {
        case 0xffff, 0x0064_ff9b_0000_0000_0000_0000: v4 = bits & 0xffff_ffff
        case 0 where bits > 1: v4 = bits
        case _ where bits >> 112 == 0x2002: v4 = bits >> 80 & 0xffff_ffff
        default: return nil
        }
        return IPAddress(family: .v4, bits: v4)
    }
}
