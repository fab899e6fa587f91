internal import ArgumentParser
internal import AuditModel
internal import Collectors

/// `footprint platforms`: what can be read.
struct PlatformsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "platforms", abstract: "Lists the platforms whose pages can be read.")

    @Option(help: ArgumentHelp("How to answer: text or json.", valueName: "format"))
    var format: ListFormat = .text

    func run() {
        let platforms = CollectorRegistry.all.map(\.platform).sorted { $0.id < $1.id }
        switch format {
        case .text: Console.print(platforms.map(Self.lines).joined(separator: "\n"))
        case .json: Console.print(Self.json(platforms))
        }
    }

    private static func lines(of platform: Platform) -> String {
        let id = platform.id.padding(to: 12)
        return "\(id) \(platform.example)\n" + String(repeating: " ", count: 13) + platform.reads
    }

    private static func json(_ platforms: [Platform]) -> String {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in
            for platform in platforms {
                writer.object { writer in
                    writer.member("id", platform.id)
                    writer.member("name", platform.name)
                    writer.member("example", platform.example)
                    writer.member("reads", platform.reads)
                    writer.member("endpoint", platform.endpoint)
                }
            }
        }
        return writer.text
    }
}

extension String {
    /// With spaces behind it until it has so many characters.
    func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
