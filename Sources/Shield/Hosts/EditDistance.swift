/// How many slips of the hand lie between two names.
enum EditDistance {
    /// Letters put in, left out, replaced, or neighbours swapped (Damerau and Levenshtein, optimal string alignment);
    /// nil if there are more than the limit.
    static func between(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
        guard abs(first.count - second.count) <= limit, first.count <= 64, second.count <= 64 else { return nil }
        var before = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        for (row, letter) in first.enumerated() {
            var next = [Int](repeating: row + 1, count: second.count + 1)
            for (column, other) in second.enumerated() {
                var cost = min(last[column + 1], next[column]) + 1
                cost = min(cost, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
                    cost = min(cost, before[column - 1] + 1)
                }
                next[column + 1] = cost
            }
            if let least = next.min(), least > limit { return nil }
            (before, last) = (last, next)
        }
        let distance = last[second.count]
        return distance <= limit ? distance : nil
    }

    /// How many slips a name of some length may have and still be taken for it: none up to four letters, one up to
    /// seven, two from eight on.
    static func tolerance(_ length: Int) -> Int { length <= 4 ? 0 : length <= 7 ? 1 : 2 }
}
