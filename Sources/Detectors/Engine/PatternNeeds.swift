/// What must stand in a text for one pattern to match: a word of one group, and near it a word of each of some others.
struct PatternNeeds: Sendable {
    /// A word, all words that begin with three letters, or all words of a shape.
    struct Word: Sendable {
        /// Of the word, or of the three letters.
        var hash: UInt64
        /// Of the first three letters; 0 if there are fewer.
        var prefix: UInt64
        var isBeginning = false
        /// Tells words, beginnings and shapes apart: the hash of a word is odd.
        var key: UInt64 { isBeginning ? hash & ~1 : hash }

        init(hash: UInt64, prefix: UInt64) { (self.hash, self.prefix) = (hash, prefix) }

        init(beginningWith prefix: UInt64) { (hash, self.prefix, isBeginning) = (prefix, prefix, true) }

        init(_ shape: SlotOpening.Shape) { (hash, prefix) = (shape.rawValue, 0) }
    }

    /// Words of which one must stand so many tokens behind the pivot: before it where the number is negative.
    struct Neighbour: Sendable {
        var words: [Word]
        /// Of the words together: see ``PatternNeeds/key(of:)``.
        var key: UInt64
        var distance: ClosedRange<Int>
    }

    /// A word of the rarest group, and the rarest other one of the same phrase.
    struct Pivot: Sendable {
        var word: Word
        /// It stands so many tokens behind the word.
        var companion: (word: Word, distance: Int)?
    }

    /// The words of the rarest group: the search begins where one stands.
    var pivot: [Pivot]
    /// The other groups, the rarest first.
    var neighbours: [Neighbour]
    /// How many tokens before the pivot a match begins.
    var start: ClosedRange<Int>

    /// The tokens that a reader takes at most: names of places, dates and organisations are shorter.
    private static let longestSlot = 10
    /// More neighbours are not looked for.
    private static let mostNeighbours = 3
    /// No word is looked for farther away.
    static let farthest = 48

    /// The needs of a pattern; nil if it may match without any word of its own.
    ///
    /// - Parameter openings: what the readers begin with, as far as they say.
    init?(_ pattern: WordPattern, openings: [[SlotOpening]]) {
        let groups = pattern.elements.enumerated().flatMap { place, element -> [Group] in
            guard case .slot(let slot, optional: false) = element else {
                return Group(element, at: place).map { [$0] } ?? []
            }
            return (openings[safe: slot] ?? []).map { Group($0, at: place) }
        }.sorted { ($0.weight, $0.place) < ($1.weight, $1.place) }
        guard let pivot = groups.first, pivot.weight < Group.shapeWeight else { return nil }
        self.pivot = pivot.words.enumerated().map { place, word in
            Pivot(word: word, companion: pivot.companions[safe: place] ?? nil)
        }
        start = PatternNeeds.start(of: pivot, in: pattern.elements)
        // Of the two ends of what a reader takes the nearer one says more.
        let others = groups.dropFirst().sorted { a, b in
            (a.weight, a.isFar(from: pivot) ? 1 : 0, a.place) < (b.weight, b.isFar(from: pivot) ? 1 : 0, b.place)
        }
        neighbours = others.prefix(PatternNeeds.mostNeighbours).map {
            Neighbour(
                words: $0.words, key: $0.key, distance: PatternNeeds.distance(from: pivot, to: $0, in: pattern.elements)
            )
        }
    }

    private static func start(of pivot: Group, in elements: [WordPattern.Element]) -> ClosedRange<Int> {
        elements[..<pivot.place].reduce(pivot.index) { sum, element in
            let length = length(of: element)
            return sum.lowerBound + length.lowerBound...sum.upperBound + length.upperBound
        }
    }

    /// How many tokens one group's word stands behind another's.
    private static func distance(from pivot: Group, to other: Group, in elements: [WordPattern.Element]) -> ClosedRange<
        Int
    > {
        // Two shapes of one reader: both among its first tokens.
        if pivot.place == other.place {
            return other.index.lowerBound - pivot.index.upperBound...other.index.upperBound - pivot.index.lowerBound
        }
        let (first, last) = pivot.place < other.place ? (pivot, other) : (other, pivot)
        var (least, most) = (
            first.left.lowerBound + last.index.lowerBound, first.left.upperBound + last.index.upperBound
        )
        for element in elements[first.place + 1..<last.place] {
            let length = length(of: element)
            least += length.lowerBound
            most += length.upperBound
        }
        most = min(most, farthest)
        least = min(least, most)
        return pivot.place < other.place ? least...most : -most ... -least
    }

    private static func length(of element: WordPattern.Element) -> ClosedRange<Int> {
        switch element {
        case .words(let alternatives, let isOptional):
            let lengths = alternatives.literals.map(\.count)
            return (isOptional ? 0 : lengths.min() ?? 0)...(lengths.max() ?? 0)
        case .gap(let most): return 0...max(0, most)
        case .slot(_, let isOptional): return (isOptional ? 0 : 1)...longestSlot
        case .not, .clauseStart: return 0...0
        }
    }

    /// One number for many words.
    static func key(of words: [Word]) -> UInt64 {
        words.reduce(into: 0 as UInt64) { $0 = ($0 ^ $1.key) &* 0x9e37_79b9_7f4a_7c15 } | 1
    }

    /// Many words begin with any three letters.
    static func weight(_ word: Word) -> Int { word.isBeginning ? 15 : WordFrequency.of(word.hash) }

    /// The rarest word of each of some alternatives.
    struct WordGroup: Sendable {
        private(set) var words: [Word] = []
        /// What stands beside each of them in its phrase.
        private(set) var companions: [(word: Word, distance: Int)?] = []
        let key: UInt64
        let weight: Int
        /// Which token of its alternative the word is.
        let index: ClosedRange<Int>
        /// How many tokens on the next element begins.
        let left: ClosedRange<Int>

        /// nil if there are none.
        init?(_ alternatives: [[WordPattern.Literal]]) {
            var (low, high, least, most, weight) = (Int.max, 0, Int.max, 0, 0)
            words.reserveCapacity(alternatives.count)
            companions.reserveCapacity(alternatives.count)
            for alternative in alternatives where !alternative.isEmpty {
                let words = alternative.map(PatternNeeds.word)
                let weights = words.map(PatternNeeds.weight)
                let rarest = weights.indices.min { weights[$0] < weights[$1] } ?? 0
                self.words.append(words[rarest])
                companions.append(
                    words.indices.filter { $0 != rarest && !words[$0].isBeginning }
                        .min { weights[$0] < weights[$1] }.map { (words[$0], $0 - rarest) })
                weight += weights[rarest]
                (low, high) = (min(low, rarest), max(high, rarest))
                (least, most) = (min(least, words.count - rarest), max(most, words.count - rarest))
            }
            guard !words.isEmpty else { return nil }
            (key, self.weight, index, left) = (PatternNeeds.key(of: words), weight, low...high, least...most)
        }
    }

    /// One element of a pattern that must match, by the rarest word of each of its alternatives.
    private struct Group {
        var words: [Word]
        /// What stands beside each of them in its phrase; none beside those that a reader takes.
        var companions: [(word: Word, distance: Int)?] = []
        var key: UInt64
        var place: Int
        var weight: Int
        /// Which token of its alternative the word is.
        var index: ClosedRange<Int>
        /// How many tokens on the next element begins.
        var left: ClosedRange<Int>

        /// Which end of what a reader takes.
        var end: SlotOpening.End?

        /// A reader's first token, or its last.
        init(_ opening: SlotOpening, at place: Int) {
            (words, key, self.place) = (opening.words, opening.key, place)
            weight = opening.hasShape ? Group.shapeWeight : opening.weight
            end = opening.end
            switch opening.end {
            case .first: (index, left) = (0...opening.reach - 1, 1...longestSlot)
            case .last: (index, left) = (0...longestSlot - 1, 1...opening.reach)
            }
        }

        /// Whether it is the end of a reader's tokens that is turned away from another group.
        func isFar(from other: Group) -> Bool { end.map { ($0 == .last) != (place < other.place) } ?? false }

        /// Shapes are met everywhere: they never wake, and are looked at after the words.
        static let shapeWeight = 4_000

        init?(_ element: WordPattern.Element, at place: Int) {
            guard case .words(let alternatives, optional: false) = element, let group = alternatives.group.value else {
                return nil
            }
            (words, companions, key, self.place) = (group.words, group.companions, group.key, place)
            (weight, index, left) = (group.weight, group.index, group.left)
        }
    }

    fileprivate static func word(_ literal: WordPattern.Literal) -> Word {
        literal.beginning.count < 3
            ? Word(hash: literal.hash, prefix: literal.prefix) : Word(beginningWith: literal.prefix)
    }
}
