internal import Yams

/// Reads what accounts are called: `names: 3-20 _-` for three to twenty letters, digits, underscores and hyphens.
enum NamesRule {
    static func rule(_ node: Node?) throws(CatalogueError) -> HandleRule {
        guard let node else { return HandleRule(punctuation: "_-.") }
        let parts = (node.string ?? "").split(separator: " ", maxSplits: 1)
        let ends = parts.first?.split(separator: "-").compactMap { Int($0) } ?? []
        guard ends.count == 2, ends[0] >= 1, ends[0] <= ends[1], ends[1] <= 100 else {
            throw .record(
                line: node.mark?.line,
                "'names' is the least and the greatest length, then what may stand in a name "
                    + "besides letters and digits: '3-20 _-'")
        }
        return HandleRule(
            punctuation: parts.count > 1 ? String(parts[1]) : "", minimumLength: ends[0], maximumLength: ends[1])
    }
}
