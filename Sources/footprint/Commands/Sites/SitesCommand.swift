internal import ArgumentParser

/// `footprint sites`: where accounts can be, and where a handle is.
struct SitesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sites",
        abstract: "Lists the sites that are known, and looks for your handles on them.",
        discussion: """
            The program brings records of its own; catalogues of WhatsMyName, sherlock and maigret can be imported, and \
            so can records that you write (docs/sites.md).

            EXAMPLES
              footprint sites list --tags crypto
              footprint sites show gitlab
              footprint sites sweep alice --mine --tags developer,crypto
              footprint sites sweep alice --mine --variants 20 --format csv > alice.csv
              footprint sites import wmn-data.json
              footprint sites update https://example.org/catalogue/data.json
              footprint sites check gitlab devto
            """,
        subcommands: [
            SitesListCommand.self, SitesShowCommand.self, SitesSweepCommand.self, SitesCheckCommand.self,
            SitesImportCommand.self, SitesUpdateCommand.self, SitesRemoveCommand.self,
        ])
}
