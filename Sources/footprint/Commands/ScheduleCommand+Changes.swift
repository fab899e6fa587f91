internal import ArgumentParser
internal import AuditModel
internal import AuditStore
internal import Scheduling

struct SchedulePause: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Keeps a schedule, and runs it no more.")

    @Argument(help: "The number of the schedule, or its profile.")
    var schedule: String
    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let store = try storage.open()
        try StoreFailure.explained {
            let book = ScheduleBook(store)
            var found = try book.find(schedule)
            found.isPaused = true
            try book.update(found)
        }
        Console.print("paused: 'footprint schedule resume \(schedule)' goes on")
    }
}

struct ScheduleResume: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "resume", abstract: "Goes on with a paused schedule.")

    @Argument(help: "The number of the schedule, or its profile.")
    var schedule: String
    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let store = try storage.open()
        let resumed = try StoreFailure.explained {
            let book = ScheduleBook(store)
            var found = try book.find(schedule)
            found.isPaused = false
            found.failures = 0
            found.plan(after: Machine.now)
            try book.update(found)
            return found
        }
        for line in ScheduleText.lines([resumed], now: Machine.now) { Console.print(line) }
    }
}

struct ScheduleRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Removes a schedule; what was audited stays.")

    @Argument(help: "The number of the schedule, or its profile.")
    var schedule: String
    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let store = try storage.open()
        try StoreFailure.explained {
            let book = ScheduleBook(store)
            try book.remove(try book.find(schedule))
        }
        Console.print("removed")
    }
}

struct ScheduleRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs every schedule that is due, one after the other, and ends.",
        discussion: """
            Runs that could not be made while the machine was off are made up for by one. Ends with the code of the \
            gravest run.
            """)

    @Flag(help: "Only what is due: the one way there is.")
    var due = false
    @Option(
        name: .customLong("offline-wait"),
        help: ArgumentHelp("Wait so long for a network; 0 does not ask for one.", valueName: "seconds"))
    var offlineWait = 120
    @Flag(name: .shortAndLong, help: "Say nothing but faults.")
    var quiet = false
    @OptionGroup(title: "Store") var storage: StoreOptions

    func validate() throws {
        guard due else { throw ValidationError("say --due: it runs what is due") }
    }

    func run() async throws {
        let location = try StorePlaces.location(storage)
        let store = try StoreFailure.explained { try Store(location) }
        let runner = ScheduleRunner(store: store, location: location, isQuiet: quiet, offlineWait: offlineWait)
        let round: ScheduleRunner.Round
        do {
            round = try await runner.runDue()
        } catch {
            throw StoreFailure.failure(error)
        }
        if round.ran == 0, !quiet { Console.error("nothing is due") }
        if round.worst != .done { throw ExitCode(round.worst.rawValue) }
    }
}

struct ScheduleInstall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Has systemd, or cron, look every quarter of an hour for what is due.",
        discussion: """
            EXAMPLES
              footprint schedule install           # writes footprint.service and footprint.timer, and starts the timer
              footprint schedule install --print   # shows them
              footprint schedule install --crontab # a line of your crontab instead
            """)

    @Flag(help: "Use cron.")
    var crontab = false
    @Flag(help: "Show what would be written, and write nothing.")
    var print = false
    @Flag(name: .customLong("no-enable"), help: "Write the units, and do not start the timer.")
    var noEnable = false
    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let store = try storage.open()
        let schedules = try StoreFailure.explained { try ScheduleBook(store).all() }
        let units = try ScheduleInstaller.units(for: schedules, storage)
        if print {
            let text =
                crontab
                ? units.crontabLine
                : "# footprint.service\n\(units.service)\n# footprint.timer\n\(units.timer)"
            Console.print(text)
            return
        }
        let lines =
            try crontab
            ? ScheduleInstaller.installCrontab(units) : ScheduleInstaller.installUnits(units, enabling: !noEnable)
        for line in lines { Console.print(line) }
    }
}
