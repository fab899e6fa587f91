/// What speaks for and against a sign beside the patterns that see it: learnt by `Benchmarks/triage_weights.py`.
enum SignWeights {
    /// The weights for one sign, in hundredths.
    struct Table {
        var sign: Sign
        var base = 0
        var traits: [String: Int] = [:]
        var words: [UInt64: Int] = [:]
    }

    /// From here on a sign that no pattern saw is there.
    static let added = 40
    /// Below, one that a pattern saw is not.
    static let removed = -100

    static let tables: [Table] = {
        var tables: [Table] = []
        for line in rows.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard let points = parts.first.flatMap({ Int($0) }) else {
                if let sign = parts.first.flatMap({ Sign(rawValue: String($0)) }) { tables.append(Table(sign: sign)) }
                continue
            }
            guard !tables.isEmpty else { continue }
            for name in parts.dropFirst() {
                let last = tables.count - 1
                if name == "base." {
                    tables[last].base = points
                } else if name.contains(".") {
                    tables[last].traits[String(name)] = points
                } else {
                    tables[last].words[MessageVocabulary.hash(of: name)] = points
                }
            }
        }
        return tables
    }()
}
