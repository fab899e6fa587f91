internal import ArgumentParser
internal import AuditModel
internal import Detectors

/// `footprint rules`: rules of the user's own.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Checks rules of your own.", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Holds files of rules against their own examples.",
            discussion: """
                docs/rules.md says how rules are written. A rule whose examples do not come out as they say is not \
                used: 'footprint scan --rules' and 'footprint audit --rules' refuse its file.

                EXAMPLE
                  footprint rules check rules.yaml
                """)

        @Argument(help: "Files of rules.", completion: .file())
        var files: [String]

        func run() throws {
            var read: [RuleFile] = []
            var isFine = true
            for path in files {
                do throws(CommandFailure) {
                    read.append(try RuleFile.read(path))
                } catch {
                    isFine = false
                    Console.failure(error.message)
                }
            }
            // Together: an id must be one over all files of a run.
            if case .failure(let faults) = RuleCheck.compiled(read.flatMap { $0.rules.map(\.rule) }) {
                isFine = false
                for message in RuleSources.messages(for: faults, in: read) { Console.failure(message) }
            }
            guard isFine else { throw ExitCode(ExitStatus.unusableInput.rawValue) }
            for file in read { report(file) }
        }

        private func report(_ file: RuleFile) {
            let rules = file.rules.map(\.rule)
            let examples = rules.reduce(0) { $0 + $1.examples.count }
            let ignores = rules.reduce(0) { $0 + $1.ignores.count }
            Console.print(
                "\(file.path): \(Self.count(rules.count, "rule")), \(Self.count(examples, "example")) found, "
                    + "\(Self.count(ignores, "counter-example")) left alone")
            let width = rules.map(\.id.count).max() ?? 0
            for rule in rules {
                Console.print("  \(rule.id.padding(to: width))  \(rule.kind.rawValue)  \(rule.name)")
            }
        }

        private static func count(_ number: Int, _ noun: String) -> String {
            number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
        }
    }
}
