internal import ArgumentParser
internal import Fetching

/// How a command that asks many sites behaves towards them.
struct SweepNetwork: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Requests a second to one host; 0 lifts all limits per host, for servers of your own.", valueName: "number")
    )
    var rate = 1.0

    @Option(help: ArgumentHelp("Requests under way at a time, to all hosts together.", valueName: "number"))
    var connections = 256

    @Option(help: ArgumentHelp("Seconds that one answer may take.", valueName: "seconds"))
    var timeout = 30.0

    @Option(
        help: ArgumentHelp(
            "How often a busy server is asked again: 1, or 0 with --rate 0.", valueName: "number"))
    var retries: Int?

    @Option(
        name: .customLong("allow-network"),
        help: ArgumentHelp("A private range that may be asked, as 127.0.0.0/8. Repeatable.", valueName: "cidr"))
    var allowedNetworks: [String] = []

    @Option(
        name: .customLong("ca-file"),
        help: ArgumentHelp("Certificates (PEM) to trust instead of the system's.", valueName: "file"),
        completion: .file())
    var caFile: String?

    @Option(
        help: ArgumentHelp(
            "A proxy for all connections, which also looks the names up: http://… or socks5h://….", valueName: "address"
        ))
    var proxy: String?

    @Flag(help: "Go through Tor on this machine: --proxy socks5h://127.0.0.1:9050.")
    var tor = false

    @Option(
        help: ArgumentHelp(
            "An address at which servers can reach you, told to them with each request.", valueName: "text"))
    var contact: String?

    /// Requests a second to one host.
    static let rates = 0.0...10_000

    /// Larger pages are not read: no profile needs them.
    private static let maximumBytes = 4 << 20

    func validate() throws {
        guard Self.rates.contains(rate) else { throw ValidationError("--rate takes a number from 0 to 10000") }
        guard (1...2048).contains(connections) else {
            throw ValidationError("--connections takes a number from 1 to 2048")
        }
        guard (0.1...3600).contains(timeout) else { throw ValidationError("--timeout takes a number from 0.1 to 3600") }
        guard (0...10).contains(retries ?? 0) else { throw ValidationError("--retries takes a number from 0 to 10") }
        let isLine = contact.map {
            $0.unicodeScalars.allSatisfy { (0x20...0x7e).contains($0.value) } && $0.count <= 200
        }
        guard isLine ?? true else { throw ValidationError("--contact takes one line of plain letters") }
    }

    func client(maximumBytes: Int = SweepNetwork.maximumBytes) throws(CommandFailure) -> HTTPClient {
        var configuration = HTTPClient.Configuration(userAgent: UserAgent.text(contact: contact))
        for text in allowedNetworks {
            do {
                configuration.allowedNetworks.append(try NetworkRange(text))
            } catch {
                throw CommandFailure(.usage, "\(error)")
            }
        }
        configuration.proxy = try ProxyOption.proxy(proxy, tor: tor)
        configuration.secondsBetweenRequests = UserAgent.seconds(betweenRequestsAt: rate)
        configuration.maximumConnections = connections
        if rate == 0 { configuration.maximumConnectionsPerHost = connections }
        configuration.maximumBodyBytes = maximumBytes
        configuration.firstByteTimeout = min(configuration.firstByteTimeout, timeout)
        configuration.connectTimeout = min(configuration.connectTimeout, timeout)
        configuration.totalTimeout = timeout
        configuration.retries = retries ?? (rate > 0 ? 1 : 0)
        if let caFile {
            // Read once to tell a slip before the first request.
            _ = try InputFile.read(caFile)
            configuration.caFile = caFile
        }
        return HTTPClient(configuration: configuration)
    }
}
