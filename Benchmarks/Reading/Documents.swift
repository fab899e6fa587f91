import ArgumentParser
import AuditModel
import Parsing

/// Prints all that is read from pages, a line for each segment, link and fact: what to compare before and after a change.
struct Documents: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "All that is read from pages, a line for each piece.")

    @OptionGroup var samples: SampleFiles

    @Option(help: "The address that the pages are read as.")
    var url = "https://example.org/page"

    @Flag(help: "Read the pages as ones that the owner only takes part in.")
    var foreign = false

    func run() throws {
        for sample in try samples.read() {
            Swift.print("page\t\(sample.path)")
            let page = Page(
                requested: url, url: url, status: 200,
                headers: [HeaderField(name: "content-type", value: "text/html")], body: sample.bytes)
            let handle = Handle(platform: "web", account: "https://example.org")
            let ownership = foreign ? PageOwnership.unknown : .ownersSite
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
