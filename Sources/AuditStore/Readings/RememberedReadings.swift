package import AuditModel
internal import Synchronization

/// Asks servers whether the pages of a handle have changed since the last audit, and takes what was read of them then
/// where none has. No page is kept for that: only marks of their versions, and the reading itself.
package final class RememberedReadings: ReadingMemory {
    private let store: Store
    private let profile: String
    private let conditions: String
    private let state = Mutex(State())

    private struct State {
        var fresh: [StoredReading] = []
        var used: [Handle] = []
    }

    /// - Parameter conditions: all but the pages that decides what is read: the detectors' digest, the program's
    ///   version, options. A reading made under others is none.
    package init(store: Store, profile: String, conditions: String) {
        self.store = store
        self.profile = profile
        self.conditions = conditions
    }

    package func reading(
        of handle: Handle, fetcher: any Fetching, read: @Sendable (any Fetching) async -> HandleReading
    ) async -> HandleReading {
        // A store that cannot be read only makes the run slower.
        guard let key = try? store.readingKey() else { return await read(fetcher) }
        var answered: [PageRequest: FetchOutcome] = [:]
        let kept = try? store.reading(profile: profile, handle: handle)
        if let kept, kept.conditions == conditions {
            answered = await changes(since: kept, fetcher: fetcher, key: key)
            if answered.isEmpty {
                state.withLock { $0.used.append(handle) }
                return kept.reading
            }
        }
        let recorder = RecordingFetcher(fetcher, answered: answered, key: key)
        let reading = await read(recorder)
        if let marks = recorder.marks, !Task.isCancelled {
            let fresh = StoredReading(handle: handle, conditions: conditions, marks: marks, reading: reading)
            state.withLock { $0.fresh.append(fresh) }
        }
        return reading
    }

    /// Keeps what was read for the next audit. To be called when the run is over.
    package func keep(at moment: Timestamp) throws {
        let (fresh, used) = state.withLock { ($0.fresh, $0.used) }
        try store.keep(fresh, used: used, profile: profile, at: moment)
    }

    /// The first answer that is another one than last time, for whoever reads the handle anew; empty if there is none.
    private func changes(
        since kept: StoredReading, fetcher: any Fetching, key: DataKey
    ) async -> [PageRequest: FetchOutcome] {
        for mark in kept.marks {
            let outcome = await fetcher.fetch(mark.question)
            guard !mark.isUnchanged(by: outcome, key: key) else { continue }
            // What came without a page must be asked for again, without conditions.
            guard case .page(let page) = outcome, page.status != 304 else {
                return [mark.request: await fetcher.fetch(mark.request)]
            }
            return [mark.request: outcome]
        }
        return [:]
    }
}
