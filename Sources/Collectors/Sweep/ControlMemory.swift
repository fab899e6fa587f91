package import AuditModel
internal import Synchronization

/// Which rules held on a made-up handle, and which found it too: remembered for three days, so that a site is not asked
/// for nobody each time.
package final class ControlMemory: Sendable {
    /// What a rule made of a made-up handle.
    package struct Entry: Sendable, Hashable {
        /// Whether the rule found it.
        package var isStale: Bool
        /// When the site was asked.
        package var time: Timestamp

        package init(isStale: Bool, time: Timestamp) {
            self.isStale = isStale
            self.time = time
        }
    }

    /// In seconds: 72 hours.
    package static let lifetime = 72 * 3600

    private let now: Timestamp
    private let state: Mutex<[String: Entry]>

    /// - Parameters:
    ///   - entries: what earlier runs learnt; what is older than three days, or from the future, is dropped.
    ///   - now: the moment of this run.
    package init(entries: [String: Entry] = [:], now: Timestamp) {
        self.now = now
        state = Mutex(
            entries.filter { (0..<Self.lifetime).contains(now.secondsSince1970 - $0.value.time.secondsSince1970) })
    }

    /// All that is known, for later runs.
    package var entries: [String: Entry] { state.withLock { $0 } }

    func isStale(_ key: String) -> Bool? { state.withLock { $0[key]?.isStale } }

    func note(_ key: String, isStale: Bool) {
        state.withLock { $0[key] = Entry(isStale: isStale, time: now) }
    }
}
