internal import AuditModel

/// One exchange with a server: a GET, or a POST of a question, without redirects or repetitions.
struct TransferOrder: Sendable {
    /// What happens to a body over the limit.
    enum BodyLimit: Sendable, Hashable {
        /// The transfer fails.
        case refuse(over: Int)
        /// The first so many bytes are the answer.
        case cut(at: Int)

        var bytes: Int {
            switch self {
            case .refuse(let bytes), .cut(let bytes): bytes
            }
        }
    }

    var address: RequestAddress
    /// Sent besides `Host`, `User-Agent` and `Accept`.
    var headers: [HeaderField]
    var bodyLimit: BodyLimit
    /// What is posted; nil for a GET.
    var body: [UInt8]?
}

/// What a server sent.
struct TransferAnswer: Sendable, Hashable {
    var status: Int
    /// Names in lower case, in order of arrival.
    var headers: [HeaderField]
    /// As sent, content coding and all.
    var body: [UInt8]

    /// The first field of that name, which is written in lower case.
    func header(_ name: String) -> String? {
        headers.first { $0.name == name }?.value
    }
}
