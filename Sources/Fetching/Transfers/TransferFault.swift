/// Why a transfer brought no answer, before it is put into words.
enum TransferFault: Error, Sendable, Hashable {
    case cancelled
    /// The loop could not be started.
    case noLoop
    /// The guard refused the addresses that the host stands for; the purpose is that of the first.
    case addressRefused([IPAddress], purpose: String)
    case headerTooLarge
    case bodyTooLarge
    /// What was sent unpacks to so much more that it was made to do harm.
    case bodyTooDense
    /// Connected or not, nothing came in time.
    case noFirstByte
    case offline
    case nameNotFound
    case cannotConnect(detail: String)
    case tls(detail: String)
    case timeout(detail: String)
    /// The connection broke, or what came is no HTTP.
    case broken(detail: String, isTransient: Bool)

    /// Whether the same request may fare better a moment later.
    var isTransient: Bool {
        if case .broken(_, let isTransient) = self { isTransient } else { false }
    }
}
