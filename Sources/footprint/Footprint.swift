internal import ArgumentParser
internal import Fetching

/// The command line: what there is, and how a run ends.
@main
struct Footprint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "footprint",
        abstract: "Shows what strangers can learn from the traces that you have left in public.",
        discussion: """
            Footprint reads the public pages of your own accounts, finds what a scammer could use, and says what to \
            do about it, in order. Nothing leaves your machine but the requests for the pages themselves.

            EXAMPLES
              footprint audit --demo               (an invented person, offline)
              footprint audit github:alice https://alice.example.org
              footprint audit --profile Profiles/alice.yaml
              footprint history && footprint diff
              footprint report Reports/alice/latest --format html > alice.html
              footprint explain C2                 (why, where, and what to do)
              echo 'Off to Lisbon on Friday!' | footprint scan -

            EXIT CODES
              0  done                     3  input or configuration cannot be used
              1  done, exposures at or    4  nothing could be checked
                 above --fail-on          5  another run holds the lock
              2  usage error              70 internal error
            """,
        version: ProgramVersion.current,
        subcommands: [
            AuditCommand.self, ScanCommand.self, ProfileCommand.self, PlatformsCommand.self, DetectorsCommand.self,
            RulesCommand.self, ReportCommand.self, ExplainCommand.self, ScoringCommand.self, SitesCommand.self,
            HistoryCommand.self, DiffCommand.self, AcknowledgeCommand.self,
            UnacknowledgeCommand.self, BaselineCommand.self, StoreCommand.self, ScheduleCommand.self,
            WatchCommand.self, NotifyCommand.self, VerifyCommand.self, TriageCommand.self, DepositCommand.self,
            WithdrawCommand.self, LabelsCommand.self, EvidenceCommand.self, DirectoryCommand.self,
        ])

    /// Runs a command and ends with the exit code that the README promises: the parser's own codes differ.
    static func main() async {
        Console.prepare()
        do {
            var command = try parsed(NumericArguments.joined(Array(CommandLine.arguments.dropFirst())))
            if command is SitesSweepCommand { SharedMemory.use() }
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// The command that the arguments ask for. The way to a sweep by way of all commands above it takes several hundredths
    /// of its work, so its own parser is asked first; what that does not take, and help, goes the usual way.
    private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        if arguments.starts(with: ["sites", "sweep"]),
            let sweep = try? SitesSweepCommand.parseAsRoot(Array(arguments.dropFirst(2))) as? SitesSweepCommand
        {
            return sweep
        }
        return try parseAsRoot(arguments)
    }

    private static func end(with error: any Error) -> Never {
        if let failure = error as? CommandFailure {
            Console.failure(failure.message)
            exit(withCode: failure.status)
        }
        if let code = error as? ExitCode { exit(withCode: ExitStatus(rawValue: code.rawValue) ?? .internalError) }
        let message = fullMessage(for: error)
        if exitCode(for: error) == .success {
            Console.print(message)
            exit(withCode: .done)
        }
        Console.error(message)
        exit(withCode: exitCode(for: error) == .validationFailure ? .usage : .internalError)
    }

    private static func exit(withCode status: ExitStatus) -> Never {
        exit(withError: ExitCode(status.rawValue))
    }
}
