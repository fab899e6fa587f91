internal import ArgumentParser
internal import AuditModel
internal import Collectors

/// `footprint profile`: the files that say which handles are the user's.
struct ProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Makes and checks profile files.",
        subcommands: [Initialise.self, Check.self])

    struct Initialise: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init",
            abstract: "Writes a new profile file.",
            discussion: """
                EXAMPLES
                  footprint profile init alice github:alice https://alice.example.org --mine
                  footprint profile init alice          # a file with comments, to fill in
                """)

        @Argument(help: "The profile's name: it becomes the name of the file and of the reports' folder.")
        var name: String

        @Argument(help: "Your handles.")
        var handles: [String] = []

        @Flag(help: "I confirm that these handles are my own.")
        var mine = false

        @Option(help: ArgumentHelp("Where to write it.", valueName: "folder"))
        var folder = "Profiles"

        func run() throws {
            guard ProfileName.isValid(name) else {
                throw CommandFailure(
                    .usage,
                    "'\(name)' cannot be a profile's name: use letters, digits, '-', '_' and '.', such as 'alice'")
            }
            let parsed = try handles.map { typed throws(CommandFailure) in try HandleArgument.handle(typed) }
            let attested = mine ? Machine.now.day : nil
            let path = folder + "/" + name + ".yaml"
            try OutputFile.writeNew(
                ProfileTemplate.text(name: name, handles: parsed, attestedOn: attested), to: path)
            Console.print("wrote \(path)")
            let steps = [
                parsed.isEmpty ? "fill in 'handles'" : nil, mine ? nil : "set 'attested: true' if they are your own",
                "run: footprint audit --profile \(path)",
            ]
            Console.print("next: " + steps.compactMap(\.self).joined(separator: ", then "))
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Checks profile files without fetching anything.",
            discussion: """
                EXAMPLE
                  footprint profile check Profiles/alice.yaml
                """)

        @Argument(help: "Profile files.")
        var files: [String]

        func run() throws {
            var isFine = true
            for file in files {
                do throws(CommandFailure) {
                    let contents = try ProfileFile.read(file)
                    let rules = try RuleSources.compiled(contents.rules)
                    report(contents.profile, rules: rules.count, of: file)
                } catch {
                    isFine = false
                    Console.failure(error.message)
                }
            }
            if !isFine { throw ExitCode(ExitStatus.unusableInput.rawValue) }
        }

        private func report(_ profile: Profile, rules: Int, of file: String) {
            let word = profile.attested ? "attested" : "not attested yet: nothing is fetched until 'attested: true'"
            Console.print(
                "\(file): \(profile.name), \(profile.handles.count == 1 ? "1 handle" : "\(profile.handles.count) handles"), \(word)"
            )
            for handle in profile.handles { Console.print("  \(handle)") }
            if !profile.own.isEmpty {
                Console.print("  own values, looked for on every page: \(Self.counts(profile.own))")
            }
            if rules > 0 { Console.print("  rules of your own: \(rules), and all their examples hold") }
        }

        /// How many of each kind, and none of the values.
        private static func counts(_ values: [OwnValue]) -> String {
            let counts = values.reduce(into: [FindingKind: Int]()) { $0[$1.kind, default: 0] += 1 }
            return counts.keys.sorted().map { "\($0.name): \(counts[$0] ?? 0)" }.joined(separator: ", ")
        }
    }
}
