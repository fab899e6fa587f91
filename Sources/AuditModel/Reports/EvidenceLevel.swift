/// How much of the found values a report shows.
package enum EvidenceLevel: String, Sendable, Hashable, CaseIterable {
    /// No value and no words around it.
    case none
    /// A keyed hash in place of each value.
    case hash
    /// Enough to recognise one's own value, too little to use it. Secrets are never shown.
    case redacted
    /// Everything, in clear.
    case full
}
