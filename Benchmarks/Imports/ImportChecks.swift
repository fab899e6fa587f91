import ArgumentParser

/// Measures the reading of archives, and tries it on broken and hostile ones.
@main
struct ImportChecks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-checks", abstract: "Speed, memory and robustness of reading archives.",
        subcommands: [Speed.self, Large.self, Read.self, Fuzz.self, Samples.self])
}
