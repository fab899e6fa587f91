internal import AuditModel
internal import Collectors
internal import Fetching

/// One run of `footprint sites sweep`.
struct SweepRun: Sendable {
    let sites: [Site]
    let handles: [SweptHandle]
    let client: HTTPClient
    let layout: SweepLayout
    /// Which results are written.
    let shown: Set<SweepVerdict>
    let isQuiet: Bool

    func run() async -> ExitStatus {
        let now = Machine.now
        let memory = ControlFile.memory(now: now)
        let sweep = Sweep(sites: sites, fetcher: client, memory: memory)
        Console.write(Array(layout.head().utf8), to: .output)
        let work = Task { await perform(sweep) }
        // The first Ctrl-C stops asking, and what was learnt so far is still told.
        let outcome = await Interruption.cancelling(
            work,
            told: { Console.error("Stopping: what was learnt so far follows. Press Ctrl-C again to end at once.") }
        ) {
            await work.value
        }
        client.shutDown()
        ControlFile.keep(memory, now: now)
        let asked = outcome.counts.filter { $0.key != .notApplicable }.values.reduce(0, +)
        guard asked > 0, outcome.counts[.failed] == asked else { return .done }
        if let words = outcome.failure.words { Console.failure(words) }
        return .nothingChecked
    }

    private func perform(_ sweep: Sweep) async -> (counts: [SweepVerdict: Int], failure: SweepFailure) {
        var failure = SweepFailure()
        var progress = SweepProgress(total: sites.count * handles.count, isQuiet: isQuiet)
        var kept: [SweepResult] = []
        await sweep.run(handles) { results in
            for result in results {
                progress.count(result)
                if result.verdict == .failed { failure.note(result) }
            }
            guard layout.format != .json else {
                kept += results.filter { shown.contains($0.verdict) }
                return
            }
            var lines: [UInt8] = []
            for result in results where shown.contains(result.verdict) { lines += layout.line(result).utf8 }
            guard !lines.isEmpty else { return }
            progress.clear()
            Console.write(lines, to: .output)
        }
        if layout.format == .json {
            let document = layout.document(inOrder(kept), handles: handles, sites: sites)
            progress.clear()
            Console.write(Array(document.utf8), to: .output)
        }
        progress.end()
        return (progress.counts, failure)
    }

    /// By handle and site, as they were given.
    private func inOrder(_ results: [SweepResult]) -> [SweepResult] {
        let places = Dictionary(sites.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Dictionary(handles.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        return results.sorted { first, second in
            let one = (names[first.handle] ?? 0, places[first.site] ?? 0)
            return one < (names[second.handle] ?? 0, places[second.site] ?? 0)
        }
    }
}
