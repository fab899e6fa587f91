package import AuditModel
package import Logging

/// Runs an audit from its parts: collect, detect, judge.
package struct AuditEngine: Sendable {
    private let collectors: [String: any Collector]
    private let fetcher: any Fetching
    private let detecting: any FindingDetecting
    private let judging: any Judging
    private let logger: Logger

    package init(
        collectors: [any Collector], fetcher: any Fetching, detecting: any FindingDetecting, judging: any Judging,
        logger: Logger
    ) {
        self.collectors = Dictionary(collectors.map { ($0.platform.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.fetcher = fetcher
        self.detecting = detecting
        self.judging = judging
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
        let seen = results.flatMap(\.sightings)
        let avatars = AvatarConfirmation(sightings: seen, emails: plan.profile.emails)
            .sightings(of: results.flatMap(\.avatarHashes))
        let judgement = judging.judge(seen + avatars, today: plan.started.day, key: plan.key)
        return Audit(
            profile: plan.profile.name, started: plan.started, finished: finished(), program: plan.program,
            ruleset: detecting.ruleset, handles: plan.profile.handles, judgement: judgement,
            coverage: results.flatMap(\.checks))
    }
}

extension AuditEngine {
    /// One thing to look at.
    private enum Job: Sendable {
        case fetch(Handle)
        case read(AuditPlan.SavedPage)

        var handle: Handle {
            switch self {
            case .fetch(let handle): handle
            case .read(let saved): saved.handle
            }
        }
    }

    /// What came of a job.
    private struct Result: Sendable {
        var checks: [Check] = []
        var sightings: [Sighting] = []
        var avatarHashes: [AvatarHash] = []
    }

    /// Saved pages stand in for fetching their handle: a walled platform is not asked again.
    private func jobs(of plan: AuditPlan) -> [Job] {
        let saved = Set(plan.savedPages.map(\.handle))
        return plan.profile.handles.filter { !saved.contains($0) }.map(Job.fetch) + plan.savedPages.map(Job.read)
    }

    private func perform(
        _ job: Job, of plan: AuditPlan, progress: @Sendable (AuditProgress) -> Void
    ) async -> Result {
        let handle = job.handle
        progress(.started(handle))
        guard let collector = collectors[handle.platform] else {
            let reason = "no collector for the platform '\(handle.platform)'; 'footprint platforms' lists them"
            let check = Check(handle: handle, url: handle.description, verdict: .failed, reason: reason)
            progress(.finished(handle, checks: [check], sightings: 0))
            return Result(checks: [check])
        }
        let collection: Collection
        switch job {
        case .fetch:
            let context = CollectionContext(
                fetcher: fetcher, endpoint: plan.endpoints[handle.platform],
                maximumPictures: plan.maximumPictures)
            collection = await collector.collect(handle, with: context)
        case .read(let saved):
            collection = collector.read(saved.page, as: handle)
        }
        let sightings = collection.documents.flatMap(detecting.sightings(in:))
        logger.debug(
            "audited a handle",
            metadata: [
                "handle": "\(handle)", "checks": "\(collection.checks.count)",
                "documents": "\(collection.documents.count)", "sightings": "\(sightings.count)",
            ])
        progress(.finished(handle, checks: collection.checks, sightings: sightings.count))
        return Result(
            checks: collection.checks, sightings: sightings,
            avatarHashes: collection.documents.flatMap(detecting.avatarHashes(in:)))
    }
}
