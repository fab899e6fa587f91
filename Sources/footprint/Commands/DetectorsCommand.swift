internal import ArgumentParser
internal import AuditModel
internal import Detectors

/// `footprint detectors`: what is looked for, with the examples that the tests run.
struct DetectorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "detectors",
        abstract: "Lists what is looked for, and shows examples of it.",
        discussion: """
            EXAMPLES
              footprint detectors
              footprint detectors show contact.email
              footprint detectors list --format json
            """,
        subcommands: [List.self, Show.self, Docs.self],
        defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists all detectors.")

        @Option(help: ArgumentHelp("How to answer: text or json.", valueName: "format"))
        var format: ListFormat = .text

        @OptionGroup var user: UserOptions

        func run() throws {
            let all = DetectorRegistry.all.map(\.description) + (try ScannerSetup(user).descriptions)
            let width = all.map(\.id.count).max() ?? 0
            switch format {
            case .text: Console.print(all.map { "\($0.id.padding(to: width))  \($0.name)" }.joined(separator: "\n"))
            case .json: Console.print(DetectorsCommand.json(all))
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Shows what one detector finds and what it leaves alone.")

        @Argument(help: "The detector's id, as 'footprint detectors list' prints it.")
        var id: String

        @Option(help: ArgumentHelp("How to answer: text or json.", valueName: "format"))
        var format: ListFormat = .text

        @OptionGroup var user: UserOptions

        func run() throws {
            let all = DetectorRegistry.all.map(\.description) + (try ScannerSetup(user).descriptions)
            guard let detector = all.first(where: { $0.id == id || $0.id == "rule." + id }) else {
                throw CommandFailure(.usage, "there is no detector '\(id)'; 'footprint detectors list' shows them all")
            }
            switch format {
            case .text: Console.print(DetectorsCommand.text(detector))
            case .json: Console.print(DetectorsCommand.json([detector]))
            }
        }
    }

    struct Docs: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "docs", abstract: "Prints all of them as a page in Markdown, as docs/detectors.md is.")

        func run() {
            let page = DetectorHandbook.page(of: DetectorRegistry.all.map(\.description))
            Console.write(Array(page.utf8), to: .output)
        }
    }

    private static func text(_ detector: DetectorDescription) -> String {
        var lines = ["\(detector.id): \(detector.name)", "", detector.summary, "", "It finds what stands in brackets:"]
        lines += detector.finds.map { example in
            let values = DetectorExampleText.values(of: example).map(DetectorExampleText.oneLine)
            let given = values.isEmpty ? "" : "  (\(values.joined(separator: ", ")))"
            return "  + " + DetectorExampleText.oneLine(example.marked) + given
        }
        lines += ["", "It finds nothing in:"]
        lines += detector.ignores.map { "  - " + DetectorExampleText.oneLine($0) }
        return lines.joined(separator: "\n")
    }

    private static func json(_ detectors: [DetectorDescription]) -> String {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in
            for detector in detectors {
                writer.object { writer in
                    writer.member("id", detector.id)
                    writer.member("name", detector.name)
                    writer.member("kinds", detector.kinds.map(\.rawValue))
                    writer.member("version", detector.version)
                    writer.member("summary", detector.summary)
                    writer.member("finds", detector.finds.map(\.marked))
                    writer.member("ignores", detector.ignores)
                }
            }
        }
        return writer.text
    }
}
