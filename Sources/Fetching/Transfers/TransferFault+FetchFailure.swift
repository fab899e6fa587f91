internal import AuditModel

extension TransferFault {
    /// The fault in words for the user.
    func failure(for address: RequestAddress, _ configuration: HTTPClient.Configuration) -> FetchFailure {
        FetchFailure(code: code, message: "\(address): \(explanation(address, configuration))")
    }

    private var code: FetchFailure.Code {
        switch self {
        case .cancelled: .cancelled
        case .noLoop, .cannotConnect: .cannotConnect
        case .addressRefused: .addressRefused
        case .headerTooLarge, .bodyTooLarge, .bodyTooDense: .tooLarge
        case .noFirstByte, .timeout: .timeout
        case .offline: .offline
        case .nameNotFound: .nameNotFound
        case .tls: .tls
        case .broken: .brokenAnswer
        }
    }

    private func explanation(_ address: RequestAddress, _ configuration: HTTPClient.Configuration) -> String {
        switch self {
        case .cancelled:
            return "cancelled before the answer was complete"
        case .noLoop:
            return CurlLibrary.isReady
                ? "the thread of the transfers could not be started: free memory and try again" : CurlLibrary.absence
        case .addressRefused(let refused, let purpose):
            let options = refused.map { "--allow-network \($0)/\($0.family.rawValue)" }
            let meant = refused.map(\.description).joined(separator: " and ")
            let isNumber = address.host == meant || address.host == "[\(meant)]"
            return (isNumber ? "\(meant) is" : "\(address.host) is \(meant), which is") + " not public "
                + "(\(purpose)): if it is yours, allow it with \(options.joined(separator: " "))"
        case .headerTooLarge:
            return
                "the header is larger than \(configuration.maximumHeaderBytes) bytes: no browser would take it either"
        case .bodyTooLarge:
            return "the answer is larger than the limit of \(configuration.maximumBodyBytes) bytes: raise the limit "
                + "if the page is worth it"
        case .bodyTooDense:
            return "the answer unpacks to far more than any page does: it was made to fill the memory of its readers"
        case .noFirstByte:
            return "no answer within \(Self.plain(configuration.firstByteTimeout)) seconds: try again later"
        case .offline:
            return "this machine has no network connection: connect it and try again"
        case .nameNotFound:
            return "there is no host named \(address.host): check the spelling, and that name look-up works here"
        case .cannotConnect(let detail):
            return "\(address.host) takes no connection (\(Self.plain(detail))): check the address, or try again later"
        case .tls(let detail):
            return "no trusted encrypted connection (\(Self.plain(detail))): check this machine's date and "
                + "certificates, and whether the network wants a sign-in first; do not trust the page until this is solved"
        case .timeout(let detail):
            return "took too long (\(Self.plain(detail))): try again later"
        case .broken(let detail, _):
            return "the answer broke off or is no http (\(Self.plain(detail))): try again later"
        }
    }

    private static func plain(_ seconds: Double) -> String {
        seconds == seconds.rounded() && seconds < 1e9 ? String(Int(seconds)) : String(seconds)
    }

    /// libcurl's words, which can repeat what a server sent, without what a terminal would act on.
    private static func plain(_ detail: String) -> String {
        String(decoding: detail.utf8.prefix(200).map { (0x20...0x7e).contains($0) ? $0 : 0x3f }, as: UTF8.self)
    }
}
