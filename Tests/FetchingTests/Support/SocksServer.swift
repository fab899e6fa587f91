import Foundation
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A SOCKS 5 proxy for one connection, which answers for whatever host it is asked for. Blocking, on a thread of its own.
final class SocksServer: Sendable {
    let port: Int
    private let listener: Int32
    private let heard = Mutex<[UInt8]>([])

    /// The name or address that the client asked to be connected to, as the protocol writes it (RFC 1928, 4).
    var request: [UInt8] { heard.withLock { $0 } }

    init?() {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listening = listener
        let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listening, $0, size) == 0 && listen(listening, 1) == 0 && getsockname(listening, $0, &size) == 0
            }
        }
        guard isOpen else { return nil }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { self.serve() }
    }

    private func serve() {
        let client = accept(listener, nil, nil)
        close(listener)
        guard client >= 0 else { return }
        defer { close(client) }
        _ = read(client)
        write(client, [5, 0])
        let request = read(client)
        heard.withLock { $0 = request }
        write(client, [5, 0, 0, 1, 0, 0, 0, 0, 0, 0])
        _ = read(client)
        write(client, Array("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".utf8))
        _ = read(client)
    }

    private func read(_ client: Int32) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(client, &buffer, buffer.count, 0)
        return Array(buffer.prefix(max(0, count)))
    }

    private func write(_ client: Int32, _ bytes: [UInt8]) {
        _ = send(client, bytes, bytes.count, 0)
    }
}
