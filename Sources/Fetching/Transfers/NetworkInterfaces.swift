#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What the machine is connected to.
enum NetworkInterfaces {
    /// Whether an interface other than loopback is up and has an address that reaches further than its own link. Asked
    /// only after a failure, to tell "no network" from "no such host".
    static var isOnline: Bool {
        var list: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&list) == 0 else { return true }
        defer { freeifaddrs(list) }
        var next = list
        while let interface = next?.pointee {
            next = interface.ifa_next
            let flags = Int(interface.ifa_flags)
            guard flags & Int(IFF_UP) != 0, flags & Int(IFF_LOOPBACK) == 0 else { continue }
            if let address = interface.ifa_addr, reachesFurther(address) { return true }
        }
        return false
    }

    private static func reachesFurther(_ address: UnsafeMutablePointer<sockaddr>) -> Bool {
        switch Int32(address.pointee.sa_family) {
        case AF_INET: true
        case AF_INET6:
            // Every interface has a link-local address (fe80::/10), connected or not.
            address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { v6 in
                withUnsafeBytes(of: v6.pointee.sin6_addr) { !($0[0] == 0xfe && $0[1] & 0xc0 == 0x80) }
            }
        default: false
        }
    }
}
