import ArgumentParser
import AuditModel
import Parsing

/// Prints all that is read from pages, a line for each segment, link and fact: what to compare before and after a change.
struct Documents: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "All that is read from pages, a line for each piece.")

    @OptionGroup var samples: SampleFiles

    @Option(help: "The address that the pages are read as.")
    var url = "https://example.org/page"

    @Option(help: "The account whose pages they are, as PLATFORM:ACCOUNT.")
    var handle = "web:https://example.org"

    @Option(help: "Whose pages they are: \(PageOwnership.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var owner = PageOwnership.Kind.ownersSite

    @Option(help: "A name that the owner signs with.")
    var name: [String] = []

    @Option(name: .customLong("content-type"), help: "The content type of the pages.")
    var contentType = "text/html"

    func run() throws {
        let parts = handle.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw ValidationError("\(handle): write PLATFORM:ACCOUNT") }
        let handle = Handle(platform: parts[0], account: parts[1])
        let ownership = PageOwnership(owner, names: name)
        for sample in try samples.read() {
            Swift.print("page\t\(sample.path)")
            let page = Page(
                requested: url, url: url, status: 200,
                headers: [HeaderField(name: "content-type", value: contentType)], body: sample.bytes)
            guard let document = PageReader().document(from: page, handle: handle, ownership: ownership) else {
                Swift.print("binary")
                continue
            }
            print(document)
        }
    }

    private func print(_ document: Document) {
        line("document", document.title, document.language, document.reach.rawValue)
        for piece in document.segments {
            line(
                "segment", piece.region.rawValue, piece.owner.rawValue, piece.posted?.description, piece.url,
                piece.label, piece.language, piece.offset, piece.text)
        }
        for link in document.links {
            line(
                "link", link.region.rawValue, link.owner.rawValue, link.url, link.text,
                link.relations.joined(separator: " "), link.type)
        }
        for fact in document.facts {
            line(
                "fact", fact.owner.rawValue, fact.property.rawValue, fact.source, fact.posted?.description, fact.url,
                fact.value)
        }
    }

    private func line(_ kind: String, _ values: (any CustomStringConvertible)?...) {
        let texts = values.map { value in
            (value?.description ?? "-").split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: "\\n")
        }
        Swift.print(([kind] + texts).joined(separator: "\t"))
    }
}

extension PageOwnership.Kind: ExpressibleByArgument {}
