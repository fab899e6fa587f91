internal import ArgumentParser
internal import AuditModel
internal import Collectors
internal import Fetching

/// `footprint sites update`: fetches a catalogue from an address that the user gives.
struct SitesUpdateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Fetches a catalogue from an address that you give, and keeps it.",
        discussion: "What is kept is only replaced by a file that can be read as a catalogue.")

    @Argument(help: "Where the catalogue's file lies.")
    var address: String

    @Option(help: ArgumentHelp("What to call it; else its format's name.", valueName: "name"))
    var name: String?

    @OptionGroup var network: SweepNetwork

    private static let maximumBytes = 64 << 20

    func run() async throws {
        let client = try network.client(maximumBytes: Self.maximumBytes)
        let outcome = await client.fetch(PageRequest(url: address, isInterface: true))
        client.shutDown()
        switch outcome {
        case .failure(let failure): throw CommandFailure(.nothingChecked, failure.message)
        case .page(let page):
            guard page.status == 200 else {
                throw CommandFailure(
                    .nothingChecked, "\(address): the server answers with status \(page.status): check the address")
            }
            let stem = WebAddress(page.url)?.pathSegments.last ?? "catalogue"
            let catalogue = try CatalogueFile.catalogue(
                of: page.body, called: address, stem: CatalogueFile.stem(stem), name: name)
            try CatalogueFolder.keep(page.body, of: catalogue)
            Console.print(CatalogueSummary.line(catalogue))
        }
    }
}
