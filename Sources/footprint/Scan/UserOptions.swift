internal import ArgumentParser

/// What the user brings along for a scan.
struct UserOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A profile file: the values that it lists under 'own' are looked for, and its rules are used.",
            valueName: "file"),
        completion: .file())
    var profile: String?

    @Option(
        help: ArgumentHelp("A file with rules of your own (see docs/rules.md). Repeatable.", valueName: "file"),
        completion: .file())
    var rules: [String] = []
}
