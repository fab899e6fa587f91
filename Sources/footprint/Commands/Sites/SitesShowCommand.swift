internal import ArgumentParser
internal import Collectors
internal import Reporters

/// `footprint sites show`: one site's record in words.
struct SitesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows how a site is asked, and where its settings are.")

    @Argument(help: "The site's id, as 'footprint sites list' prints it.")
    var id: String

    @OptionGroup var selection: SiteSelection

    func run() throws {
        let sites = try selection.sites(of: selection.catalogues())
        guard let site = sites.first(where: { $0.id == id.lowercased() }) else {
            throw CommandFailure(.usage, "there is no site '\(id)'; 'footprint sites list' shows them all")
        }
        for line in SiteText.lines(site) { Console.print(PlainText.cleaned(line)) }
    }
}
