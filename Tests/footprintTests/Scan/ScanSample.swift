import Foundation
import Testing

/// A folder of posts, and what scans of it answer.
enum ScanSample {
    static let leak = "My Binance UID is 482910377, write to maya@example.org\n"

    /// A folder with texts, a page, bytes that are no text, and a hidden file.
    static func posts() throws -> Program {
        let program = try Program()
        for name in ["posts/sub", "posts/.hidden"] {
            try FileManager.default.createDirectory(
                at: program.folder.appending(path: name), withIntermediateDirectories: true)
        }
        _ = try program.write(leak, to: "posts/b.txt")
        _ = try program.write("Nothing at all.\n", to: "posts/a.txt")
        _ = try program.write("<p>one\n<p>mail <b>maya</b>&commat;example.org</p>", to: "posts/sub/page.html")
        _ = try program.write(leak, to: "posts/.hidden/c.txt")
        try Data([0, 1, 2, 3, 0, 0, 5]).write(to: program.folder.appending(path: "posts/bytes.bin"))
        return program
    }

    static func object(_ line: some StringProtocol) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    static func objects(_ lines: String) throws -> [[String: Any]] { try lines.split(separator: "\n").map(object) }

    static func findings(_ source: [String: Any]) -> [[String: Any]] { source["findings"] as? [[String: Any]] ?? [] }
}
