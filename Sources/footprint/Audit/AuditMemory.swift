internal import AuditModel
internal import AuditStore
internal import Fetching

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What a run remembers, and what it is reminded of: the store, while the profile's lock is held.
struct AuditMemory: Sendable {
    let store: Store
    private let profile: String
    private let lock: ProcessLock
    private let fixedAfter: Int

    /// Opens the store and takes the profile's lock; nil if the run is to leave no trace.
    static func open(for order: AuditOrder) throws(CommandFailure) -> AuditMemory? {
        guard let location = order.store else { return nil }
        return try StoreFailure.explained {
            let store = try Store(location)
            let name = order.profile.name
            let holder = "process \(getpid()) since \(Machine.now)"
            switch try store.lock(profile: name, holder: holder) {
            case .taken(let lock):
                return AuditMemory(store: store, profile: name, lock: lock, fixedAfter: order.fixedAfter)
            case .held(let holder):
                throw CommandFailure(
                    .locked,
                    "'\(name)' is being audited by \(holder.isEmpty ? "another process" : holder): wait until it is done"
                )
            }
        }
    }

    /// Asks only for what has changed since the last audit.
    func remembering(_ client: HTTPClient) -> RememberingFetcher {
        RememberingFetcher(client, store: store, profile: profile)
    }

    /// Keeps the audit, and returns it with what is new in it.
    func record(_ audit: Audit, pages: RememberingFetcher?) throws(CommandFailure) -> Audit {
        try StoreFailure.explained {
            var audit = audit
            audit.changes = try store.record(audit, fixedAfter: fixedAfter)
            try pages?.keep(at: audit.started)
            _ = try store.prune(Retention(), at: audit.started)
            return audit
        }
    }

    /// Lets others audit the profile.
    func close() { lock.release() }
}
