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

    func run() throws {
        let below = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        var counts: [String: (passed: Int, all: Int)] = [:]
        for path in below.filter({ $0.hasSuffix(".json") }).sorted() {
            let name = String(path.dropLast(5))
            let part = name.split(separator: "/").first.map(String.init) ?? ""
            let difference = try difference(name, isUnit: part.hasSuffix("-unit"))
            counts[part, default: (0, 0)].all += 1
            if let difference { print("\(name): \(difference)") } else { counts[part, default: (0, 0)].passed += 1 }
        }
        for (part, count) in counts.sorted(by: { $0.key < $1.key }) {
            print("\(part): \(count.passed) of \(count.all) (\(count.passed * 1000 / max(count.all, 1))‰)")
        }
    }

    /// Where the page of a case first differs from what is expected; nil if it does not.
    private func difference(_ name: String, isUnit: Bool) throws -> String? {
        let page = URL(filePath: folder + "/" + name + ".html")
        let expected = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(filePath: folder + "/" + name + ".json")))
        let found = Microformats(
            html: Array(try Data(contentsOf: page)), contentType: "text/html; charset=utf-8",
            url: isUnit ? "http://example.test/" : "http://example.com/")
        return MicroformatJSON.difference(Self.settled(expected), MicroformatJSON.object(of: found), at: "")
    }

    /// The suite leaves open whether an address without a path ends in a slash: the URL standard writes it.
    private static func settled(_ value: Any) -> Any {
        switch value {
        case let text as String:
            let isBare = text.hasPrefix("http://") || text.hasPrefix("https://")
            return isBare && text.filter { $0 == "/" }.count == 2 && !text.contains(" ") ? text + "/" : text
        case let list as [Any]: return list.map(settled)
        case let members as [String: Any]:
            return Dictionary(
                members.map { (settled($0.key) as? String ?? $0.key, settled($0.value)) }, uniquingKeysWith: { $1 })
        default: return value
        }
    }
}
