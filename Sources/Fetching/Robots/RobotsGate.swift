internal import AuditModel

/// Asks each site's robots.txt once, and keeps what it forbids from being fetched.
final class RobotsGate: Sendable {
    /// More of a file is not read; RFC 9309 asks for 500 KiB at least.
    private static let maximumBytes = 512 << 10
    /// RFC 9309 asks for five at least.
    private static let maximumRedirects = 5

    /// What a site lets robots do.
    private enum Policy: Sendable {
        case rules(RobotsRules)
        /// There is no file: everything may be fetched.
        case open
        /// The file cannot be had, so nothing may be fetched.
        case closed(status: Int)
        /// The site cannot be reached.
        case unreachable(FetchFailure)
    }

    /// What is known of a site.
    private enum Known {
        case asking([OneShot<Policy?>])
        case told(Policy)
    }

    private let exchange: PoliteExchange
    private let robot: String
    private let policies = Lock<[String: Known]>([:])

    init(_ exchange: PoliteExchange, userAgent: String) {
        self.exchange = exchange
        robot = RobotsRules.productToken(userAgent.utf8)
    }

    /// Returns if the address may be fetched.
    func permit(_ address: RequestAddress) async throws(FetchFailure) {
        switch await policy(for: address) {
        case nil:
            throw FetchFailure(code: .cancelled, message: "\(address): cancelled before robots.txt was there")
        case .open: return
        case .rules(let rules):
            guard !rules.permits(address.target) else { return }
            throw FetchFailure(
                code: .forbiddenByRobots,
                message: "\(address): the site's robots.txt asks robots to leave this page alone: open it in a browser")
        case .closed(let status):
            throw FetchFailure(
                code: .serverTrouble,
                message: "\(address): the site's robots.txt cannot be read (status \(status)), which forbids "
                    + "everything for now: try again later")
        case .unreachable(let failure): throw failure
        }
    }

    /// Nil for a task that is cancelled while it waits.
    private func policy(for address: RequestAddress) async -> Policy? {
        let ticket = OneShot<Policy?>()
        let (told, isFirst): (Policy?, Bool) = policies.withLock { policies in
            switch policies[address.origin] {
            case .told(let policy): return (policy, false)
            case .asking(let tickets):
                policies[address.origin] = .asking(tickets + [ticket])
                return (nil, false)
            case nil:
                policies[address.origin] = .asking([ticket])
                return (nil, true)
            }
        }
        if let told { return told }
        if isFirst {
            // A task of its own: others wait for it too, whoever of them is cancelled.
            Task(executorPreference: exchange.executor) {
                self.learn(await self.ask(address), of: address.origin)
            }
        }
        return await ticket.value(ifCancelled: nil)
    }

    private func learn(_ policy: Policy, of origin: String) {
        let known = policies.withLock { policies in
            defer { if case .unreachable = policy { policies[origin] = nil } else { policies[origin] = .told(policy) } }
            return policies[origin]
        }
        if case .asking(let tickets) = known { tickets.forEach { $0.settle(policy) } }
    }

    private func ask(_ address: RequestAddress) async -> Policy {
        do {
            var place = RequestAddress(robotsOf: address)
            var redirects = Redirects(maximum: Self.maximumRedirects, from: place)
            while true {
                let order = TransferOrder(address: place, headers: [], bodyLimit: .cut(at: Self.maximumBytes))
                let answer = try await exchange.answer(to: order)
                guard let next = try redirects.next(after: answer, from: place) else {
                    return policy(of: answer, host: address.host)
                }
                place = next
            }
        } catch {
            // Files that redirects lead nowhere with count as missing (RFC 9309, 2.3.1.2).
            return error.code == .tooManyRedirects ? .open : .unreachable(error)
        }
    }

    private func policy(of answer: TransferAnswer, host: String) -> Policy {
        switch answer.status {
        case 200..<300:
            let rules = RobotsRules(answer.body, for: robot)
            if let delay = rules.crawlDelay { exchange.space(host, by: delay) }
            return .rules(rules)
        case 500...: return .closed(status: answer.status)
        default: return .open
        }
    }
}
