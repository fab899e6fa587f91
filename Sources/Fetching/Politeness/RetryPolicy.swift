internal import AuditModel

/// When a request is repeated, and after what pause.
struct RetryPolicy: Sendable {
    enum Decision: Sendable, Hashable {
        /// What came is the answer.
        case accept
        /// What came is the answer, and the next request to the host waits.
        case acceptAndPause(for: Duration)
        /// Ask again after so long.
        case repeating(after: Duration)
        /// The server asks for a longer pause than anybody waits here.
        case postpone(by: Duration)
    }

    let retries: Int
    let firstPause: Double
    let maximumWait: Double

    init(_ configuration: HTTPClient.Configuration) {
        retries = configuration.retries
        firstPause = configuration.secondsBeforeRetry
        maximumWait = configuration.maximumWait
    }

    /// What to do after an answer.
    ///
    /// - Parameter attempt: How often the request has been repeated so far.
    func decision(after answer: TransferAnswer, attempt: Int, now: Timestamp) -> Decision {
        let asked = RetryAfter.seconds(in: answer, now: now)
        let isBusy =
            switch answer.status {
            case 429, 502, 503, 504: true
            // What some APIs answer in place of 429.
            case 403: asked != nil
            default: false
            }
        guard isBusy else { return .accept }
        if let asked, Double(asked) > maximumWait { return .postpone(by: .seconds(asked)) }
        guard attempt < retries else { return asked.map { .acceptAndPause(for: .seconds($0)) } ?? .accept }
        return .repeating(after: asked.map { .seconds($0) } ?? pause(attempt))
    }

    /// What to do after a fault.
    func decision(after fault: TransferFault, attempt: Int) -> Decision {
        fault.isTransient && attempt < retries ? .repeating(after: pause(attempt)) : .accept
    }

    /// A pause of anything up to a bound that doubles with each attempt ("full jitter"): clients that failed together do
    /// not come back together. The host's usual spacing holds besides.
    private func pause(_ attempt: Int) -> Duration {
        let full = min(firstPause * Double(1 << min(attempt, 16)), maximumWait)
        return .seconds(Double.random(in: 0...full))
    }
}
