import Foundation
import Shield

/// Reads JSON lines as `footprint triage --jsonl` does, writes one line each: the traits of the message by name, and
/// its words. Used by `Benchmarks/triage_weights.py`.
@main struct TriageFeaturesTool {
    private struct Exposure: Decodable {
        var kind: String?
        var value: String?
    }

    private struct Row: Decodable {
        var channel: String?
        var claims: String?
        var sender: String?
        var text: String
        var exposures: [Exposure]?
    }

    private struct Weighed: Encodable {
        var traits: [String]
        /// By the hash that the spellings of a word share.
        var words: [String: String]
    }

    static func main() throws {
        let triage = MessageTriage()
        let encoder = JSONEncoder()
        while let line = readLine() {
            let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
            let details = (row.exposures ?? []).map {
                Message.PublicDetail(kind: $0.kind ?? "", value: $0.value ?? "")
            }
            let message = Message(
                channel: row.channel ?? "", claims: row.claims, sender: row.sender ?? "", text: row.text,
                details: details)
            let (traits, words) = triage.traits(of: message)
            let named = Dictionary(words.map { (String($0.hash), $0.text) }) { first, _ in first }
            print(String(decoding: try encoder.encode(Weighed(traits: traits, words: named)), as: UTF8.self))
        }
    }
}
