/// A small HTTP/1.1 server on 127.0.0.1, for demonstrations and tests. Keeps connections alive; runs
/// until ``stop()``, also when nobody holds it any more.
package final class LoopbackServer: Sendable {
    private let listener: Listener
    private let log: RequestLog

    /// The port that the server listens at.
    package var port: Int { listener.port }

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
        let log = RequestLog()
        let listener = try await Listener.start(port: port) { channel in
            try HTTPConnection.Wire(speakingHTTPOn: channel)
        } serve: { wire, _ in
            await HTTPConnection(log: log, respond: respond).serve(wire)
        }
        return LoopbackServer(listener, log)
    }

    private init(_ listener: Listener, _ log: RequestLog) {
        self.listener = listener
        self.log = log
    }

    /// Closes the port and all connections, and waits until they are closed.
    package func stop() async {
        await listener.stop()
    }
}
