internal import AuditModel

/// Asks servers at the pace that they bear: in turn, and again after a pause where that may help.
struct PoliteExchange: Sendable {
    private let configuration: HTTPClient.Configuration
    private let policy: RetryPolicy
    private let now: @Sendable () -> Timestamp
    private let loop: TransferLoop
    private let pacer: HostPacer

    init(_ configuration: HTTPClient.Configuration, ticker: Ticker, now: @escaping @Sendable () -> Timestamp) {
        self.configuration = configuration
        policy = RetryPolicy(configuration)
        self.now = now
        loop = TransferLoop(configuration)
        pacer = HostPacer(
            interval: .seconds(max(0, configuration.secondsBetweenRequests)),
            maximumWait: .seconds(max(0, configuration.maximumWait)), ticker: ticker)
    }

    /// One answer, of whatever status; redirects are answers.
    func answer(to order: TransferOrder) async throws(FetchFailure) -> TransferAnswer {
        let host = order.address.host
        var attempt = 0
        while true {
            try await waitForTurn(order.address)
            let outcome = await loop.run(order)
            let decision =
                switch outcome {
                case .success(let answer): policy.decision(after: answer, attempt: attempt, now: now())
                // Whether a question that was posted arrived, nobody knows: it is not posted twice.
                case .failure where order.body != nil: RetryPolicy.Decision.accept
                case .failure(let fault): policy.decision(after: fault, attempt: attempt)
                }
            switch decision {
            case .accept:
                return try settled(outcome, of: order)
            case .acceptAndPause(let pause):
                pacer.hold(host, for: pause)
                return try settled(outcome, of: order)
            case .repeating(let pause): pacer.hold(host, for: pause)
            case .postpone(let pause):
                pacer.hold(host, for: pause)
                throw postponed(order.address, by: pause)
            }
            attempt += 1
        }
    }

    /// Runs tasks on the thread that carries out transfers.
    var executor: (any TaskExecutor)? { loop.executor }

    /// Waits until more orders would be taken up soon, and says how many.
    func room() async -> Int { await loop.room() }

    /// Asks a host less often than usual.
    func space(_ host: String, by seconds: Double) {
        pacer.space(host, by: .seconds(seconds))
    }

    /// Gives up everything, under way or to come.
    func stop() {
        pacer.close()
        loop.stop()
    }

    private func settled(
        _ outcome: Transfer.Outcome, of order: TransferOrder
    ) throws(FetchFailure) -> TransferAnswer {
        switch outcome {
        case .success(let answer): return answer
        case .failure(let fault): throw fault.failure(for: order.address, configuration)
        }
    }

    private func waitForTurn(_ address: RequestAddress) async throws(FetchFailure) {
        switch await pacer.turn(address.host) {
        case .granted: return
        case .cancelled: throw TransferFault.cancelled.failure(for: address, configuration)
        case .heldBack(let pause): throw postponed(address, by: pause)
        }
    }

    private func postponed(_ address: RequestAddress, by pause: Duration) -> FetchFailure {
        let moment = Timestamp(secondsSince1970: now().secondsSince1970 + Int(pause.components.seconds))
        return FetchFailure(
            code: .rateLimited,
            message: "\(address): the server asks for a pause: try again after \(moment)")
    }
}
