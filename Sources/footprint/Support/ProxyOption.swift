internal import Fetching

/// The proxy that the user names, if any.
enum ProxyOption {
    static func proxy(_ text: String?, tor: Bool) throws(CommandFailure) -> ProxyAddress? {
        guard let text else { return tor ? .tor : nil }
        guard !tor else { throw CommandFailure(.usage, "--tor and --proxy exclude each other") }
        do {
            return try ProxyAddress(text)
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }
}
