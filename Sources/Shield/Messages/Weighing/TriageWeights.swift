internal import Detectors

/// What traits and words count, in points: learnt by `Benchmarks/triage_weights.py`.
enum TriageWeights {
    /// What a message has of which nothing is known.
    static let base = traits["base"] ?? 0

    /// By the name of the trait.
    static let traits: [String: Int] = {
        var table: [String: Int] = [:]
        for (points, name) in read(traitRows) { table[String(name)] = points }
        return table
    }()

    /// By the hash of the word; a word of several languages counts once.
    static let words: [UInt64: Int] = {
        var table: [UInt64: Int] = [:]
        for (points, word) in read(wordRows) { table[MessageVocabulary.hash(of: word)] = points }
        return table
    }()

    /// Lines of points and what counts them; lines that begin otherwise are headings.
    private static func read(_ rows: String) -> [(points: Int, name: Substring)] {
        rows.split(separator: "\n").flatMap { line -> [(points: Int, name: Substring)] in
            let parts = line.split(separator: " ")
            guard let points = parts.first.flatMap({ Int($0) }) else { return [] }
            return parts.dropFirst().map { (points, $0) }
        }
    }
}
