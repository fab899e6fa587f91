/// Keeps requests to one host apart, whoever makes them: each waits for its turn, in order of arrival. Hosts do not
/// wait for each other.
final class HostPacer: Sendable {
    /// What waiting for a turn comes to.
    enum Turn: Sendable, Hashable {
        case granted
        case cancelled
        /// The host asked to be left alone for longer than anybody waits here.
        case heldBack(Duration)
    }

    private struct Host {
        var interval: Duration
        /// The spacing after the last turn ends then.
        var nextTurn = Duration.zero
        /// The host asked to be left alone until then.
        var heldUntil = Duration.zero
        var queue: [OneShot<Turn>] = []
        /// Grants the turns of those in the queue.
        var driver: Task<Void, Never>?
    }

    private struct State {
        var hosts: [String: Host] = [:]
        var isClosed = false
    }

    /// Where somebody stands who wants a turn.
    private enum Place {
        case now(Turn)
        /// In the queue.
        case later(OneShot<Turn>)
    }

    /// What a driver does next.
    private enum Step {
        case grant(OneShot<Turn>)
        case wait(Duration)
        case end
    }

    private let interval: Duration
    private let maximumWait: Duration
    private let ticker: Ticker
    private let state = Lock(State())

    /// - Parameters:
    ///   - interval: The least time between two turns of a host.
    ///   - maximumWait: For how long a host is waited for that asks to be left alone.
    init(interval: Duration, maximumWait: Duration, ticker: Ticker) {
        self.interval = interval
        self.maximumWait = maximumWait
        self.ticker = ticker
    }

    /// Waits until a request to the host may start. A cancelled task gets its answer at once.
    func turn(_ host: String) async -> Turn {
        switch enqueue(host) {
        case .now(let turn): turn
        case .later(let ticket): await ticket.value(ifCancelled: .cancelled)
        }
    }

    /// Leaves the host alone for a while. If that is longer than anybody waits, those in the queue are told so.
    func hold(_ host: String, for pause: Duration) {
        let now = ticker.elapsed()
        let turnedAway = update(host) { host in
            host.heldUntil = max(host.heldUntil, now + pause)
            guard host.heldUntil - now > maximumWait else { return [] }
            defer { host.queue = [] }
            return host.queue
        }
        turnedAway.forEach { $0.settle(.heldBack(pause)) }
    }

    /// Widens the spacing of one host; the usual one is never undercut.
    func space(_ host: String, by wider: Duration) {
        _ = update(host) { host in
            host.interval = max(host.interval, min(wider, maximumWait))
            return []
        }
    }

    /// Cancels all waiting, now and later.
    func close() {
        let (tickets, drivers) = state.withLock { state in
            state.isClosed = true
            defer { state.hosts = [:] }
            return (state.hosts.values.flatMap(\.queue), state.hosts.values.compactMap(\.driver))
        }
        drivers.forEach { $0.cancel() }
        tickets.forEach { $0.settle(.cancelled) }
    }

    private func enqueue(_ name: String) -> Place {
        let now = ticker.elapsed()
        return state.withLock { state in
            guard !state.isClosed else { return .now(.cancelled) }
            // A host that need not be spared is only remembered once it asks for a pause.
            if interval == .zero, state.hosts[name] == nil { return .now(.granted) }
            var host = state.hosts[name] ?? Host(interval: interval)
            defer { state.hosts[name] = host }
            let hold = host.heldUntil - now
            if hold > maximumWait { return .now(.heldBack(hold)) }
            if host.queue.isEmpty, max(host.nextTurn, host.heldUntil) <= now {
                host.nextTurn = now + host.interval
                return .now(.granted)
            }
            let ticket = OneShot<Turn>()
            host.queue.append(ticket)
            if host.driver == nil { host.driver = Task { await drive(name) } }
            return .later(ticket)
        }
    }

    private func drive(_ name: String) async {
        while true {
            switch nextStep(name) {
            case .grant(let ticket): ticket.settle(.granted)
            case .wait(let pause): await ticker.sleep(pause)
            case .end: return
            }
        }
    }

    private func nextStep(_ name: String) -> Step {
        let now = ticker.elapsed()
        return state.withLock { state in
            guard var host = state.hosts[name] else { return .end }
            defer { state.hosts[name] = host }
            host.queue.removeAll(where: \.isSettled)
            guard !host.queue.isEmpty else {
                host.driver = nil
                return .end
            }
            let due = max(host.nextTurn, host.heldUntil)
            guard due <= now else { return .wait(due - now) }
            host.nextTurn = now + host.interval
            return .grant(host.queue.removeFirst())
        }
    }

    private func update(_ name: String, _ change: (inout Host) -> [OneShot<Turn>]) -> [OneShot<Turn>] {
        state.withLock { state in
            guard !state.isClosed else { return [] }
            var host = state.hosts[name] ?? Host(interval: interval)
            defer { state.hosts[name] = host }
            return change(&host)
        }
    }
}
