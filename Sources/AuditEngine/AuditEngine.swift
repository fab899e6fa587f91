package import AuditModel
package import Logging

/// Runs an audit from its parts: collect, detect, judge.
package struct AuditEngine: Sendable {
    private let collectors: [String: any Collector]
    private let fetcher: any Fetching
    private let detecting: any FindingDetecting
    private let judging: any Judging
    private let memory: (any ReadingMemory)?
    private let logger: Logger

    /// - Parameter memory: what knows earlier readings; nil reads every page anew.
    package init(
        collectors: [any Collector], fetcher: any Fetching, detecting: any FindingDetecting, judging: any Judging,
        memory: (any ReadingMemory)? = nil, logger: Logger
    ) {
        self.collectors = Dictionary(collectors.map { ($0.platform.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.fetcher = fetcher
        self.detecting = detecting
        self.judging = judging
        self.memory = memory
        self.logger = logger
    }

    /// Audits every handle of the plan. Nothing that a page or a server does ends the run: it becomes a line of the
    /// coverage.
    ///
    /// - Parameters:
    ///   - finished: asked once, at the end, for the moment at which the run ended.
    ///   - progress: called as the work goes on, from any thread.
    package func run(
        _ plan: AuditPlan, finished: @Sendable () -> Timestamp,
        progress: @escaping @Sendable (AuditProgress) -> Void = { _ in }
    ) async -> Audit {
        let jobs = jobs(of: plan)
        let results = await withTaskGroup(of: (Int, Result).self) { group in
            for (number, job) in jobs.enumerated() {
                group.addTask { (number, await perform(job, of: plan, progress: progress)) }
            }
            // In the order of the plan, whatever the order in which servers answer.
            var inOrder = [Result](repeating: Result(), count: jobs.count)
            for await (number, result) in group { inOrder[number] = result }
            return inOrder
        }
        let noted = LinkBacks(of: results.map { $0.traits?.profile }).noted(results.map(\.sightings))
        let seen = ArchiveSightings.joined(noted, with: results.flatMap(\.archived))
        let avatars = AvatarConfirmation(sightings: seen, emails: plan.profile.emails)
            .sightings(of: results.flatMap(\.avatarHashes))
        let judgement = judging.judge(
            seen + avatars, accounts: results.compactMap(\.traits), today: plan.started.day, key: plan.key)
        return Audit(
            profile: plan.profile.name, started: plan.started, finished: finished(), program: plan.program,
            ruleset: detecting.ruleset, handles: handles(of: plan, results), judgement: judgement,
            coverage: coverage(of: results), knowledge: results.flatMap(\.knowledge))
    }
}

extension AuditEngine {
    /// One thing to look at.
    private enum Job: Sendable {
        case fetch(Handle)
        case read(AuditPlan.SavedPage)
        case unpack(any OwnArchive)
    }

    /// What came of a job.
    private struct Result: Sendable {
        var checks: [Check] = []
        var sightings: [Sighting] = []
        /// The checks of archives, which are in ``checks`` too.
        var archives: [Check] = []
        /// Seen in archives.
        var archived: [Sighting] = []
        var knowledge: [PlatformKnowledge] = []
        var avatarHashes: [AvatarHash] = []
        /// Nil where nothing was read.
        var traits: AccountTraits?
    }

    /// The profile's handles, and those whose archives were read.
    private func handles(of plan: AuditPlan, _ results: [Result]) -> [Handle] {
        let archived = results.flatMap { $0.archives.filter { $0.verdict == .found }.map(\.handle) }
        return archived.reduce(into: plan.profile.handles) { all, next in
            if !all.contains(next) { all.append(next) }
        }
    }

    /// Where nothing is asked of a platform and the archive of the account was read, there is no gap to tell of.
    private func coverage(of results: [Result]) -> [Check] {
        let archived = Set(results.flatMap { $0.archives.filter { $0.verdict == .found }.map(\.handle) })
        return results.flatMap { result in
            result.checks.filter { check in
                !(result.archives.isEmpty && check.verdict == .cannotTell && archived.contains(check.handle)
                    && collectors[check.handle.platform]?.isWalled == true)
            }
        }
    }

    /// Saved pages stand in for fetching their handle: a walled platform is not asked again.
    private func jobs(of plan: AuditPlan) -> [Job] {
        let saved = Set(plan.savedPages.map(\.handle))
        return plan.profile.handles.filter { !saved.contains($0) }.map(Job.fetch) + plan.savedPages.map(Job.read)
            + plan.archives.map(Job.unpack)
    }

    private func perform(
        _ job: Job, of plan: AuditPlan, progress: @Sendable (AuditProgress) -> Void
    ) async -> Result {
        switch job {
        case .fetch(let handle):
            await perform(handle, progress: progress) { collector in
                await read(handle, with: collector, of: plan)
            }
        case .read(let saved):
            await perform(saved.handle, progress: progress) { collector in
                reading(of: saved.handle, collector.read(saved.page, as: saved.handle))
            }
        case .unpack(let archive): unpack(archive, known: plan.profile.handles, progress: progress)
        }
    }

    private func unpack(
        _ archive: any OwnArchive, known: [Handle], progress: @Sendable (AuditProgress) -> Void
    ) -> Result {
        var seen = ArchiveSightings()
        var hashes: [AvatarHash] = []
        let reading = archive.read(known: known) { share in
            progress(.reading(archive: archive.name, share: share))
        } take: { document in
            for sighting in detecting.sightings(in: document) { seen.add(sighting) }
            hashes += detecting.avatarHashes(in: document)
            return !Task.isCancelled
        }
        let sightings = seen.sightings
        logger.debug(
            "read an archive",
            metadata: ["checks": "\(reading.checks.count)", "sightings": "\(sightings.count)"])
        progress(.read(archive: archive.name, checks: reading.checks, sightings: sightings.count))
        return Result(
            checks: reading.checks, archives: reading.checks, archived: sightings, knowledge: reading.knowledge,
            avatarHashes: hashes)
    }

    private func perform(
        _ handle: Handle, progress: @Sendable (AuditProgress) -> Void,
        read: @Sendable (any Collector) async -> HandleReading
    ) async -> Result {
        progress(.started(handle))
        guard let collector = collectors[handle.platform] else {
            let reason = "no collector for the platform '\(handle.platform)'; 'footprint platforms' lists them"
            let check = Check(handle: handle, url: handle.description, verdict: .failed, reason: reason)
            progress(.finished(handle, checks: [check], sightings: 0))
            return Result(checks: [check])
        }
        let reading = await read(collector)
        progress(.finished(handle, checks: reading.checks, sightings: reading.sightings.count))
        return Result(
            checks: reading.checks, sightings: reading.sightings, avatarHashes: reading.avatarHashes,
            traits: reading.traits)
    }

    /// Fetches a handle and reads it, or takes what an earlier audit read of the same pages.
    private func read(_ handle: Handle, with collector: any Collector, of plan: AuditPlan) async -> HandleReading {
        let collect: @Sendable (any Fetching) async -> HandleReading = { fetcher in
            let context = CollectionContext(
                fetcher: fetcher, endpoint: plan.endpoints[handle.platform], maximumPictures: plan.maximumPictures)
            return reading(of: handle, await collector.collect(handle, with: context))
        }
        guard let memory else { return await collect(fetcher) }
        return await memory.reading(of: handle, fetcher: fetcher, read: collect)
    }

    private func reading(of handle: Handle, _ collection: Collection) -> HandleReading {
        let sightings = collection.documents.flatMap(detecting.sightings(in:))
        logger.debug(
            "read a handle",
            metadata: [
                "handle": "\(handle)", "checks": "\(collection.checks.count)",
                "documents": "\(collection.documents.count)", "sightings": "\(sightings.count)",
            ])
        return HandleReading(
            checks: collection.checks, sightings: sightings,
            avatarHashes: collection.documents.flatMap(detecting.avatarHashes(in:)),
            traits: collection.documents.isEmpty ? nil : AccountTraits(of: handle, documents: collection.documents))
    }
}
