/// Where the literals of a rule stand in a stretch of text.
struct LiteralHits: Sendable {
    /// By start.
    private var starts: [Int] = []
    private var ends: [Int] = []
    /// For each, the least end of it and all after it.
    private var leastEnds: [Int] = []

    var count: Int { starts.count }
    /// A match begins here at the latest.
    var lastStart: Int { starts.last ?? -1 }

    /// Adds one that starts no earlier than those before.
    mutating func add(_ span: Range<Int>) {
        starts.append(span.lowerBound)
        ends.append(span.upperBound)
    }

    mutating func removeAll() {
        starts.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        leastEnds.removeAll(keepingCapacity: true)
    }

    /// To be called after the last was added.
    mutating func close() {
        leastEnds = ends
        for place in leastEnds.indices.dropLast().reversed() {
            leastEnds[place] = min(leastEnds[place], leastEnds[place + 1])
        }
    }

    /// Whether one lies in a stretch.
    func lies(in span: Range<Int>) -> Bool {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < span.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < leastEnds.count && leastEnds[low] <= span.upperBound
    }
}
