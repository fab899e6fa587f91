internal import ArgumentParser
internal import Collectors

/// `footprint sites import`: keeps a catalogue of another project.
struct SitesImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Keeps a catalogue of WhatsMyName, sherlock or maigret, or records of your own, for later sweeps.")

    @Argument(help: "The file.", completion: .file())
    var file: String

    @Option(help: ArgumentHelp("What to call it; else its format's name.", valueName: "name"))
    var name: String?

    func run() throws {
        let bytes = try InputFile.read(file)
        let catalogue = try CatalogueFile.catalogue(
            of: bytes, called: "'\(file)'", stem: CatalogueFile.stem(file), name: name)
        try CatalogueFolder.keep(bytes, of: catalogue)
        Console.print(CatalogueSummary.line(catalogue))
    }
}
