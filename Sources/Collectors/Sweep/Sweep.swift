package import AuditModel

/// Looks for handles on all sites of a catalogue, and tells each result as it comes.
package struct Sweep: Sendable {
    /// So many looks are under way at a time; most wait for their host's turn.
    private static let window = 1024

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
        var next = 0
        await withTaskGroup(of: SweepResult.self) { group in
            while next < min(count, Self.window) {
                start(next, handles, &group)
                next += 1
            }
            for await result in group {
                tell(result)
                if next < count {
                    start(next, handles, &group)
                    next += 1
                }
            }
        }
    }

    private func start(_ number: Int, _ handles: [SweptHandle], _ group: inout TaskGroup<SweepResult>) {
        let look = SiteSweep(
            site: sites[number % sites.count], handle: handles[number / sites.count], fetcher: fetcher, desk: desk)
        group.addTask(executorPreference: fetcher.executor) { await look.run() }
    }
}
