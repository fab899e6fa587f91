internal import ArgumentParser
internal import Collectors

/// Which catalogues and which of their sites a command is about.
struct SiteSelection: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A catalogue to use instead of the own and the imported ones: of WhatsMyName, sherlock, maigret, or records of your own. Repeatable.",
            valueName: "file"), completion: .file())
    var catalogue: [String] = []

    @Option(help: ArgumentHelp("Only sites with one of these tags, with commas: crypto,forum.", valueName: "list"))
    var tags: String?

    @Option(help: ArgumentHelp("Only these sites, by their ids, with commas: gitlab,devto.", valueName: "list"))
    var only: String?

    /// The catalogues, in the order in which their rules count.
    func catalogues() throws(CommandFailure) -> [Catalogue] { try choice.catalogues() }

    /// The sites of the catalogues that are wanted, each once.
    func sites(of catalogues: [Catalogue]) throws(CommandFailure) -> [Site] { try choice.sites(of: catalogues) }

    private var choice: SiteChoice { SiteChoice(files: catalogue, tags: tags, only: only) }
}
