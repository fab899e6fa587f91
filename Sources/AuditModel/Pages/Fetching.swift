/// What fetches pages: one for all parts of a run, so that politeness is shared.
package protocol Fetching: Sendable {
    /// Asks for one address. Never throws: a failure is an outcome that an audit reports.
    func fetch(_ request: PageRequest) async -> FetchOutcome

    /// Where tasks that do little but ask and look at answers run best; nil for no place in particular.
    var executor: (any TaskExecutor)? { get }

    /// Waits until more requests would be taken up soon, and says how many. Whoever has thousands to make need not make
    /// them all at once, and hold the memory of all while most wait.
    func room() async -> Int
}

extension Fetching {
    package var executor: (any TaskExecutor)? { nil }

    package func room() async -> Int { .max }
}

/// One question to a server.
package struct PageRequest: Sendable, Hashable, Codable {
    /// An absolute http or https address.
    package var url: String
    /// Further header fields (`Accept`).
    package var headers: [HeaderField]
    /// Whether redirects are followed; if not, the redirect itself is the page.
    package var followsRedirects: Bool
    /// Whether the platform documents this address for programs to call. robots.txt speaks to crawlers of pages
    /// (RFC 9309), and hosts of interfaces use it to keep these out of search engines: it does not hold here. All other
    /// politeness does.
    package var isInterface: Bool
    /// What is posted: some interfaces take their question that way. Nil for a plain GET.
    package var body: [UInt8]?

    package init(
        url: String, headers: [HeaderField] = [], followsRedirects: Bool = true, isInterface: Bool = false,
        body: [UInt8]? = nil
    ) {
        self.url = url
        self.headers = headers
        self.followsRedirects = followsRedirects
        self.isInterface = isInterface
        self.body = body
    }
}

/// What became of a request.
package enum FetchOutcome: Sendable, Hashable {
    /// A server answered, with whatever status.
    case page(Page)
    /// No answer that can be used.
    case failure(FetchFailure)
}

/// Why there is no page.
package struct FetchFailure: Error, Sendable, Hashable {
    /// The classes that callers tell apart.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        case badAddress = "bad-address"
        case addressRefused = "address-refused"
        case offline
        /// The network wants a sign-in before it lets anything through.
        case captivePortal = "captive-portal"
        case nameNotFound = "name-not-found"
        case cannotConnect = "cannot-connect"
        case tls
        case timeout
        case tooLarge = "too-large"
        case tooManyRedirects = "too-many-redirects"
        case forbiddenByRobots = "forbidden-by-robots"
        /// The server has trouble of its own (5xx), so that even robots.txt cannot be had.
        case serverTrouble = "server-trouble"
        case rateLimited = "rate-limited"
        case brokenAnswer = "broken-answer"
        case cancelled
    }

    package var code: Code
    /// In lower case, names the address, says what to do.
    package var message: String

    package init(code: Code, message: String) {
        self.code = code
        self.message = message
    }
}
