internal import ArgumentParser
internal import AuditModel
internal import AuditStore

/// `footprint ack`: the user has taken note of an exposure.
struct AcknowledgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ack",
        abstract: "Takes note of exposures: --fail-on and messages leave them alone from then on.",
        discussion: """
            Reports still show them. Without an id the acknowledgements are listed, with those that are over and \
            those whose exposure is gone.

            EXAMPLES
              footprint ack 8c1f02ab --note 'my public address, wanted'
              footprint ack 8c1f02ab --until 2027-01-31
              footprint ack
              footprint unack 8c1f02ab
            """)

    @Argument(help: "Ids of exposures, or their first digits.")
    var exposures: [String] = []

    @Option(help: "Why, in your own words; kept sealed.")
    var note: String?

    @Option(help: ArgumentHelp("The last day on which it holds.", valueName: "yyyy-mm-dd"))
    var until: CivilDate?

    @OptionGroup var choice: ProfileChoice
    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let store = try storage.open()
        let name = try choice.name(in: store)
        guard !exposures.isEmpty else {
            let all = try StoreFailure.explained { try store.acknowledgements(profile: name, on: Machine.now.day) }
            for line in Self.lines(all) { Console.print(line) }
            return
        }
        if let until, until < Machine.now.day {
            throw CommandFailure(.usage, "--until \(until) is over already: give a day to come")
        }
        for id in exposures {
            let exposure = try StoreFailure.explained {
                try store.acknowledge(id, profile: name, note: note, until: until, at: Machine.now)
            }
            Console.print("acknowledged\(until.map { " until \($0)" } ?? ""): \(ExposureLabel.line(exposure))")
        }
    }

    private static func lines(_ all: [StandingAcknowledgement]) -> [String] {
        guard !all.isEmpty else { return ["nothing is acknowledged"] }
        return all.map { standing in
            let value = standing.value
            var line = "\(value.exposure.prefix(8))  \(value.at.day)  \(value.kind.name)"
            if let until = value.until { line += standing.isExpired ? ", over since \(until)" : ", until \(until)" }
            if standing.isGone { line += ", matches nothing any more" }
            return line + (value.note.map { ": \($0)" } ?? "")
        }
    }
}

/// `footprint unack`: takes it back.
struct UnacknowledgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unack",
        abstract: "Takes acknowledgements back.",
        discussion: """
            EXAMPLE
              footprint unack 8c1f02ab
            """)

    @Argument(help: "Ids of exposures, or their first digits.")
    var exposures: [String]

    @OptionGroup var choice: ProfileChoice
    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let store = try storage.open()
        let name = try choice.name(in: store)
        for id in exposures {
            let exposure = try StoreFailure.explained {
                try store.unacknowledge(id, profile: name, at: Machine.now)
            }
            Console.print("no longer acknowledged: \(ExposureLabel.line(exposure))")
        }
    }
}
