internal import ArgumentParser
internal import AuditModel
internal import AuditStore
internal import Scheduling

/// `footprint watch`: what `schedule run --due` does, in one process that stays.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Stays, and runs schedules when they are due; ends in good order on Ctrl-C or SIGTERM.",
        discussion: """
            The first signal ends an audit under way with a report of what was done; the second ends at once.

            EXAMPLES
              footprint watch
              footprint watch --store /var/lib/footprint/store.sqlite --quiet
            """)

    @Option(
        name: .customLong("offline-wait"),
        help: ArgumentHelp("Wait so long for a network; 0 does not ask for one.", valueName: "seconds"))
    var offlineWait = 120
    @Flag(name: .shortAndLong, help: "Say nothing but faults.")
    var quiet = false
    @OptionGroup(title: "Store") var storage: StoreOptions

    /// How long it sleeps at most: a clock that was set, or a suspend, is noticed after that.
    private static let longestSleep = 20

    func run() async throws {
        let location = try StorePlaces.location(storage)
        let store = try StoreFailure.explained { try Store(location) }
        let runner = ScheduleRunner(store: store, location: location, isQuiet: quiet, offlineWait: offlineWait)
        if !quiet {
            Console.error("watching \(try StoreFailure.explained { try ScheduleBook(store).all().count }) schedules")
        }
        let work = Task { await watch(runner, store: store) }
        let failure = await Interruption.cancelling(work, told: {}) { await work.value }
        if let failure { throw failure }
        if !quiet { Console.error("stopped") }
    }

    private func watch(_ runner: ScheduleRunner, store: Store) async -> CommandFailure? {
        while !Task.isCancelled {
            do {
                _ = try await runner.runDue()
                let due = try ScheduleBook(store).all().filter { !$0.isPaused }.map(\.due.secondsSince1970).min()
                let wait = min(Self.longestSleep, max(1, (due ?? .max / 2) - Machine.now.secondsSince1970))
                try? await Task.sleep(for: .seconds(wait))
            } catch StoreError.busy {
                // Others write: later is early enough.
                try? await Task.sleep(for: .seconds(Self.longestSleep))
            } catch {
                return StoreFailure.failure(error)
            }
        }
        return nil
    }
}
