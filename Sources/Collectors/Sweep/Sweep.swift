package import AuditModel
internal import Synchronization

/// Looks for handles on all sites of a catalogue, and tells each result as it comes.
package struct Sweep: Sendable {
    /// No more looks than this are under way at a time; most wait for their host's turn.
    private static let window = 1024
    /// Results are told by handfuls, so long apart.
    private static let pause = Duration.milliseconds(25)

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
    /// - Parameter tell: called with one handful after the other.
    package func run(_ handles: [SweptHandle], tell: ([SweepResult]) -> Void) async {
        let count = sites.count * handles.count
        let waiting = PairNumbers(count)
        let tray = ResultTray(expecting: count)
        await withDiscardingTaskGroup { group in
            group.addTask(executorPreference: fetcher.executor) { await takeUp(waiting, handles, tray) }
            var left = count
            while left > 0 {
                let results = await tray.take()
                tell(results)
                left -= results.count
                if left > 0 { await tray.gather(for: Self.pause) }
            }
        }
    }

    /// Starts to look at more pairs whenever the fetcher has room for more requests: a look under way takes 14 kB, even
    /// if it only waits.
    private func takeUp(_ waiting: PairNumbers, _ handles: [SweptHandle], _ tray: ResultTray) async {
        await withDiscardingTaskGroup { group in
            var left = Self.window
            while left > 0, waiting.left > 0 {
                for _ in 0..<min(await fetcher.room(), left, waiting.left) {
                    left -= 1
                    group.addTask(executorPreference: fetcher.executor) {
                        while let number = waiting.next() { tray.put(await look(number, handles).run()) }
                    }
                }
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

    /// How many there are still.
    var left: Int { max(0, count - started.load(ordering: .relaxed)) }

    func next() -> Int? {
        let number = started.wrappingAdd(1, ordering: .relaxed).oldValue
        return number < count ? number : nil
    }
}
