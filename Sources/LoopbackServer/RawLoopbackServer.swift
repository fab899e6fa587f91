internal import NIOCore

/// A server on 127.0.0.1 that sends what a script says, byte by byte: for tests of how a client bears faults.
/// Runs until ``stop()``, also when nobody holds it any more.
package final class RawLoopbackServer: Sendable {
    private let listener: Listener

    /// The port that the server listens at.
    package var port: Int { listener.port }

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    package var baseURL: String { "http://127.0.0.1:\(port)" }

    /// How many clients have connected so far.
    package var connections: Int { listener.count }

    /// Starts a server that runs `script` once per connection and closes the connection when the script returns or
    /// throws.
    package static func start(
        _ script: @escaping @Sendable (RawConnection) async throws -> Void
    ) async throws -> RawLoopbackServer {
        let listener = try await Listener.start(port: 0) { channel in
            try RawConnection.Wire(
                wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
        } serve: { wire, number in
            await RawConnection.run(script, on: wire, number: number)
        }
        return RawLoopbackServer(listener)
    }

    private init(_ listener: Listener) {
        self.listener = listener
    }

    /// Closes the port and all connections, and waits until they are closed.
    package func stop() async {
        await listener.stop()
    }
}
