internal import AuditModel

/// Notices a network that sends whoever asks for anything to its own sign-in page: a captive portal that does not say so
/// (RFC 6585 has a status for it, which few use).
///
/// Its mark is that hosts with nothing in common all send to the same other host, before any has answered by itself.
/// Only plain http can be answered in a host's stead. Where https is, there is no trusted certificate, for any host: that
/// can have other causes, and is only said.
final class PortalWatch: Sendable {
    /// So many hosts must have sent there.
    private static let hosts = 3

    private struct State {
        /// The sites that sent to a host, by that host.
        var senders: [String: Set<Substring>] = [:]
        /// The sites that had no trusted certificate.
        var untrusted: Set<Substring> = []
        /// Whether any host has answered by itself: there is no portal then, or no longer.
        var isThrough = false
    }

    private let state = Lock(State())

    /// Notes an answer, and where it sends to; true if that is a portal's.
    func isPortal(_ answer: TransferAnswer, from address: RequestAddress, sendsTo next: RequestAddress?) -> Bool {
        state.withLock { state in
            // What the portal itself says is no other host's answer.
            guard !state.isThrough, state.senders[address.host] == nil else { return false }
            let sender = Self.site(address.host)
            // A portal sends for now; who owns many hosts and lives at one sends for good.
            let isForNow = [302, 303, 307].contains(answer.status)
            guard let next, isForNow, address.isPlain, Self.site(next.host) != sender else {
                state.isThrough = true
                state.senders = [:]
                return false
            }
            state.senders[next.host, default: []].insert(sender)
            return state.senders[next.host, default: []].count >= Self.hosts
        }
    }

    /// Takes a failure to reach a host; what is said of it names a portal as the likely cause where hosts with nothing in
    /// common all have no trusted certificate, and none has answered.
    func explained(_ failure: FetchFailure, of host: String) -> FetchFailure {
        guard failure.code == .tls else { return failure }
        let sites = state.withLock { state in
            if !state.isThrough { state.untrusted.insert(Self.site(host)) }
            return state.isThrough ? 0 : state.untrusted.count
        }
        guard sites >= Self.hosts else { return failure }
        let words =
            "; \(sites) sites with nothing in common fail so and none has answered: most likely the network that this "
            + "machine is in wants a sign-in first: open any page in a browser, sign in, and try again"
        return FetchFailure(code: failure.code, message: failure.message + words)
    }

    /// The part of a host's name that sites of one owner share, as far as can be told without a list: two labels.
    private static func site(_ host: String) -> Substring {
        if host.hasPrefix("[") || IPAddress(host) != nil { return host[...] }
        let labels = host.split(separator: ".")
        guard labels.count > 2 else { return host[...] }
        return host[labels[labels.count - 2].startIndex...]
    }
}
