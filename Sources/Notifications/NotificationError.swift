/// What is wrong with a channel's settings.
package enum NotificationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Something that the kind of channel needs is not there.
    case missing(kind: String, what: String)
    /// Something that cannot be read.
    case bad(String)

    package var description: String {
        switch self {
        case .missing(let kind, let what): "a channel of the kind '\(kind)' needs \(what)"
        case .bad(let what): what
        }
    }
}
