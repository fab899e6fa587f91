import ArgumentParser
import AuditModel
import Parsing

/// Prints whose words stand where on pages.
struct Regions: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Whose words stand where: region, owner and text of each segment, a line each.")

    /// Whose the pages are said to be.
    enum Reading: String, ExpressibleByArgument, CaseIterable {
        case site, profile, open

        var ownership: PageOwnership {
            switch self {
            case .site: .ownersSite
            case .profile: .profilePage
            case .open: .unknown
            }
        }
    }

    @OptionGroup var samples: SampleFiles

    @Option(help: "Whose the pages are said to be: \(Reading.allCases.map(\.rawValue).joined(separator: ", ")).")
    var reading = Reading.site

    @Option(help: "The account whose owner is meant: a name, or the address of a site.")
    var account = "https://example.org/"

    @Option(help: "The address of the pages.")
    var url = "https://example.org/page"

    @Option(name: .customLong("name"), help: "A name that the owner signs with; may be repeated.")
    var names: [String] = []

    func run() throws {
        for sample in try samples.read() {
            let page = Page(requested: url, url: url, status: 200, headers: [], body: sample.bytes)
            let handle = Handle(platform: account.contains("/") ? "web" : "forum", account: account)
            let ownership = reading.ownership.signing(names)
            guard let document = PageReader().document(from: page, handle: handle, ownership: ownership) else {
                continue
            }
            print("== \(sample.path)")
            for segment in document.segments {
                let text = segment.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                print(segment.region.rawValue, segment.owner.rawValue, text, separator: "\t")
            }
        }
    }
}
