/// What can be wrong with what the shield is given.
package enum ShieldError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A file of the directory that cannot be used.
    case directory(String)
    /// A network list of an exchange that cannot be used.
    case networkList(String)
    /// A label book that cannot be used.
    case labels(String)

    package var description: String {
        switch self {
        case .directory(let what): "the directory cannot be read: \(what)"
        case .networkList(let what): "the network list cannot be read: \(what)"
        case .labels(let what): "the label book cannot be used: \(what)"
        }
    }

    /// What is wrong, without what it is wrong with.
    package var plain: String {
        switch self {
        case .directory(let what), .networkList(let what), .labels(let what): what
        }
    }
}
