/// What is wrong with the settings of the client.
package enum FetchingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A network range that cannot be read.
    case badNetworkRange(String, reason: String)

    /// A proxy's address that cannot be used.
    case badProxy(String, reason: String)

    package var description: String {
        switch self {
        case .badNetworkRange(let text, let reason): "network range \"\(text)\": \(reason)"
        case .badProxy(let text, let reason): "proxy \"\(text)\": \(reason)"
        }
    }
}
