/// Tells which patterns are worth trying: by the word that they begin with, or by one that they cannot do without.
struct PatternIndex: @unchecked Sendable {
    /// Patterns by the hash of their first word, or of the first three letters of a beginning.
    private let byWord: WordTable
    private let byPrefix: WordTable
    /// Lists of patterns, each behind its length; kept as long as the program runs, as all of a constant's tables are.
    private let lists: UnsafePointer<Int>
    /// Patterns that may begin with a reader or a gap.
    private let anywhere: KeptList<Int>
    /// For each of those the groups of them that a word of the sentence lets in.
    private let needed: WordTable
    private let neededPrefix: WordTable
    private let groups: UnsafePointer<UInt64>
    /// Those of ``anywhere``, a bit each, that need no word.
    private let free: UInt64

    /// More patterns than there are bits are always tried.
    private static let mostTracked = 63

    init(_ patterns: [WordPattern]) {
        var (byWord, byPrefix) = (Lists(), Lists())
        var (needed, neededPrefix) = (Lists(), Lists())
        var anywhere: [Int] = []
        var free: UInt64 = 0
        let places = PatternIndex.places(of: patterns)
        let ordered = patterns.enumerated().sorted { places[$0.offset] < places[$1.offset] }
        for (index, pattern) in ordered {
            if pattern.beginsWithWords {
                pattern.forEachFirstLiteral { PatternIndex.add(index, $0, &byWord, &byPrefix) }
                continue
            }
            let number = anywhere.count
            anywhere.append(index)
            if let words = pattern.neededWords, number < PatternIndex.mostTracked {
                words.forEachFirstLiteral { PatternIndex.add(number, $0, &needed, &neededPrefix) }
            } else {
                free |= 1 << UInt64(min(number, PatternIndex.mostTracked))
            }
        }
        self.anywhere = KeptList(anywhere)
        self.free = free
        var lists: [Int] = []
        self.byWord = byWord.table { PatternIndex.keep($0, in: &lists) }
        self.byPrefix = byPrefix.table { PatternIndex.keep($0, in: &lists) }
        self.lists = KeptMemory.alone(lists)
        var groups: [UInt64] = []
        self.needed = needed.table { PatternIndex.keepGroup($0, in: &groups) }
        self.neededPrefix = neededPrefix.table { PatternIndex.keepGroup($0, in: &groups) }
        self.groups = KeptMemory.alone(groups)
    }

    /// Puts a list behind its length; where it is then.
    private static func keep(_ list: ArraySlice<Int>, in lists: inout [Int]) -> Int {
        lists.append(list.count)
        lists += list
        return lists.count - list.count - 1
    }

    /// Puts a bit for each into one number; which it is then.
    private static func keepGroup(_ list: ArraySlice<Int>, in groups: inout [UInt64]) -> Int {
        groups.append(list.reduce(0) { $0 | 1 << UInt64($1) })
        return groups.count - 1
    }

    /// The place of each pattern among those that are tried at a token: those that begin with words in their order, then
    /// the others, reader by reader, so that each is asked once a token.
    static func places(of patterns: [WordPattern]) -> [Int] {
        var places = Array(0..<patterns.count)
        let others = patterns.indices.filter { !patterns[$0].beginsWithWords }
        let ordered = others.map { (slot: patterns[$0].firstSlot ?? .max, pattern: $0) }.sorted { $0 < $1 }
        for (number, other) in ordered.enumerated() { places[other.pattern] = patterns.count + number }
        return places
    }

    /// Lists of patterns by hash, while they are gathered.
    private struct Lists {
        private var numbers = WordMap()
        private var hashes: [UInt64] = []
        private var lengths: [Int] = []
        /// The last pattern of each list: a word may stand in a pattern twice.
        private var last: [Int] = []
        private var entries: [(list: Int, pattern: Int)] = []

        mutating func add(_ pattern: Int, to hash: UInt64) {
            guard let list = numbers[hash] else {
                numbers[hash] = hashes.count
                entries.append((hashes.count, pattern))
                hashes.append(hash)
                lengths.append(1)
                last.append(pattern)
                return
            }
            guard last[list] != pattern else { return }
            entries.append((list, pattern))
            lengths[list] += 1
            last[list] = pattern
        }

        /// The table of the numbers under which the lists are kept, each list in the order in which it was added to.
        func table(_ keep: (ArraySlice<Int>) -> Int) -> WordTable {
            var ends: [Int] = []
            ends.reserveCapacity(lengths.count)
            for length in lengths { ends.append((ends.last ?? 0) + length) }
            var next = zip(ends, lengths).map { $0 - $1 }
            var all = [Int](repeating: 0, count: entries.count)
            for entry in entries {
                all[next[entry.list]] = entry.pattern
                next[entry.list] += 1
            }
            return WordTable(
                hashes.indices.map { (hash: hashes[$0], value: keep(all[ends[$0] - lengths[$0]..<ends[$0]])) })
        }
    }

    private static func add(
        _ pattern: Int, _ literal: WordPattern.Literal, _ words: inout Lists, _ prefixes: inout Lists
    ) {
        if literal.beginning.count >= 3 {
            prefixes.add(pattern, to: literal.prefix)
        } else {
            words.add(pattern, to: literal.hash)
        }
    }

    /// All that begin with a reader or gap, a bit each.
    var all: UInt64 {
        anywhere.count > PatternIndex.mostTracked ? ~0 : 1 << UInt64(anywhere.count) - 1
    }

    /// Those of the patterns that begin with a reader or gap, a bit each, of which the sentence holds a needed word.
    func openings(in tokens: TokenList) -> UInt64 {
        guard !anywhere.isEmpty else { return 0 }
        var open = free
        for token in tokens {
            if let group = needed[token.hash] { open |= groups[group] }
            if token.prefix != 0, let group = neededPrefix[token.prefix] { open |= groups[group] }
        }
        return open
    }

    /// Whether a pattern may begin at a token.
    @inline(__always)
    func mayBegin(_ token: Token) -> Bool {
        !anywhere.isEmpty || byWord[token.hash] != nil || token.prefix != 0 && byPrefix[token.prefix] != nil
    }

    /// Calls back with each pattern that may begin at a token; a pattern may come twice.
    ///
    /// - Parameter open: what ``openings(in:)`` said of the sentence.
    @inline(__always)
    func forEachCandidate(_ token: Token, open: UInt64, _ body: (Int) -> Void) {
        if let list = byWord[token.hash] {
            for place in list + 1...list + lists[list] { body(lists[place]) }
        }
        if token.prefix != 0, let list = byPrefix[token.prefix] {
            for place in list + 1...list + lists[list] { body(lists[place]) }
        }
        guard open != 0 else { return }
        var left = open
        while left != 0 {
            let number = left.trailingZeroBitCount
            left &= left - 1
            if number < PatternIndex.mostTracked {
                body(anywhere[number])
            } else {
                for pattern in anywhere[number...] { body(pattern) }
            }
        }
    }
}
