internal import ArgumentParser
internal import AuditModel
internal import Reporters

/// `footprint explain`: one exposure or scenario of a saved audit from end to end.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains one exposure or scenario: every place, the parts of the score, what to do.",
        discussion: """
            The id stands in the reports, under "Why this score" and in JSON, CSV and SARIF; its first characters are \
            enough. Scenarios are named by their rule, as C2. Without --report the newest report of each profile is \
            looked through.

            EXAMPLES
              footprint explain 3fa9c2
              footprint explain C2 --report Reports/alice/latest/report.json
            """)

    @Argument(help: "The id of an exposure, or its beginning, or the rule of a scenario.")
    var id: String

    @Option(help: ArgumentHelp("The JSON report to look in.", valueName: "file"), completion: .file())
    var report: String?

    @Option(help: ArgumentHelp("The folder of all reports.", valueName: "folder"))
    var reports = "Reports"

    @Option(help: ArgumentHelp("The language of the answer: en or es.", valueName: "language"))
    var language: ReportLanguage = .english

    func run() throws {
        let files = try report.map { [$0] } ?? SavedAuditFile.latest(under: reports)
        var found: [String] = []
        for file in files {
            let output = Console.Stream.output
            let explanation = Explanation(
                try SavedAuditFile.read(file), colour: output.wantsColour, width: min(output.width, 100),
                language: language)
            let matches = explanation.matches(for: id)
            if matches.count == 1, let text = explanation.text(for: matches[0]) {
                Console.write(Array(text.utf8), to: .output)
                return
            }
            found += matches
        }
        let name = PlainText.cleaned(id)
        guard found.isEmpty else {
            throw CommandFailure(.usage, "'\(name)' begins several ids: \(found.prefix(5).joined(separator: ", "))")
        }
        throw CommandFailure(
            .usage, "no exposure or scenario '\(name)' in \(files.joined(separator: ", ")): ids stand in the reports")
    }
}
