internal import ArgumentParser
internal import AuditModel
internal import AuditStore
internal import Scheduling

/// `footprint schedule`: audits that come again.
struct ScheduleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "Audits a profile again and again.",
        discussion: """
            Expressions, daylight saving, downtime and the units are described in docs/schedule.md.

            EXAMPLES
              footprint schedule add Profiles/alice.yaml --every week
              footprint schedule add Profiles/alice.yaml --cron '30 8 * * mon' --zone Europe/Berlin
              footprint schedule add Profiles/alice.yaml --calendar 'Mon,Thu 08:30' -- --images
              footprint schedule install           # systemd looks for what is due
              footprint schedule list
              footprint schedule run --due         # once, by hand or from cron
            """,
        subcommands: [
            ScheduleAdd.self, ScheduleList.self, ScheduleNext.self, SchedulePause.self, ScheduleResume.self,
            ScheduleRemove.self, ScheduleRun.self, ScheduleInstall.self,
        ], defaultSubcommand: ScheduleList.self)
}

struct ScheduleAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Adds a schedule.",
        discussion: """
            The profile's file must say 'attested: true'. Reports go where --reports says, seen from the folder that \
            you are in now. What follows -- is given to each audit.
            """)

    @Argument(help: "The profile's file.")
    var profile: String
    @OptionGroup var rule: RuleOptions
    @Option(
        help: ArgumentHelp(
            "Spread the runs of your schedules over so many minutes, each at a place of its own.", valueName: "minutes")
    )
    var spread = 10
    @Option(help: ArgumentHelp("Where the reports go.", valueName: "folder"))
    var reports = "Reports"
    @Argument(parsing: .postTerminator, help: "Options of 'footprint audit'.")
    var options: [String] = []
    @OptionGroup(title: "Store") var storage: StoreOptions

    func validate() throws {
        guard (0...1440).contains(spread) else { throw ValidationError("--spread takes minutes from 0 to 1440") }
    }

    func run() throws {
        guard let rule = try rule.rule() else {
            throw CommandFailure(.usage, "say when: --every week, --cron '30 8 * * mon' or --calendar 'Mon 08:30'")
        }
        let contents = try ProfileFile.read(profile)
        guard contents.profile.attested else {
            throw CommandFailure(
                .unusableInput,
                "\(profile) does not say that its handles are your own: set 'attested: true' and 'attested_on'")
        }
        let arguments =
            ["--profile", StorePlaces.absolute(profile), "--reports", StorePlaces.absolute(reports)] + options
        do {
            _ = try AuditOrder(try AuditCommand.parse(arguments + ["--no-store"]))
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(
                .usage, "these options do not fit 'footprint audit': \(AuditCommand.message(for: error))")
        }
        let store = try storage.open()
        let now = Machine.now
        let new = Schedule(
            profile: contents.profile.name, arguments: arguments, rule: rule, clock: try self.rule.clock(),
            spread: spread * 60, seed: Int64.random(in: 0 ... .max), created: now)
        let added = try StoreFailure.explained { try ScheduleBook(store).add(new, after: now) }
        for line in ScheduleText.lines([added], now: now) { Console.print(line) }
        Console.print(
            "'footprint schedule install' has the system look for what is due, 'footprint watch' does it itself")
    }
}

struct ScheduleList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the schedules.")

    @Option(help: "text or json.")
    var format: ListFormat = .text
    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let store = try storage.open()
        let all = try StoreFailure.explained { try ScheduleBook(store).all() }
        let lines = format == .json ? [ScheduleText.json(all)] : ScheduleText.lines(all, now: Machine.now)
        for line in lines { Console.print(line) }
    }
}

struct ScheduleNext: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Shows when schedules, or an expression that you are trying, are due next.",
        discussion: """
            EXAMPLES
              footprint schedule next
              footprint schedule next --cron '0 9 1,15 * *' --zone Asia/Bangkok
              footprint schedule next --calendar '*-*~1 18:00' --after 2026-10-24T00:00:00Z --count 10
            """)

    @Argument(help: "The number of a schedule, or its profile.")
    var schedule: String?
    @OptionGroup var rule: RuleOptions
    @Option(help: ArgumentHelp("So many moments.", valueName: "number"))
    var count = 5
    @Option(
        help: ArgumentHelp(
            "Counted from this moment, in UTC: 2026-10-24T00:00:00Z (default: now).", valueName: "moment"))
    var after: MomentArgument?
    @OptionGroup(title: "Store") var storage: StoreOptions

    func validate() throws {
        guard (1...1000).contains(count) else { throw ValidationError("--count takes a number from 1 to 1000") }
    }

    func run() throws {
        let start = after?.moment ?? Machine.now
        if let tried = try rule.rule() {
            let clock = try rule.clock()
            let schedule = Schedule(
                profile: "", arguments: [], rule: tried, clock: clock, spread: 0, seed: 0, created: start)
            show(schedule, after: start)
            return
        }
        let store = try storage.open()
        let book = ScheduleBook(store)
        for schedule in try StoreFailure.explained({ try schedule.map { [try book.find($0)] } ?? book.all() }) {
            Console.print("\(schedule.row)  \(schedule.profile): \(ScheduleText.rule(schedule))")
            show(schedule, after: start)
        }
    }

    private func show(_ schedule: Schedule, after start: Timestamp) {
        let clock = if case .calendar(let rule) = schedule.rule { rule.clock ?? schedule.clock } else { schedule.clock }
        let moments = schedule.upcoming(count, after: start)
        if moments.isEmpty { Console.print("  never") }
        for moment in moments { Console.print("  \(moment)  \(ScheduleText.shown(moment, in: clock))") }
    }
}

/// A moment in UTC, as `2026-10-24T00:00:00Z`.
struct MomentArgument: ExpressibleByArgument, Sendable {
    var moment: Timestamp

    init?(argument: String) {
        guard let day = CivilDate(argument) else { return nil }
        let rest = argument.dropFirst(10)
        guard !rest.isEmpty else {
            moment = Timestamp(secondsSince1970: day.daysSince1970 * 86_400)
            return
        }
        guard rest.first == "T" || rest.first == " " else { return nil }
        let parts = rest.dropFirst().drop { $0 == " " }.prefix { $0 != "Z" }.split(separator: ":").map { Int($0) }
        let numbers = parts.compactMap(\.self)
        guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24, numbers[1] < 60,
            numbers.last ?? 0 < 60, numbers.allSatisfy({ $0 >= 0 })
        else { return nil }
        let seconds = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
        moment = Timestamp(secondsSince1970: day.daysSince1970 * 86_400 + seconds)
    }
}
