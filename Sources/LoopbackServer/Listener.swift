internal import NIOConcurrencyHelpers
internal import NIOCore
internal import NIOPosix

/// A port on 127.0.0.1, and a task for each connection to it.
///
/// Connections are not taken from a stream of NIO's: one that is still in the stream when the listener ends would be
/// dropped without being closed, which NIO answers with a crash.
final class Listener: Sendable {
    let port: Int
    private let channel: any Channel
    private let connections: Connections

    /// - Parameters:
    ///   - port: 0 lets the system choose one.
    ///   - open: Sets up a fresh connection; called on the connection's event loop.
    ///   - serve: Runs a connection to its end; gets its number, from 1.
    static func start<Wire: Sendable>(
        port: Int, open: @escaping @Sendable (any Channel) throws -> Wire,
        serve: @escaping @Sendable (Wire, Int) async -> Void
    ) async throws -> Listener {
        let connections = Connections()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try connections.add { number in
                        let wire = try open(channel)
                        return { await serve(wire, number) }
                    }
                }
            }
            .bind(host: "127.0.0.1", port: port).get()
        return Listener(channel, connections)
    }

    private init(_ channel: any Channel, _ connections: Connections) {
        self.channel = channel
        self.connections = connections
        port = channel.localAddress?.port ?? 0
    }

    /// How many clients have connected so far.
    var count: Int { connections.count }

    /// Closes the port and all connections, and waits until they are closed.
    func stop() async {
        // Fails only if it is closed already.
        try? await channel.close().get()
        let tasks = connections.close()
        tasks.forEach { $0.cancel() }
        for task in tasks { await task.value }
    }
}

/// The connections of a ``Listener``.
private final class Connections: Sendable {
    private struct Closed: Error {}

    private struct State {
        var tasks: [Int: Task<Void, Never>] = [:]
        var count = 0
        var isClosed = false
    }

    private let state = NIOLockedValueBox(State())

    var count: Int { state.withLockedValue { $0.count } }

    /// Starts a connection's task. Throws after ``close()``, which makes NIO close the connection.
    func add(_ open: (Int) throws -> @Sendable () async -> Void) throws {
        try state.withLockedValue { state in
            guard !state.isClosed else { throw Closed() }
            state.count += 1
            let number = state.count
            let serve = try open(number)
            state.tasks[number] = Task {
                await serve()
                remove(number)
            }
        }
    }

    /// Takes no further connections, and returns the tasks of those that are open.
    func close() -> [Task<Void, Never>] {
        state.withLockedValue { state in
            state.isClosed = true
            return Array(state.tasks.values)
        }
    }

    private func remove(_ number: Int) {
        state.withLockedValue { $0.tasks[number] = nil }
    }
}
