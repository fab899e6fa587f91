internal import ArgumentParser
internal import Risk

/// `footprint scoring`: the table of weights as a page.
struct ScoringCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scoring", abstract: "Prints how scores are made, with all weights and rules (docs/scoring.md).")

    func run() {
        Console.write(Array(ScoringHandbook.page.utf8), to: .output)
    }
}
