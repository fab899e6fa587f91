internal import ArgumentParser

/// `footprint sites remove`: forgets a catalogue that was imported.
struct SitesRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Forgets a catalogue that was imported.")

    @Argument(help: "The catalogue's name, as it was imported.")
    var name: String

    func run() throws {
        guard try CatalogueFolder.remove(name) else {
            throw CommandFailure(.usage, "no catalogue '\(name)' was imported")
        }
    }
}
