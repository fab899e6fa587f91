internal import AuditModel

/// What is different between two forms of one exposure, in words without values.
enum ExposureDifferences {
    static func between(_ old: Exposure, _ new: Exposure) -> [String] {
        var words: [String] = []
        if old.severity != new.severity {
            words.append("it was \(old.severity.rawValue), and is \(new.severity.rawValue)")
        } else if old.score != new.score {
            words.append("the score \(new.score > old.score ? "rose" : "fell") from \(old.score) to \(new.score)")
        }
        let before = spots(of: old)
        let after = spots(of: new)
        let (more, less) = (after.subtracting(before).count, before.subtracting(after).count)
        if more > 0 { words.append(more == 1 ? "1 more place" : "\(more) more places") }
        if less > 0 { words.append(less == 1 ? "1 place less" : "\(less) places less") }
        let names = Set(old.fields.keys).union(new.fields.keys).filter { old.fields[$0] != new.fields[$0] }.sorted()
        if !names.isEmpty { words.append("other details: " + names.joined(separator: ", ")) }
        return words
    }

    private static func spots(of exposure: Exposure) -> Set<String> {
        Set(exposure.places.map { "\($0.handle) \($0.url) \($0.region.rawValue)" })
    }
}
