/// Alternatives in the order in which a matcher tries them: those that open with a beginning of a word as they are written,
/// then the others by the hash of their first word.
struct WordOrder {
    let words: Alternatives.Words
    /// The literals of each.
    let alternatives: UnsafePointer<Range<Int32>>
    /// For each the hash of its first word; 0 where a beginning of a word will do.
    let openings: UnsafePointer<UInt64>
    /// From here on they stand in the order of ``openings``.
    let sortedFrom: Int
    var count: Int { words.count }

    init(_ words: Alternatives.Words) {
        let openings = (0..<words.count).map { alternative in
            let first = words.literals[Int(words.bounds[alternative])]
            return first.isWhole ? first.hash : 0
        }
        // Of those that begin with the same word the order stays.
        let order = openings.indices.sorted { (openings[$0], $0) < (openings[$1], $1) }
        self.words = words
        alternatives = KeptMemory.alone(order.map { words.bounds[$0]..<words.bounds[$0 + 1] })
        self.openings = KeptMemory.alone(order.map { openings[$0] })
        sortedFrom = openings.reduce(0) { $1 == 0 ? $0 + 1 : $0 }
    }

    /// The alternatives that begin with a word.
    @inline(__always)
    func fitting(_ hash: UInt64) -> Range<Int> {
        var (low, high) = (sortedFrom, count)
        while low < high {
            let middle = (low &+ high) &>> 1
            if openings[middle] < hash { low = middle &+ 1 } else { high = middle }
        }
        var end = low
        while end < count, openings[end] == hash { end &+= 1 }
        return Range(uncheckedBounds: (low, end))
    }
}
