internal import ArgumentParser
internal import AuditModel
internal import AuditStore

/// `footprint diff`: what is different between two audits.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Says what is new, gone, changed or back between two audits, and what could not be checked.",
        discussion: """
            Without audits the newest is compared with the one before it, with one that with the newest. What an \
            audit could not look at counts neither as gone nor as new.

            EXAMPLES
              footprint diff
              footprint diff baseline
              footprint diff 3 12 --profile alice --format json
              footprint diff --fail-on high        # exit 1 if something so grave is new or back
            """)

    @Argument(help: "The earlier audit: its number, previous or baseline.")
    var before: String = "previous"

    @Argument(help: "The later audit: its number, or latest.")
    var after: String = "latest"

    @OptionGroup var choice: ProfileChoice

    @Option(help: "text or json.")
    var format: ListFormat = .text

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp("Exit 1 if something new or back is at or above it.", valueName: "severity"))
    var failOn: Severity?

    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let store = try storage.open()
        let name = try choice.name(in: store)
        let first = try AuditReference.number(before, profile: name, in: store)
        let second = try AuditReference.number(after, profile: name, in: store)
        let diff = try StoreFailure.explained { try store.diff(profile: name, from: first, to: second) }
        for line in format == .json ? [DiffText.json(diff)] : DiffText.lines(diff) { Console.print(line) }
        guard let failOn else { return }
        let worst = (diff.new + diff.reappeared).map(\.severity).max()
        if let worst, worst >= failOn { throw ExitCode(ExitStatus.exposed.rawValue) }
    }
}
