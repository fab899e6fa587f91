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
        /// The numbers of shapes are even, and small.
        var isShape: Bool { !isBeginning && hash & 1 == 0 }

        init(hash: UInt64, prefix: UInt64) { (self.hash, self.prefix) = (hash, prefix) }

        init(beginningWith prefix: UInt64) { (hash, self.prefix, isBeginning) = (prefix, prefix, true) }

        init(_ shape: SlotOpening.Shape) { (hash, prefix) = (shape.rawValue, 0) }
    }

    /// The words of a group, where they are kept.
    enum Words: Sendable {
        case alternatives(Alternatives, WordGroup)
        case opening(SlotOpening)

        /// Calls back with each, and with what stands beside it in its phrase.
        func forEach(_ body: (Word, WordGroup.Companion?) -> Void) {
            switch self {
            case .alternatives(let alternatives, let group): group.forEach(in: alternatives.words, body)
            case .opening(let opening): for word in opening.words { body(word, nil) }
            }
        }
    }

    /// Words of which one must stand so many tokens behind the pivot: before it where the number is negative.
    struct Neighbour: Sendable {
        var words: Words
        /// Of the words together: see ``PatternNeeds/key(of:)``.
        var key: UInt64
        var distance: ClosedRange<Int>
    }

    /// The words of the rarest group: the search begins where one stands.
    var pivot: Words
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
        self.pivot = pivot.words
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

    /// Whether a pattern needs a word of its own: whether there are ``PatternNeeds`` of it.
    static func areThere(for pattern: WordPattern, openings: [[SlotOpening]]) -> Bool {
        pattern.elements.contains { element in
            switch element {
            case .words(let alternatives, optional: false):
                // The commonest words all together: only long lists need counting.
                let count = alternatives.words.count
                return count > 0 && count * WordFrequency.most < Group.shapeWeight
                    || (alternatives.group.map { $0.weight < Group.shapeWeight } ?? false)
            case .slot(let slot, optional: false):
                return (openings[safe: slot] ?? []).contains { !$0.hasShape && $0.weight < Group.shapeWeight }
            default: return false
            }
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
            let lengths = alternatives.lengths
            return isOptional ? 0...lengths.upperBound : lengths
        case .gap(let most): return 0...max(0, most)
        case .slot(_, let isOptional): return (isOptional ? 0 : 1)...longestSlot
        case .not, .clauseStart: return 0...0
        }
    }

    /// One number for many words.
    static func key(of words: [Word]) -> UInt64 {
        words.reduce(0, join) | 1
    }

    private static func join(_ key: UInt64, _ word: Word) -> UInt64 { (key ^ word.key) &* 0x9e37_79b9_7f4a_7c15 }

    /// Many words begin with any three letters.
    static func weight(_ word: Word) -> Int { word.isBeginning ? 15 : WordFrequency.of(word.hash) }

    /// The rarest word of each of some alternatives.
    struct WordGroup: @unchecked Sendable {
        /// The rarest other word of a phrase; it stands so many tokens behind the rarest.
        typealias Companion = (word: Word, distance: Int)

        /// Which words of an alternative are meant.
        private struct Pick {
            var rarest: UInt8
            /// ``none`` where there is no other.
            var companion: UInt8

            static let none = UInt8.max
        }

        /// One for each alternative.
        private let picks: UnsafePointer<Pick>
        let key: UInt64
        let weight: Int
        /// Which token of its alternative the word is.
        let index: ClosedRange<Int>
        /// How many tokens on the next element begins.
        let left: ClosedRange<Int>

        /// nil if there are none.
        init?(_ words: Alternatives.Words) {
            guard words.count > 0 else { return nil }
            var (low, high, least, most, weight) = (Int.max, 0, Int.max, 0, 0)
            var key: UInt64 = 0
            let picks = UnsafeMutablePointer<Pick>.allocate(capacity: words.count)
            for alternative in 0..<words.count {
                let literals = words.literals(of: alternative)
                let pick = WordGroup.pick(words, literals)
                (picks + alternative).initialize(to: pick)
                let rarest = Int(pick.rarest)
                let word = PatternNeeds.word(words.literals[literals.lowerBound + rarest])
                key = PatternNeeds.join(key, word)
                weight += PatternNeeds.weight(word)
                (low, high) = (min(low, rarest), max(high, rarest))
                (least, most) = (min(least, literals.count - rarest), max(most, literals.count - rarest))
            }
            self.picks = UnsafePointer(picks)
            (self.key, self.weight, index, left) = (key | 1, weight, low...high, least...most)
        }

        private static func pick(_ words: Alternatives.Words, _ literals: Range<Int>) -> Pick {
            guard literals.count > 1 else { return Pick(rarest: 0, companion: Pick.none) }
            var (rarest, least) = (0, Int.max)
            for place in 0..<min(literals.count, Int(Pick.none)) {
                let weight = PatternNeeds.weight(PatternNeeds.word(words.literals[literals.lowerBound + place]))
                if weight < least { (rarest, least) = (place, weight) }
            }
            var companion = Int(Pick.none)
            least = Int.max
            for place in 0..<min(literals.count, Int(Pick.none)) where place != rarest {
                let word = PatternNeeds.word(words.literals[literals.lowerBound + place])
                let weight = PatternNeeds.weight(word)
                if !word.isBeginning, weight < least { (companion, least) = (place, weight) }
            }
            return Pick(rarest: UInt8(rarest), companion: UInt8(companion))
        }

        /// Calls back with the rarest word of each, and with its companion.
        func forEach(in words: Alternatives.Words, _ body: (Word, Companion?) -> Void) {
            for alternative in 0..<words.count {
                let first = Int(words.bounds[alternative])
                let pick = picks[alternative]
                let word = PatternNeeds.word(words.literals[first + Int(pick.rarest)])
                guard pick.companion != Pick.none else {
                    body(word, nil)
                    continue
                }
                let companion = PatternNeeds.word(words.literals[first + Int(pick.companion)])
                body(word, (companion, Int(pick.companion) - Int(pick.rarest)))
            }
        }
    }

    /// One element of a pattern that must match, by the rarest word of each of its alternatives.
    private struct Group {
        var words: Words
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
            (words, key, self.place) = (.opening(opening), opening.key, place)
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
            guard case .words(let alternatives, optional: false) = element, let group = alternatives.group else {
                return nil
            }
            (words, key, self.place) = (.alternatives(alternatives, group), group.key, place)
            (weight, index, left) = (group.weight, group.index, group.left)
        }
    }

    fileprivate static func word(_ literal: WordPattern.Literal) -> Word {
        literal.beginning.count < 3
            ? Word(hash: literal.hash, prefix: literal.prefix) : Word(beginningWith: literal.prefix)
    }
}
