/// Finds the names that somebody may have meant.
enum NearNames {
    /// The names at most two edits away, or that begin alike; the nearest first.
    static func of(_ typed: String, among names: [String]) -> [String] {
        guard typed.utf8.count <= 40 else { return [] }
        let word = typed.lowercased()
        let ranked = names.compactMap { name -> (distance: Int, name: String)? in
            let distance = edits(from: Array(word.utf8), to: Array(name.utf8))
            let beginsAlike = word.utf8.count >= 2 && (name.hasPrefix(word) || word.hasPrefix(name) && name.count > 1)
            guard distance <= min(2, word.utf8.count / 2) || beginsAlike else { return nil }
            return (distance, name)
        }
        return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
    }

    /// Levenshtein's distance.
    private static func edits(from a: [UInt8], to b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let substituted = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[b.count]
    }
}
