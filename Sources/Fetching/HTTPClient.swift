package import AuditModel

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Fetches public pages: the one client of a run, so that all parts share its politeness and its limits.
///
/// GET, and POST for interfaces that take a question so; no cookies, no credentials, no proxy but
/// one that the user names. What a page or its DNS says cannot lead it into networks that the
/// user has not allowed (``AddressGuard``).
package final class HTTPClient: Fetching {
    /// Fields that the client sets itself, or that have no place in a request for a public page.
    private static let reservedFields: Set<String> = [
        "accept-encoding", "connection", "content-length", "cookie", "expect", "host", "keep-alive", "te", "trailer",
        "transfer-encoding", "upgrade", "user-agent",
    ]

    private let configuration: Configuration
    private let exchange: PoliteExchange
    private let robots: RobotsGate?
    private let cache: PageCache?
    private let portals = PortalWatch()
    private let now: @Sendable () -> Timestamp

    /// Starts the client's thread. Call ``shutDown()`` to end it; it also ends with the client.
    package convenience init(configuration: Configuration) {
        self.init(configuration: configuration, clock: ContinuousClock()) {
            Timestamp(secondsSince1970: time(nil))
        }
    }

    /// - Parameters:
    ///   - clock: Measures the pauses between requests.
    ///   - now: The time of day, for dates that servers name.
    init(
        configuration: Configuration, clock: any Clock<Duration>, now: @escaping @Sendable () -> Timestamp
    ) {
        self.configuration = configuration
        self.now = now
        cache = configuration.cacheFolder.map { PageCache(folder: $0) }
        exchange = PoliteExchange(configuration, ticker: Ticker(clock), now: now)
        robots = configuration.respectsRobots ? RobotsGate(exchange, userAgent: configuration.userAgent) : nil
    }

    deinit { exchange.stop() }

    /// Ends the client: requests under way and later ones come back as cancelled.
    package func shutDown() {
        exchange.stop()
    }

    /// The thread that carries out requests.
    package var executor: (any TaskExecutor)? { exchange.executor }

    /// Waits until the thread has few requests left that wait; a cancelled task does not wait.
    package func room() async -> Int { await exchange.room() }

    /// Asks for one address. A cancelled task gets its answer at once: nothing that is waited for here outlasts it.
    package func fetch(_ request: PageRequest) async -> FetchOutcome {
        do throws(FetchFailure) {
            return .page(try await page(for: request))
        } catch {
            guard error.code != .cancelled else { return .failure(Self.cancelled(request.url)) }
            let host = try? RequestAddress(request.url).host
            return .failure(portals.explained(error, of: host ?? request.url))
        }
    }

    private static func cancelled(_ url: String) -> FetchFailure {
        FetchFailure(code: .cancelled, message: "\(url): cancelled before the answer was complete")
    }

    private func page(for request: PageRequest) async throws(FetchFailure) -> Page {
        let start = try FetchFailure.explaining(request.url) { () throws(RequestAddress.Flaw) in
            try RequestAddress(request.url)
        }
        var fields = try usableFields(of: request)
        var redirects = Redirects(maximum: configuration.maximumRedirects, from: start)
        var address = start
        var posted = request.body
        while true {
            try guardProxied(address)
            if let robots, !request.isInterface, !configuration.ownHosts.contains(address.host) {
                try await robots.permit(address)
            }
            let key = cache != nil && posted == nil ? Self.cacheKey(address, fields) : nil
            let kept = key.flatMap { cache?.page(for: $0) }
            if let kept, kept.isFresh(at: now()) { return page(kept, for: request) }
            let order = TransferOrder(
                address: address,
                headers: fields + [HeaderField(name: "Accept-Encoding", value: ContentDecoder.offer)]
                    + (kept?.validators ?? []),
                bodyLimit: .refuse(over: configuration.maximumBodyBytes), body: posted)
            let answer = try await exchange.answer(to: order)
            if answer.status == 304, let kept, let key {
                let confirmed = kept.confirmed(by: answer, at: now())
                cache?.keep(confirmed, for: key)
                return page(confirmed, for: request)
            }
            // RFC 6585, 6: not the site's answer but that of the network in between.
            guard answer.status != 511 else { throw Self.portal(address) }
            let aim = try request.followsRedirects ? redirects.aim(of: answer, from: address) : nil
            guard !portals.isPortal(answer, from: address, sendsTo: aim) else { throw Self.portal(address) }
            guard let next = try redirects.next(aim) else {
                let page = Page(
                    requested: request.url, url: address == start ? request.url : address.description,
                    status: answer.status, headers: answer.headers, body: try body(of: answer, from: address))
                if let cache, let key, let kept = CachedPage(page, time: now()) { cache.keep(kept, for: key) }
                return page
            }
            // What was meant for one site is not shown to another.
            let isElsewhere = next.origin != address.origin
            if isElsewhere { fields.removeAll { $0.name.lowercased() == "authorization" } }
            // Only 307 and 308 ask for the same question again (RFC 9110, 15.4).
            if posted != nil, isElsewhere || ![307, 308].contains(answer.status) {
                posted = nil
                fields.removeAll { $0.name.lowercased() == "content-type" }
            }
            address = next
        }
    }

    private static func portal(_ address: RequestAddress) -> FetchFailure {
        FetchFailure(
            code: .captivePortal,
            message:
                "\(address): the network that this machine is in wants a sign-in first: open any page in a browser, "
                + "sign in, and try again")
    }

    private func page(_ kept: CachedPage, for request: PageRequest) -> Page {
        Page(requested: request.url, url: kept.url, status: 200, headers: kept.headers, body: kept.body)
    }

    /// What an answer depends on.
    private static func cacheKey(_ address: RequestAddress, _ fields: [HeaderField]) -> String {
        ([address.description] + fields.map { "\($0.name.lowercased()):\($0.value)" }.sorted()).joined(separator: " ")
    }

    /// Through a proxy no socket shows where a connection leads: what the address itself shows is looked at.
    private func guardProxied(_ address: RequestAddress) throws(FetchFailure) {
        guard configuration.proxy != nil else { return }
        let bare = address.host.hasPrefix("[") ? String(address.host.dropFirst().dropLast()) : address.host
        let isThisMachine = bare == "localhost" || bare.hasSuffix(".localhost")
        let number = isThisMachine ? IPAddress(family: .v4, bits: 127 << 24 | 1) : IPAddress(bare)
        guard let number,
            let purpose = AddressGuard(allowing: configuration.allowedNetworks).refusal(of: number)
        else { return }
        throw TransferFault.addressRefused([number], purpose: purpose).failure(for: address, configuration)
    }

    private func usableFields(of request: PageRequest) throws(FetchFailure) -> [HeaderField] {
        for field in request.headers {
            let isClean = !field.name.isEmpty && (field.name + field.value).utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
            guard isClean else {
                throw FetchFailure(
                    code: .badAddress,
                    message: "\(request.url): a header field of the request holds a line break or has no name: "
                        + "leave it out")
            }
        }
        return request.headers.filter { !Self.reservedFields.contains($0.name.lowercased()) }
    }

    private func body(of answer: TransferAnswer, from address: RequestAddress) throws(FetchFailure) -> [UInt8] {
        guard answer.header("content-encoding") != nil else { return answer.body }
        let codings = answer.headers.filter { $0.name == "content-encoding" }.map(\.value).joined(separator: ",")
        do {
            return try ContentDecoder(maximumBytes: configuration.maximumBodyBytes).decode(
                answer.body, codings: codings)
        } catch .tooDense {
            throw TransferFault.bodyTooDense.failure(for: address, configuration)
        } catch .tooLarge {
            throw TransferFault.bodyTooLarge.failure(for: address, configuration)
        } catch {
            let fault = TransferFault.broken(detail: error.description, isTransient: false)
            throw fault.failure(for: address, configuration)
        }
    }
}
