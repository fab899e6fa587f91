internal import NIOConcurrencyHelpers

/// Requests in order of arrival, kept safe between threads.
final class RequestLog: Sendable {
    private let entries = NIOLockedValueBox<[LoopbackRequest]>([])

    /// Everything so far.
    var requests: [LoopbackRequest] { entries.withLockedValue { $0 } }

    func append(_ request: LoopbackRequest) {
        entries.withLockedValue { $0.append(request) }
    }
}
