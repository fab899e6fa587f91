internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// A server on 127.0.0.1 that sends what a script says, byte by byte: for tests of how a client bears faults.
package final class RawLoopbackServer: Sendable {
    /// The port that the system chose.
    package let port: Int
    private let counter: ConnectionCounter
    private let serving: Task<Void, Never>

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    package var baseURL: String { "http://127.0.0.1:\(port)" }

    /// How many clients have connected so far.
    package var connections: Int { counter.value }

    /// Starts a server that runs `script` once per connection and closes the connection when the script returns or
    /// throws.
    package static func start(
        _ script: @escaping @Sendable (RawConnection) async throws -> Void
    ) async throws -> RawLoopbackServer {
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try RawConnection.Wire(
                        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
                }
            }
        let counter = ConnectionCounter()
        let serving = Task {
            await serveConnections(of: listener) { wire in
                await RawConnection.run(script, on: wire, number: counter.next())
            }
        }
        return RawLoopbackServer(port: listener.channel.localAddress?.port ?? 0, counter: counter, serving: serving)
    }

    private init(port: Int, counter: ConnectionCounter, serving: Task<Void, Never>) {
        self.port = port
        self.counter = counter
        self.serving = serving
    }

    deinit { serving.cancel() }

    /// Closes the port and all connections, and waits until they are closed.
    package func stop() async {
        serving.cancel()
        await serving.value
    }
}

/// Numbers connections from 1.
private final class ConnectionCounter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
