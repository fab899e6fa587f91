import AuditModel
import Detectors
import Foundation

/// Reads JSON lines with `text` and `posted`, writes one line each: the features of every sentence that the travel
/// detector weighs, as JSON. Used by `Benchmarks/travel_weights.py`.
@main struct TravelFeaturesTool {
    private struct Row: Decodable {
        var text: String
        var posted: String?
    }

    private struct Weighed: Encodable {
        var start: Int
        var end: Int
        var features: [String]
    }

    static func main() throws {
        let scanner = TextScanner(detectors: [TravelProbe()])
        let encoder = JSONEncoder()
        while let line = readLine() {
            let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
            let context = ScanContext(posted: row.posted.flatMap { CivilDate($0) })
            let sentences = scanner.scan(row.text, context: context).map { finding in
                Weighed(
                    start: finding.span.lowerBound, end: finding.span.upperBound,
                    features: finding.value.split(separator: " ").map(String.init))
            }
            print(String(decoding: try encoder.encode(sentences), as: UTF8.self))
        }
    }
}
