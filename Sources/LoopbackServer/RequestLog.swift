internal import Synchronization

/// Requests in order of arrival, kept safe between threads.
final class RequestLog: Sendable {
    private let entries = Mutex<[LoopbackRequest]>([])

    /// Everything so far.
    var requests: [LoopbackRequest] { entries.withLock { $0 } }

    func append(_ request: LoopbackRequest) {
        entries.withLock { $0.append(request) }
    }
}
