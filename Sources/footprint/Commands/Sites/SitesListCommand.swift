internal import ArgumentParser
internal import AuditModel
internal import Collectors
internal import Reporters

/// `footprint sites list`: all sites, or what of the catalogues cannot be used.
struct SitesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the sites, or what of a catalogue is refused.",
        discussion: """
            EXAMPLES
              footprint sites list --tags crypto
              footprint sites list --catalogue data.json --refused
              footprint sites list --format json
            """)

    @OptionGroup var selection: SiteSelection

    @Flag(help: "List the records that cannot be used, and why.")
    var refused = false

    @Option(help: ArgumentHelp("How to answer: text or json.", valueName: "format"))
    var format: ListFormat = .text

    func run() throws {
        let catalogues = try selection.catalogues()
        if refused {
            let refusals = catalogues.flatMap { catalogue in catalogue.refusals.map { (catalogue.name, $0) } }
            switch format {
            case .text:
                for (name, refusal) in refusals {
                    Console.print(
                        PlainText.cleaned("\(name)  \(refusal.name): \(refusal.cause.rawValue), \(refusal.reason)"))
                }
                tell(catalogues)
            case .json: Console.print(Self.json(refusals))
            }
            return
        }
        let sites = try selection.sites(of: catalogues)
        switch format {
        case .text:
            let width = sites.map(\.id.count).max() ?? 0
            for site in sites { Console.print(PlainText.cleaned(Self.line(site, width: min(width, 28)))) }
            tell(catalogues)
            Console.error("\(sites.count) sites")
        case .json: Console.print(Self.json(sites))
        }
    }

    private func tell(_ catalogues: [Catalogue]) {
        for catalogue in catalogues { Console.error(CatalogueSummary.line(catalogue)) }
    }

    private static func line(_ site: Site, width: Int) -> String {
        "\(site.id.padding(to: width))  \(site.page.text)  \(site.tags.joined(separator: ","))"
    }

    private static func json(_ sites: [Site]) -> String {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in
            for site in sites { SiteText.write(site, to: &writer) }
        }
        return writer.text
    }

    private static func json(_ refusals: [(String, Catalogue.Refusal)]) -> String {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in
            for (name, refusal) in refusals {
                writer.object { writer in
                    writer.member("catalogue", name)
                    writer.member("name", refusal.name)
                    writer.member("cause", refusal.cause.rawValue)
                    writer.member("reason", refusal.reason)
                }
            }
        }
        return writer.text
    }
}
