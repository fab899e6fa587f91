import ArgumentParser
import AuditModel
import Foundation
import Parsing

/// Prints what pages state in fields, a JSON object a line.
struct Facts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What pages state in fields, a JSON object a line: to look at.")

    @OptionGroup var samples: SampleFiles

    @Option(help: "The handle whose page it is, such as web:https://example.org or forum:maya.")
    var handle = "web:https://example.org"

    @Option(help: "Whose words the pages hold: site, profile or unknown.")
    var ownership = "unknown"

    @Option(help: "The address of the pages.")
    var url = "https://example.org/page"

    @Option(help: "The content type of the pages.")
    var type = "text/html; charset=utf-8"

    /// A fact as it is printed.
    private struct Line: Encodable {
        var file: String
        var source: String
        var owner: String
        var property: String
        var value: String
    }

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let parts = handle.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw ValidationError("a handle is written platform:account") }
        let known: [String: PageOwnership] = ["site": .ownersSite, "profile": .profilePage, "unknown": .unknown]
        guard let whose = known[ownership] else { throw ValidationError("unknown ownership: \(ownership)") }
        for sample in try samples.read() {
            let page = Page(
                requested: url, url: url, status: 200, headers: [HeaderField(name: "content-type", value: type)],
                body: sample.bytes)
            let document = PageReader().document(
                from: page, handle: Handle(platform: parts[0], account: parts[1]), ownership: whose)
            for fact in document?.facts ?? [] {
                let line = Line(
                    file: URL(filePath: sample.path).lastPathComponent, source: fact.source,
                    owner: fact.owner.rawValue, property: fact.property.rawValue, value: fact.value)
                print(String(decoding: try encoder.encode(line), as: UTF8.self))
            }
        }
    }
}
