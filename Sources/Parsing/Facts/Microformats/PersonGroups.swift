/// Puts those together that share a name or an address: they are one person.
struct PersonGroups {
    private var parents: [Int]

    /// Groups by the words that each bears.
    init(_ marks: [[String]]) {
        parents = Array(marks.indices)
        var holder: [String: Int] = [:]
        for (place, words) in marks.enumerated() {
            for word in words {
                if let other = holder[word] {
                    join(place, other)
                } else {
                    holder[word] = place
                }
            }
        }
    }

    /// The first of the group that one belongs to.
    func group(of place: Int) -> Int {
        var place = place
        while parents[place] != place { place = parents[place] }
        return place
    }

    private mutating func join(_ first: Int, _ second: Int) {
        let one = group(of: first)
        let other = group(of: second)
        parents[max(one, other)] = min(one, other)
        // Keeps chains short.
        parents[first] = min(one, other)
        parents[second] = min(one, other)
    }
}
