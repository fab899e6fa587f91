import ArgumentParser

/// Measures and tries the reading of pages: `Parsing` against test suites, peers and hostile input.
///
/// For those who work on Footprint; no part of the product. One check a file.
@main
struct ReadingChecks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reading-checks",
        abstract: "Measures and tries how pages are read.",
        subcommands: [
            Documents.self,
            Doubling.self,
            Encoding.self,
            Facts.self,
            Feeds.self,
            Fuzz.self,
            Images.self,
            Memory.self,
            MicroformatSuite.self,
            Regions.self,
            Speed.self,
            Text.self,
            Tokenizer.self,
        ])
}
