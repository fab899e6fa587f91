import AuditModel
import Testing

@testable import Parsing

/// A page as some software writes it, and whose words stand where on it.
struct RegionFixture: Sendable, CustomTestStringConvertible {
    /// A way to read the page: whose it is said to be.
    struct Reading: Sendable {
        var handle: Handle
        var url: String
        var ownership: PageOwnership

        /// On the owner's own site, `https://maya.example/`.
        static func site(_ path: String = "kiln") -> Reading {
            Reading(
                handle: Handle(platform: "web", account: "https://maya.example/"), url: "https://maya.example/" + path,
                ownership: .ownersSite)
        }

        /// The owner's page on a platform, where they are `maya`.
        static func profile(_ url: String) -> Reading {
            Reading(handle: Handle(platform: "forum", account: "maya"), url: url, ownership: .profilePage)
        }

        /// The same, given as an address.
        static func member(_ url: String) -> Reading {
            Reading(
                handle: Handle(platform: "web", account: url), url: url, ownership: .profilePage.signing(["maya"]))
        }

        /// A page that `maya` takes part in.
        static func open(_ url: String) -> Reading {
            Reading(handle: Handle(platform: "forum", account: "maya"), url: url, ownership: .unknown)
        }
    }

    /// A text on the page, its region, and its owner in each reading.
    struct Row: Sendable {
        var text: String
        var region: String
        var owners: [String]
    }

    var name: String
    var readings: [Reading]
    /// Lines such as `Nice glaze | comment | other ?`: words of the text, its region (`-` where it does not matter),
    /// and for each reading `own`, `other`, `?` (cannot tell), or `!own` where both of the latter will do.
    var rows: [Row]
    var html: String

    init(_ name: String, _ readings: [Reading], _ rows: String, _ html: String) {
        self.name = name
        self.readings = readings
        self.html = html
        self.rows = rows.split(separator: "\n").map { line in
            let cells = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
            return Row(text: cells[0].joined(separator: " "), region: cells[1][0], owners: cells[2])
        }
    }

    var testDescription: String { name }

    /// What the page says, in one of its readings.
    func document(_ reading: Reading) throws -> Document {
        let page = Page(
            requested: reading.url, url: reading.url, status: 200,
            headers: [HeaderField(name: "content-type", value: "text/html; charset=utf-8")], body: Array(html.utf8))
        return try #require(PageReader().document(from: page, handle: reading.handle, ownership: reading.ownership))
    }

    /// Holds the rows against a reading of the page.
    func check() throws {
        for (index, reading) in readings.enumerated() {
            let document = try document(reading)
            for row in rows {
                let segments = document.segments.filter {
                    $0.text.contains(row.text) && $0.region != .metadata && $0.region != .hidden
                }
                #expect(!segments.isEmpty, "\(name): no segment holds “\(row.text)”")
                let wanted = row.owners[min(index, row.owners.count - 1)]
                for segment in segments {
                    let owner = segment.owner == .unknown ? "?" : segment.owner.rawValue
                    #expect(
                        owner == wanted || (wanted == "!own" && owner != "own"),
                        "\(name) at \(reading.url): “\(row.text)” is \(owner), not \(wanted)")
                    #expect(
                        row.region == "-" || segment.region.rawValue == row.region,
                        "\(name) at \(reading.url): “\(row.text)” stands in \(segment.region.rawValue)")
                }
            }
        }
    }
}
