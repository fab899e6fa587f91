internal import ArgumentParser

@main
struct Footprint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "footprint",
        abstract: "Audits the traces that you have left in public.")
}
