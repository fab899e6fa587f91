import ArgumentParser
import Foundation
import Parsing

/// Runs the microformats test suite: pages beside the JSON that a parser must make of them.
struct MicroformatSuite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "microformats",
        abstract: "Runs the microformats test suite, and says where a page is read otherwise than expected.")

    @Argument(help: "The folder of the suite: below it X.html beside X.json.")
    var folder: String

    /// How a part of the suite went.
    private struct Tally {
        var all = 0
        var passed = 0
        /// Of those passed, the ones that write an offset from UTC in the other form.
        var reformed = 0
    }

    func run() throws {
        let below = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        var tallies: [String: Tally] = [:]
        for path in below.filter({ $0.hasSuffix(".json") }).sorted() {
            let name = String(path.dropLast(5))
            let part = name.split(separator: "/").first.map(String.init) ?? ""
            let (expected, found) = try read(name, isUnit: part.hasSuffix("-unit"))
            tallies[part, default: Tally()].all += 1
            guard let difference = MicroformatJSON.difference(expected, found, at: "") else {
                tallies[part]?.passed += 1
                continue
            }
            print("\(name): \(difference)")
            let isForm = MicroformatJSON.difference(Self.reformed(expected), Self.reformed(found), at: "") == nil
            if isForm {
                tallies[part]?.passed += 1
                tallies[part]?.reformed += 1
            }
        }
        for (part, tally) in tallies.sorted(by: { $0.key < $1.key }) {
            let share = tally.passed * 1000 / max(tally.all, 1)
            print(
                "\(part): \(tally.passed) of \(tally.all) (\(share / 10).\(share % 10) %), "
                    + "\(tally.reformed) but for an offset's colon")
        }
    }

    /// What is expected of the page of a case, and what was read.
    private func read(_ name: String, isUnit: Bool) throws -> (expected: Any, found: Any) {
        let page = URL(filePath: folder + "/" + name + ".html")
        let json = URL(filePath: folder + "/" + name + ".json")
        let expected = try JSONSerialization.jsonObject(with: Data(contentsOf: json))
        let found = Microformats(
            html: Array(try Data(contentsOf: page)), contentType: "text/html; charset=utf-8",
            url: isUnit ? "http://example.test/" : "http://example.com/")
        return (Self.settled(expected), MicroformatJSON.object(of: found))
    }

    /// The suite leaves open whether an address without a path ends in a slash: the URL standard writes it.
    private static func settled(_ value: Any) -> Any {
        changed(value) { text in
            let isBare = text.hasPrefix("http://") || text.hasPrefix("https://")
            return isBare && text.filter { $0 == "/" }.count == 2 && !text.contains(" ") ? text + "/" : text
        }
    }

    /// The suite wants the offset of a marked time as `-0800` in some cases and as `+00:00` in others, from the same
    /// `HH:MM` in the page.
    private static func reformed(_ value: Any) -> Any {
        changed(value) { text in
            text.replacing(/^(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?[+-]\d\d):(\d\d)$/) { $0.output.1 + $0.output.2 }
        }
    }

    /// A JSON value with all its texts changed, names of members too.
    private static func changed(_ value: Any, _ change: (String) -> String) -> Any {
        switch value {
        case let text as String: return change(text)
        case let list as [Any]: return list.map { changed($0, change) }
        case let members as [String: Any]:
            return Dictionary(members.map { (change($0.key), changed($0.value, change)) }, uniquingKeysWith: { $1 })
        default: return value
        }
    }
}
