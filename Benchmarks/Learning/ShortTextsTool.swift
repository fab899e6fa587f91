import AuditModel
import Detectors
import Foundation

/// Reads JSON lines with `text` and `posted`, writes one line each: what the text holds and what is found in it without
/// weighing, as JSON. Used by `Benchmarks/Learning/learn.py`.
@main struct ShortTextsTool {
    private struct Row: Decodable {
        var text: String
        var posted: String?
    }

    static func main() throws {
        let encoder = JSONEncoder()
        let scanner = TextScanner(weighs: false)
        while let line = readLine() {
            let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
            let context = ScanContext(posted: row.posted.flatMap { CivilDate($0) })
            var text = row.text
            let cut = text.withUTF8 { ShortTextCut($0, found: scanner.scan($0, context: context)) }
            print(String(decoding: try encoder.encode(cut), as: UTF8.self))
        }
    }
}
