import Foundation
import Testing

@testable import Shield
@testable import footprint

@Suite("docs/shield.md against the program")
struct ShieldHandbookTests {
    private func page() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "docs/shield.md"), encoding: .utf8)
    }

    /// What stands between back quotes.
    private func quoted(_ text: Substring) -> [String] {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    }

    @Test("the channels are those that the program takes, in its order")
    func channels() throws {
        let page = try page()
        let start = try #require(page.range(of: "`channel` is "))
        let list = page[start.upperBound...].prefix { $0 != ";" }
        #expect(quoted(list) == MessageChannel.allCases.map(\.rawValue))
    }

    @Test("each sign stands in the table of the signs, with what it means")
    func signs() throws {
        let page = try page()
        for sign in Sign.allCases {
            #expect(page.contains("| `\(sign.rawValue)` | \(sign.sentence) |"), "\(sign.rawValue)")
        }
    }
}
