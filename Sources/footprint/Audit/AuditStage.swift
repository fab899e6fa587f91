internal import AuditModel
internal import DemoSite
internal import Fetching

/// What a run stands on: the client, the clock, the key; and for the demo the server that plays the platforms.
struct AuditStage: Sendable {
    let client: HTTPClient
    let endpoints: [String: String]
    let key: FingerprintKey
    let started: Timestamp
    /// The moment at which the run ends.
    let finished: @Sendable () -> Timestamp
    private let demoSite: DemoSite?

    static func prepare(for order: AuditOrder) async throws(CommandFailure) -> AuditStage {
        order.isDemo ? try await demo(order) : try live(order)
    }

    func close() async {
        client.shutDown()
        await demoSite?.stop()
    }

    private static func live(_ order: AuditOrder) throws(CommandFailure) -> AuditStage {
        var configuration = HTTPClient.Configuration(userAgent: UserAgent.text)
        configuration.allowedNetworks = order.allowedNetworks
        configuration.secondsBetweenRequests = UserAgent.seconds(betweenRequestsAt: order.rate)
        configuration.caFile = order.caFile
        configuration.proxy = order.proxy
        configuration.cacheFolder = order.cacheFolder
        configuration.ownHosts = order.ownHosts
        // Many hosts, each at its own slow pace.
        if !order.usernames.isEmpty { configuration.maximumConnections = 128 }
        return AuditStage(
            client: HTTPClient(configuration: configuration), endpoints: order.endpoints,
            key: try ProfileKeyFile.key(of: order.profile.name), started: Machine.now, finished: { Machine.now },
            demoSite: nil)
    }

    /// The real client against a server on loopback: the addresses are the platforms' own, the connections are not.
    private static func demo(_ order: AuditOrder) async throws(CommandFailure) -> AuditStage {
        let site: DemoSite
        do {
            site = try await DemoSite.start()
        } catch {
            throw CommandFailure(.internalError, "the demo's server cannot listen on 127.0.0.1: \(error)")
        }
        var configuration = HTTPClient.Configuration(userAgent: UserAgent.text)
        configuration.allowedNetworks = [NetworkRange.loopback]
        configuration.connectTo = "127.0.0.1:\(site.port)"
        // Its own server needs no courtesy.
        configuration.secondsBetweenRequests = 0
        return AuditStage(
            client: HTTPClient(configuration: configuration), endpoints: DemoProfile.endpoints, key: DemoProfile.key,
            started: DemoProfile.moment, finished: { DemoProfile.moment }, demoSite: site)
    }
}

/// How the program introduces itself to servers, and how it bears itself.
enum UserAgent {
    /// Seconds between two requests to one host, for one request a second: a little more, since what a server sees of the
    /// spacing also depends on how long each request takes to reach it.
    private static let patience = 1.05

    /// - Parameter rate: requests a second; 0 for no limit.
    static func seconds(betweenRequestsAt rate: Double) -> Double { rate > 0 ? patience / rate : 0 }

    static let text = text(contact: nil)

    /// - Parameter contact: where the user can be reached, if they say so.
    static func text(contact: String?) -> String {
        let reach = contact.map { "; contact: \($0)" } ?? ""
        return "Footprint/\(ProgramVersion.current) (self-audit of the user's own pages\(reach))"
    }
}
