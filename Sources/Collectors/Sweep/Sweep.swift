package import AuditModel
internal import Synchronization

/// Looks for handles on all sites of a catalogue, and tells each result as it comes.
package struct Sweep: Sendable {
    /// So many looks are under way at a time; most wait for their host's turn.
    private static let window = 1024
    /// Results are told by handfuls, so long apart.
    private static let pause = Duration.milliseconds(5)

    private let sites: [Site]
    private let fetcher: any Fetching
    private let desk: ControlDesk

    /// - Parameters:
    ///   - fetcher: the one client of the run: its pace and limits hold.
    ///   - memory: what is known of the rules.
    package init(sites: [Site], fetcher: any Fetching, memory: ControlMemory) {
        self.sites = sites
        self.fetcher = fetcher
        desk = ControlDesk(memory, executor: fetcher.executor)
    }

    /// Looks for each handle on each site. Every pair gets its result, also when the task is cancelled; results come in
    /// the order in which sites answer.
    ///
    /// - Parameter tell: called once a pair, one call after the other.
    package func run(_ handles: [SweptHandle], tell: (SweepResult) -> Void) async {
        let count = sites.count * handles.count
        let waiting = PairNumbers(count)
        let tray = ResultTray()
        await withDiscardingTaskGroup { group in
            for _ in 0..<min(count, Self.window) {
                group.addTask(executorPreference: fetcher.executor) {
                    while let number = waiting.next() {
                        tray.put(await look(number, handles).run())
                    }
                }
            }
            var left = count
            while left > 0 {
                let results = await tray.take()
                results.forEach(tell)
                left -= results.count
                // A cancelled task does not sleep, which does no harm: it has little left to wait for.
                if left > 0 { try? await Task.sleep(for: Self.pause) }
            }
        }
    }

    private func look(_ number: Int, _ handles: [SweptHandle]) -> SiteSweep {
        SiteSweep(
            site: sites[number % sites.count], handle: handles[number / sites.count], fetcher: fetcher, desk: desk)
    }
}

/// The numbers of the looks that nobody has taken up.
private final class PairNumbers: Sendable {
    private let count: Int
    private let started = Atomic(0)

    init(_ count: Int) { self.count = count }

    func next() -> Int? {
        let number = started.wrappingAdd(1, ordering: .relaxed).oldValue
        return number < count ? number : nil
    }
}
