internal import ArgumentParser
internal import AuditModel
internal import AuditStore

/// `footprint history`: what the store remembers of a profile.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Lists the audits of a profile, its exposures, or the life of one of them.",
        discussion: """
            Values are masked as in reports. Exposures are named by the first digits of their id.

            EXAMPLES
              footprint history
              footprint history --profile alice --limit 10
              footprint history --exposures
              footprint history 8c1f02ab              # what became of one exposure
              footprint history --format json
            """)

    @Argument(help: "An exposure's id, or its first digits.")
    var exposure: String?

    @OptionGroup var choice: ProfileChoice

    @Flag(help: "List every exposure that was ever seen, and what became of it.")
    var exposures = false

    @Option(help: ArgumentHelp("List at most so many audits.", valueName: "number"))
    var limit = 30

    @Option(help: "text or json.")
    var format: ListFormat = .text

    @OptionGroup(title: "Store") var storage: StoreOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit takes a number from 1") }
    }

    func run() throws {
        let store = try storage.open()
        let name = try choice.name(in: store)
        if let exposure {
            let events = try StoreFailure.explained { try store.events(profile: name, exposure: exposure) }
            print(format == .json ? HistoryText.json(events) : HistoryText.lines(events))
        } else if exposures {
            let lives = try StoreFailure.explained { try store.exposures(profile: name) }
            print(format == .json ? HistoryText.json(lives) : HistoryText.lines(lives, today: Machine.now.day))
        } else {
            let audits = try StoreFailure.explained { try store.history(profile: name, limit: limit) }
            print(format == .json ? HistoryText.json(audits) : HistoryText.lines(audits))
        }
    }

    private func print(_ lines: [String]) { for line in lines { Console.print(line) } }
}
