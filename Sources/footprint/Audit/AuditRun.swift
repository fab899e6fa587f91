internal import AuditEngine
internal import AuditModel
internal import Collectors
internal import DemoSite
internal import Detectors
internal import Fetching
internal import Logging
internal import Risk

/// One run of `footprint audit`, stage by stage: prepare, audit, write, tell.
struct AuditRun: Sendable {
    let order: AuditOrder
    let console: AuditConsole

    func run() async throws -> ExitStatus {
        let folder = ReportFolder(root: order.reports, profile: order.profile.name, replacesExisting: order.isDemo)
        // Before the first request: minutes of fetching for a report that has no place would be lost.
        try folder.prepare()
        let stage = try await AuditStage.prepare(for: order)
        let audit = await perform(on: stage)
        await stage.close()
        let masked = MaskedAudit(masking: audit, level: order.evidence)
        let outcome = folder.write(masked, with: order.reporters)
        console.summarise(masked, files: outcome.files)
        if let failure = outcome.failure { throw failure }
        return status(of: audit)
    }

    private func perform(on stage: AuditStage) async -> Audit {
        let engine = AuditEngine(
            collectors: CollectorRegistry.all, fetcher: stage.client,
            detecting: DocumentScanner(
                scanner: order.scanning.scanner(key: stage.key), country: order.profile.region),
            judging: RiskJudge(), logger: logger())
        let plan = AuditPlan(
            profile: order.profile, endpoints: stage.endpoints, maximumPictures: order.pictures,
            savedPages: order.savedPages, archives: order.archives, key: stage.key, started: stage.started,
            program: ProgramVersion.current)
        console.begin(plan.profile, archives: plan.archives.count, demo: order.isDemo)
        let work = Task {
            await engine.run(plan, finished: { stage.finished() }, progress: { console.show($0) })
        }
        // The first Ctrl-C stops fetching, and what was done so far is still reported.
        return await Interruption.cancelling(work, told: { console.interrupted() }) { await work.value }
    }

    private func logger() -> Logger {
        var logger = Logger(label: "footprint") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = order.isVerbose ? .debug : .warning
        return logger
    }

    private func status(of audit: Audit) -> ExitStatus {
        let verdicts = audit.coverage.map(\.verdict)
        if !verdicts.isEmpty, verdicts.allSatisfy({ $0 == .failed }) { return .nothingChecked }
        guard let failOn = order.failOn, !audit.judgement.exposures.isEmpty, audit.judgement.grade >= failOn else {
            return .done
        }
        return .exposed
    }
}
