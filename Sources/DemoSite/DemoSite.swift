internal import LoopbackServer

/// A server on loopback that plays the platforms on which the example persona has accounts.
///
/// Every answer is fixed: the demo always finds the same. The client reaches it by the platforms' own names, which it
/// is told to connect to this port.
package final class DemoSite: Sendable {
    /// All that the server plays; each owns its host names.
    private static let platforms: [any DemoPlatform] = [
        PersonalSite(), GitHubAPI(), MastodonServer(), BlueskyAPI(), HackerNewsAPI(), Wiki(), Forum(), PhotoSite(),
        BrokenBlog(),
    ]

    /// The port on 127.0.0.1.
    package var port: Int { server.port }

    private let server: LoopbackServer

    private init(server: LoopbackServer) {
        self.server = server
    }

    /// Starts the server on a port that the system chooses.
    package static func start() async throws -> DemoSite {
        DemoSite(
            server: try await LoopbackServer.start { request in
                platforms.first { $0.hosts.contains(request.host) }?.respond(to: request) ?? .notFound
            })
    }

    /// Ends the server and its connections.
    package func stop() async {
        await server.stop()
    }
}

/// One platform of the demo.
protocol DemoPlatform: Sendable {
    /// The host names that it answers for.
    var hosts: Set<String> { get }

    func respond(to request: LoopbackRequest) -> LoopbackResponse
}
