import ArgumentParser
import AuditModel
import Foundation
import Parsing

/// Holds the reading of feeds against cases whose expectation stands in a comment at their head, as a Python expression
/// over the feed: `entries[0]['title'] == u'...'`.
struct Feeds: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "How many feed cases are read as expected, for the fields that are modelled.")

    @OptionGroup var samples: SampleFiles

    @Flag(help: "Print each case that is not as expected.")
    var failures = false

    /// The kinds of cases, told by their folders.
    private enum Kind: String, CaseIterable {
        case rss = "well-formed RSS", atom = "well-formed Atom", other = "well-formed others"
        case illFormed = "ill-formed", encoding = "encodings"
    }

    private struct Tally {
        var cases = 0
        var modelled = 0
        var met = 0
    }

    func run() throws {
        var tallies: [Kind: Tally] = [:]
        var unmodelled: [String: Int] = [:]
        for sample in try samples.read() {
            let feedCase = FeedCase(path: sample.path, bytes: sample.bytes)
            let feed = FeedReader.read(feedCase.page)
            let kind = kind(of: sample.path, feedCase)
            tallies[kind, default: Tally()].cases += 1
            switch feedCase.outcome(for: feed) {
            case .unmodelled(let field): unmodelled[field, default: 0] += 1
            case .met:
                tallies[kind, default: Tally()].modelled += 1
                tallies[kind, default: Tally()].met += 1
            case .failed(let why):
                tallies[kind, default: Tally()].modelled += 1
                if failures { print("\(sample.path): \(why)") }
            }
        }
        report(tallies, unmodelled)
    }

    private func kind(of path: String, _ feedCase: FeedCase) -> Kind {
        if path.contains("/illformed/") { return .illFormed }
        if path.contains("/encoding/") { return .encoding }
        let text = feedCase.body
        if text.contains("<rss") || text.contains("<rdf:RDF") { return .rss }
        if text.contains("<feed") || text.contains(":feed") || text.contains("<entry") { return .atom }
        return .other
    }

    private func report(_ tallies: [Kind: Tally], _ unmodelled: [String: Int]) {
        var total = Tally()
        for kind in Kind.allCases {
            let tally = tallies[kind] ?? Tally()
            total.cases += tally.cases
            total.modelled += tally.modelled
            total.met += tally.met
            print("\(kind.rawValue): \(line(tally))")
        }
        print("all: \(line(total))")
        print("Not modelled, by field:")
        for (field, count) in unmodelled.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            print("  \(count) \(field)")
        }
    }

    private func line(_ tally: Tally) -> String {
        let share = tally.modelled == 0 ? 100 : Double(tally.met) * 100 / Double(tally.modelled)
        let percent = String(format: "%.1f", share)
        return "\(tally.met) of \(tally.modelled) as expected (\(percent) %), \(tally.cases) files read"
    }
}
