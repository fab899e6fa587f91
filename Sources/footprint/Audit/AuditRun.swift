internal import AuditEngine
internal import AuditModel
internal import AuditStore
internal import Collectors
internal import DemoSite
internal import Detectors
internal import Fetching
internal import Logging
internal import Risk
internal import Shield

/// One run of `footprint audit`, stage by stage: prepare, audit, write, tell.
struct AuditRun: Sendable {
    let order: AuditOrder
    let console: AuditConsole

    func run() async throws -> ExitStatus {
        let folder = ReportFolder(root: order.reports, profile: order.profile.name, replacesExisting: order.isDemo)
        // Before the first request: minutes of fetching for a report that has no place would be lost.
        try folder.prepare()
        // The demo says the same everywhere: it leaves the user's own file out.
        let directory = try UserDirectory.load(isFilter: order.isDemo)
        let memory = try AuditMemory.open(for: order)
        defer { memory?.close() }
        let stage = try await AuditStage.prepare(for: order)
        let scanner = ShieldedScanner(
            DocumentScanner(scanner: order.scanning.scanner(key: stage.key), country: order.profile.region),
            directory: directory)
        // With a cache of the user's own, pages are kept there.
        let readings = order.cacheFolder == nil ? memory?.readings(of: order, ruleset: scanner.ruleset) : nil
        let found = await perform(on: stage, detecting: scanner, readings: readings)
        await stage.close()
        let (audit, loss) = recorded(found, in: memory, readings: readings)
        let masked = MaskedAudit(masking: audit, level: order.evidence)
        let outcome = folder.write(masked, with: order.reporters)
        console.summarise(masked, files: outcome.files)
        await memory?.deliver()
        if let failure = loss ?? outcome.failure { throw failure }
        return status(of: audit)
    }

    /// The audit with what is new in it; where it cannot be kept, the report is written all the same.
    private func recorded(
        _ audit: Audit, in memory: AuditMemory?, readings: RememberedReadings?
    ) -> (Audit, CommandFailure?) {
        guard let memory else { return (audit, nil) }
        do throws(CommandFailure) {
            let place = StorePlaces.absolute("\(order.reports)/\(order.profile.name)/latest")
            return (try memory.record(audit, readings: readings, report: place), nil)
        } catch {
            return (audit, error)
        }
    }

    private func perform(
        on stage: AuditStage, detecting scanner: ShieldedScanner, readings: RememberedReadings?
    ) async -> Audit {
        let engine = AuditEngine(
            collectors: CollectorRegistry.all, fetcher: stage.client, detecting: scanner,
            judging: RiskJudge(breaches: order.breaches, country: order.profile.region), memory: readings,
            logger: logger())
        let start = AuditPlan(
            profile: order.profile, endpoints: stage.endpoints, maximumPictures: order.pictures,
            savedPages: order.savedPages, archives: order.archives, key: stage.key, started: stage.started,
            program: ProgramVersion.current)
        console.begin(start.profile, archives: start.archives.count, demo: order.isDemo)
        let work = Task {
            var plan = start
            let gaps = await sweep(on: stage, into: &plan)
            var audit = await engine.run(plan, finished: { stage.finished() }, progress: { console.show($0) })
            audit.coverage += gaps
            return audit
        }
        // The first Ctrl-C stops fetching, and what was done so far is still reported.
        return await Interruption.cancelling(work, told: { console.interrupted() }) { await work.value }
    }

    /// Looks for the user's account names on all sites, and adds the accounts that are found to the plan.
    ///
    /// - Returns: the sites that could not tell.
    private func sweep(on stage: AuditStage, into plan: inout AuditPlan) async -> [Check] {
        guard !order.usernames.isEmpty else { return [] }
        let memory = ControlFile.memory(now: plan.started)
        var found: [Handle] = []
        var gaps: [Check] = []
        await Sweep(sites: order.sites, fetcher: stage.client, memory: memory)
            .run(order.usernames.map { SweptHandle($0) }) { results in
                found += results.filter { $0.verdict == .found }.compactMap(\.auditHandle)
                gaps += results.compactMap(\.check)
            }
        ControlFile.keep(memory, now: plan.started)
        let known = plan.profile.handles
        for handle in Set(found).subtracting(known).sorted() { plan.profile.handles.append(handle) }
        console.swept(order.usernames, found: plan.profile.handles.count - known.count)
        return gaps.sorted { $0.url < $1.url }
    }

    private func logger() -> Logger {
        var logger = Logger(label: "footprint") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = order.isVerbose ? .debug : .warning
        return logger
    }

    private func status(of audit: Audit) -> ExitStatus {
        let verdicts = audit.coverage.map(\.verdict)
        if !verdicts.isEmpty, verdicts.allSatisfy({ $0 == .failed }) { return .nothingChecked }
        guard let failOn = order.failOn, let worst = Self.worst(of: audit), worst >= failOn else { return .done }
        return .exposed
    }

    /// The gravest that the user has neither acknowledged nor put into the baseline; nil if there is none. A scenario
    /// counts as long as some part of it does.
    private static func worst(of audit: Audit) -> Severity? {
        let judgement = audit.judgement
        guard let known = audit.changes?.known, !known.isEmpty else {
            return judgement.exposures.isEmpty ? nil : judgement.grade
        }
        let exposures = judgement.exposures.filter { !known.contains($0.id) }.map(\.severity)
        let scenarios = judgement.scenarios.filter { !known.isSuperset(of: $0.exposures) }.map(\.severity)
        return (exposures + scenarios).max()
    }
}
