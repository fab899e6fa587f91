internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// A small HTTP/1.1 server on 127.0.0.1, for demonstrations and tests. Keeps connections alive; ``stop()`` ends them.
package final class LoopbackServer: Sendable {
    /// The port that the system chose.
    package let port: Int
    private let log: RequestLog
    private let serving: Task<Void, Never>

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    package var baseURL: String { "http://127.0.0.1:\(port)" }

    /// Every request so far, in order of arrival.
    package var requests: [LoopbackRequest] { log.requests }

    /// Starts a server that answers each request with what `respond` returns. A cancelled `respond` (it slept when the
    /// server was stopped) may return anything.
    ///
    /// - Parameter port: 0 lets the system choose one.
    package static func start(
        port: Int = 0, _ respond: @escaping @Sendable (LoopbackRequest) async -> LoopbackResponse
    ) async throws -> LoopbackServer {
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture { try HTTPConnection.Wire(speakingHTTPOn: channel) }
            }
        let log = RequestLog()
        let serving = Task {
            await serveConnections(of: listener) { wire in
                await HTTPConnection(log: log, respond: respond).serve(wire)
            }
        }
        return LoopbackServer(port: listener.channel.localAddress?.port ?? 0, log: log, serving: serving)
    }

    private init(port: Int, log: RequestLog, serving: Task<Void, Never>) {
        self.port = port
        self.log = log
        self.serving = serving
    }

    deinit { serving.cancel() }

    /// Closes the port and all connections, and waits until they are closed.
    package func stop() async {
        serving.cancel()
        await serving.value
    }
}

/// Accepts connections until the task is cancelled; each is served in a child task.
func serveConnections<Wire: Sendable>(
    of listener: NIOAsyncChannel<Wire, Never>, with serve: @escaping @Sendable (Wire) async -> Void
) async {
    // What goes wrong with a listener on loopback is its end: there is nobody to tell but the clients, who notice.
    try? await listener.executeThenClose { connections in
        try await withThrowingDiscardingTaskGroup { group in
            for try await wire in connections {
                group.addTask { await serve(wire) }
            }
        }
    }
}
