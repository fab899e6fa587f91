import ArgumentParser
import AuditModel
import Foundation
import Imports

extension ImportChecks {
    /// Reads sample archives, and holds what they give against lists that were written by hand.
    struct Samples: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Reads samples and compares with expected lists.")

        @Argument(help: "The folder of the samples.")
        var folder: String

        @Option(help: "A file with the expected lists: '# path' lines, each with the lines that it must give.")
        var expected: String?

        func run() throws {
            guard let expected else { return print(Self.listing(of: folder).joined(separator: "\n")) }
            let text = try String(contentsOf: URL(filePath: expected), encoding: .utf8)
            var wrong = 0
            var lists: [(path: String, lines: [String])] = []
            for line in text.split(separator: "\n") {
                if line.hasPrefix("# ") {
                    lists.append((String(line.dropFirst(2)), []))
                } else if !lists.isEmpty {
                    lists[lists.count - 1].lines.append(String(line))
                }
            }
            for list in lists {
                let given = Self.listing(of: folder + "/" + list.path)
                let missing = list.lines.filter { !given.contains($0) }
                let unexpected = given.filter { !list.lines.contains($0) }
                let isRight = missing.isEmpty && unexpected.isEmpty
                print("\(isRight ? "as expected" : "OTHERWISE  ")  \(list.path): \(given.count) lines")
                for line in missing { print("    missing     \(line)") }
                for line in unexpected { print("    unexpected  \(line)") }
                if !isRight { wrong += 1 }
            }
            print("\(lists.count - wrong) of \(lists.count) samples as expected")
            if wrong > 0 { throw ExitCode(1) }
        }

        /// What an archive gives: texts, facts, what the platform knows, and checks, a line each.
        private static func listing(of path: String) -> [String] {
            var lines: [String] = []
            let reading = ArchiveImport(path: path).read(known: []) { _ in
            } take: { document in
                lines += document.segments.map { text($0, document) }
                lines += document.facts.map { fact in
                    "fact \(fact.property) \(fact.value) \(document.reach.rawValue)" + tail(fact.url, fact.time)
                }
                lines += document.links.map { "link \($0.url)" }
                return true
            }
            for known in reading.knowledge {
                lines += known.items.map { item in
                    let days = item.first.map { " \($0)" } ?? ""
                    let more = item.values.map(\.text) + item.examples
                    return "knows \(item.topic.rawValue) \(item.count)\(days)" + more.map { " [\($0)]" }.joined()
                }
            }
            lines += reading.checks.map { "check \($0.verdict.rawValue) \($0.handle): \($0.reason)" }
            return lines
        }

        private static func text(_ segment: Segment, _ document: Document) -> String {
            var words = [segment.region.rawValue, segment.owner.rawValue, document.reach.rawValue]
            if segment.standing != .current { words.append("\(segment.standing)") }
            let label = segment.label.map { "\($0): " } ?? ""
            let text = segment.text.replacing("\n", with: "\\n")
            return words.joined(separator: " ") + tail(segment.url, segment.time) + " | " + label + text
        }

        private static func tail(_ url: String?, _ time: ZonedTime?) -> String {
            [time?.description, url].compactMap { $0 }.map { " " + $0 }.joined()
        }
    }
}
