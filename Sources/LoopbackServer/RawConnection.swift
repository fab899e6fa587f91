internal import NIOCore
internal import NIOPosix

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// One client's connection to a ``RawLoopbackServer``.
package struct RawConnection: Sendable {
    typealias Wire = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    /// Which connection this is, from 1.
    package let number: Int
    /// What the client sent first: up to the blank line that ends a request's header, or its first bytes if they are
    /// no request (a TLS handshake).
    package let request: String
    private let writer: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private let channel: any Channel

    /// Sends text as UTF-8. Throws once the client is gone.
    package func send(_ text: String) async throws {
        try await writer.write(ByteBuffer(string: text))
    }

    /// Sends bytes. Throws once the client is gone.
    package func send(_ bytes: [UInt8]) async throws {
        try await writer.write(ByteBuffer(bytes: bytes))
    }

    /// Sends the same again and again until the client goes away or the server is stopped.
    ///
    /// - Parameter pause: The time between two of them.
    package func sendForever(_ text: String, pause: Duration = .zero) async throws {
        let piece = ByteBuffer(string: text)
        while !Task.isCancelled {
            try await writer.write(piece)
            if pause > .zero { try await Task.sleep(for: pause) }
        }
    }

    /// Tells the client that nothing more will come, and keeps listening.
    package func closeSendingSide() {
        writer.finish()
    }

    /// Says nothing until the server is stopped.
    package func stayMute() async throws {
        try await Task.sleep(for: .seconds(3600))
    }

    /// Ends the connection with a reset instead of an orderly close.
    package func reset() async throws {
        if let socket = channel as? any SocketOptionProvider {
            try await socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        }
        try await channel.close().get()
    }

    static func run(
        _ script: @escaping @Sendable (RawConnection) async throws -> Void, on wire: Wire, number: Int
    ) async {
        // A client that goes away makes the script throw, which is how a script of a fault test ends.
        try? await wire.executeThenClose { inbound, outbound in
            let request = try await firstWords(inbound)
            let connection = RawConnection(number: number, request: request, writer: outbound, channel: wire.channel)
            try await script(connection)
        }
    }

    private static func firstWords(_ inbound: NIOAsyncChannelInboundStream<ByteBuffer>) async throws -> String {
        var received: [UInt8] = []
        for try await buffer in inbound {
            received.append(contentsOf: buffer.readableBytesView)
            let isRequest = received.first.map { (0x41...0x5A).contains($0) } ?? true
            if !isRequest || received.suffix(4) == [13, 10, 13, 10] { break }
        }
        return String(decoding: received, as: UTF8.self)
    }
}
