internal import ArgumentParser
internal import AuditModel
internal import AuditStore

/// `footprint baseline`: from which state on things count as new.
struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline",
        abstract: "Sets the audit whose exposures are known: only what is not in it counts for --fail-on and messages.",
        discussion: """
            EXAMPLES
              footprint baseline set               # the newest audit
              footprint baseline set 12 --profile alice
              footprint baseline show
              footprint baseline clear
              footprint diff baseline
            """,
        subcommands: [Set.self, Show.self, Clear.self], defaultSubcommand: Show.self)

    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "set", abstract: "Makes an audit the baseline.")

        @Argument(help: "The audit: its number, latest or previous.")
        var audit = "latest"
        @OptionGroup var choice: ProfileChoice
        @OptionGroup(title: "Store") var storage: StoreOptions

        func run() throws {
            let store = try storage.open()
            let name = try choice.name(in: store)
            let number = try AuditReference.number(audit, profile: name, in: store)
            let line = try StoreFailure.explained { try store.setBaseline(number, profile: name) }
            Console.print(
                "the baseline of \(name) is audit \(line.number) of \(line.started.day), with \(line.exposures) exposures"
            )
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: "Says which audit it is.")

        @OptionGroup var choice: ProfileChoice
        @OptionGroup(title: "Store") var storage: StoreOptions

        func run() throws {
            let store = try storage.open()
            let name = try choice.name(in: store)
            let number = try StoreFailure.explained { try store.baseline(profile: name) }
            Console.print(number.map { "the baseline of \(name) is audit \($0)" } ?? "\(name) has no baseline")
        }
    }

    struct Clear: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "clear", abstract: "Goes on without one.")

        @OptionGroup var choice: ProfileChoice
        @OptionGroup(title: "Store") var storage: StoreOptions

        func run() throws {
            let store = try storage.open()
            let name = try choice.name(in: store)
            try StoreFailure.explained { try store.clearBaseline(profile: name) }
            Console.print("\(name) has no baseline any more")
        }
    }
}
