internal import AuditModel
internal import AuditStore
internal import Notifications

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

    /// What was read of pages before, under the same conditions: detectors, program, options.
    func readings(of order: AuditOrder, ruleset: String) -> RememberedReadings {
        let endpoints = order.endpoints.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let conditions =
            [ruleset, ProgramVersion.current, order.profile.region ?? "", String(order.pictures)] + endpoints
        return RememberedReadings(store: store, profile: profile, conditions: conditions.joined(separator: "\n"))
    }

    /// Keeps the audit with the messages that tell of it, and returns it with what is new in it.
    ///
    /// - Parameter place: where its report is, for the messages.
    func record(
        _ audit: Audit, readings: RememberedReadings?, report place: String
    ) throws(CommandFailure) -> Audit {
        try StoreFailure.explained {
            var audit = audit
            audit.changes = try store.record(audit, fixedAfter: fixedAfter) { changes, channels in
                guard !channels.isEmpty else { return [] }
                var told = audit
                told.changes = changes
                let masked = MaskedAudit(masking: told, level: .redacted)
                return try Messenger.drafts(on: masked, changes: changes, channels: channels, report: place)
            }
            try readings?.keep(at: audit.started)
            _ = try store.prune(Retention(), at: audit.started)
            return audit
        }
    }

    /// Sends what is due. What does not arrive is said, and waits in the store for the next time.
    func deliver() async {
        do {
            let round = try await Messenger(store, userAgent: UserAgent.text).deliver(at: Machine.now)
            for fault in round.faults { Console.failure("message: \(fault)") }
        } catch {
            Console.failure("messages: \(StoreFailure.failure(error).message)")
        }
    }

    /// Lets others audit the profile.
    func close() { lock.release() }
}
