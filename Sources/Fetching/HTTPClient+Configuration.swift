extension HTTPClient {
    /// How a client behaves. All times are in seconds.
    package struct Configuration: Sendable {
        /// Says honestly who asks; its first word up to the slash is the name that robots.txt rules may use.
        package var userAgent: String
        /// Networks that are allowed although they are not public: `127.0.0.0/8`.
        package var allowedNetworks: [NetworkRange]
        /// The least time between the starts of two requests to one host; 0 turns the spacing off.
        package var secondsBetweenRequests: Double
        /// Bodies over this, as sent or unpacked, are refused.
        package var maximumBodyBytes: Int
        /// Headers over this, all fields together, are refused.
        package var maximumHeaderBytes: Int
        /// For the name look-up, the connection and TLS together.
        package var connectTimeout: Double
        /// From the start of a request, connection set-up included, to the first byte of the answer.
        package var firstByteTimeout: Double
        /// From the start of a request to the last byte. Waiting for one's turn does not count.
        package var totalTimeout: Double
        /// An answer slower than this many bytes a second, for ``lowSpeedTime``, is given up.
        package var lowSpeedLimit: Int
        /// In whole seconds.
        package var lowSpeedTime: Int
        /// So many redirects are followed for one request.
        package var maximumRedirects: Int
        /// So many requests are under way at a time, to all hosts together.
        package var maximumConnections: Int
        /// So many requests are under way at a time to one host.
        package var maximumConnectionsPerHost: Int
        /// How often a request is repeated after an overloaded server's answer or a broken connection.
        package var retries: Int
        /// The wait before the first repetition; it doubles with each further one.
        package var secondsBeforeRetry: Double
        /// The longest wait that a server may ask for (`Retry-After`, `Crawl-delay`).
        package var maximumWait: Double
        /// Whether robots.txt is asked and obeyed.
        package var respectsRobots: Bool
        /// Where every connection goes, whatever host an address names: `127.0.0.1:8080`. Lets a demonstration or a test
        /// play a platform under its own name.
        package var connectTo: String?
        /// A file of certificates (PEM) to trust instead of the system's.
        package var caFile: String?
        /// Where all connections go through; the environment's proxies are never used.
        package var proxy: ProxyAddress?
        /// Hosts of the user's own, whose robots.txt is not asked.
        package var ownHosts: Set<String> = []
        /// Answers look-ups of names in place of the system's, each time anew; for tests of what hostile names do.
        package var lookUp: (@Sendable (_ host: String) -> [IPAddress])?
        /// A folder in which pages are kept, to be asked for again only if they have changed; none unless the user asks.
        package var cacheFolder: String?

        package init(
            userAgent: String = "Footprint/1.0 (audit of the user's own public pages)",
            allowedNetworks: [NetworkRange] = [], secondsBetweenRequests: Double = 1,
            maximumBodyBytes: Int = 16 << 20, maximumHeaderBytes: Int = 256 << 10, connectTimeout: Double = 10,
            firstByteTimeout: Double = 20, totalTimeout: Double = 30, lowSpeedLimit: Int = 100, lowSpeedTime: Int = 15,
            maximumRedirects: Int = 5, maximumConnections: Int = 16, maximumConnectionsPerHost: Int = 4,
            retries: Int = 2, secondsBeforeRetry: Double = 1, maximumWait: Double = 30, respectsRobots: Bool = true,
            connectTo: String? = nil, caFile: String? = nil
        ) {
            self.userAgent = userAgent
            self.allowedNetworks = allowedNetworks
            self.secondsBetweenRequests = secondsBetweenRequests
            self.maximumBodyBytes = maximumBodyBytes
            self.maximumHeaderBytes = maximumHeaderBytes
            self.connectTimeout = connectTimeout
            self.firstByteTimeout = firstByteTimeout
            self.totalTimeout = totalTimeout
            self.lowSpeedLimit = lowSpeedLimit
            self.lowSpeedTime = lowSpeedTime
            self.maximumRedirects = maximumRedirects
            self.maximumConnections = maximumConnections
            self.maximumConnectionsPerHost = maximumConnectionsPerHost
            self.retries = retries
            self.secondsBeforeRetry = secondsBeforeRetry
            self.maximumWait = maximumWait
            self.respectsRobots = respectsRobots
            self.connectTo = connectTo
            self.caFile = caFile
        }
    }
}
