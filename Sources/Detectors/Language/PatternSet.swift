/// What a reader takes at a token: the index behind its last token, or nil.
package typealias SlotReader = @Sendable (_ sentence: Sentence, _ index: Int) -> Int?

/// Where a pattern matched.
package struct PatternMatch: Sendable {
    /// Which of the patterns.
    package var rule: Int
    /// The tokens that it took.
    package var tokens: Range<Int>
    /// The tokens that readers took, by name.
    package var slots: [(name: String, tokens: Range<Int>)]

    /// The tokens that one reader took.
    package subscript(name: String) -> Range<Int>? {
        slots.first { $0.name == name }?.tokens
    }
}

/// Many word patterns, found in one walk over a sentence.
package struct PatternSet: Sendable {
    private let patterns: [WordPattern]
    private let names: [String]
    private let readers: [SlotReader]
    /// Patterns by the hash of their first word, or of the first three letters of a beginning.
    private let byWord: [UInt64: [Int]]
    private let byPrefix: [UInt64: [Int]]
    /// Patterns that begin with a reader, by that reader: it is asked once a token.
    private let bySlot: [(slot: Int, rules: [Int])]
    private let anywhere: [Int]
    /// A bit for each hash of ``byWord`` and ``byPrefix``: most words of a text are none, and cost no look-up.
    private let filter: [UInt64]

    /// Compiles patterns in their order; see ``WordPattern`` for how they are written.
    package init(_ sources: [String], slots: KeyValuePairs<String, SlotReader> = [:]) {
        let names = slots.map(\.key)
        patterns = sources.map { WordPattern($0, slots: names) }
        self.names = names
        readers = slots.map(\.value)
        var (byWord, byPrefix, anywhere): ([UInt64: [Int]], [UInt64: [Int]], [Int]) = ([:], [:], [])
        var bySlot: [Int: [Int]] = [:]
        for (index, pattern) in patterns.enumerated() {
            if let slot = PatternSet.firstSlot(of: pattern) {
                bySlot[slot, default: []].append(index)
                continue
            }
            guard let first = PatternSet.firstLiterals(of: pattern) else {
                anywhere.append(index)
                continue
            }
            for literal in first {
                if literal.beginning.count >= 3 {
                    var hash = WordHash()
                    for scalar in literal.beginning.prefix(3) { hash.combine(scalar) }
                    byPrefix[hash.value, default: []].append(index)
                } else {
                    byWord[literal.hash, default: []].append(index)
                }
            }
        }
        self.bySlot = bySlot.sorted { $0.key < $1.key }.map { (slot: $0.key, rules: $0.value) }
        var filter = [UInt64](repeating: 0, count: 64)
        for hash in Array(byWord.keys) + Array(byPrefix.keys) { filter[Int(hash >> 6 & 63)] |= 1 << (hash & 63) }
        self.filter = filter
        self.byWord = byWord
        self.byPrefix = byPrefix
        self.anywhere = anywhere
    }

    /// The reader that a match must begin with.
    private static func firstSlot(of pattern: WordPattern) -> Int? {
        for element in pattern.elements {
            switch element {
            case .clauseStart, .not: continue
            case .slot(let slot, false) where slot >= 0: return slot
            default: return nil
            }
        }
        return nil
    }

    private func mayHold(_ hash: UInt64) -> Bool { filter[Int(hash >> 6 & 63)] & (1 << (hash & 63)) != 0 }

    /// The words one of which a match must begin with; nil if it may begin with a reader or a gap.
    private static func firstLiterals(of pattern: WordPattern) -> Set<WordPattern.Literal>? {
        var literals: Set<WordPattern.Literal> = []
        for element in pattern.elements {
            switch element {
            case .clauseStart, .not: continue
            case .words(let alternatives, let optional):
                literals.formUnion(alternatives.compactMap(\.first))
                if !optional { return literals }
            case .gap, .slot: return nil
            }
        }
        return nil
    }

    /// All matches, in the order of the tokens; at most one a pattern and token.
    package func matches(in sentence: Sentence) -> [PatternMatch] {
        var found: [PatternMatch] = []
        for index in sentence.tokens.indices { collect(at: index, in: sentence, into: &found) }
        return found
    }

    /// Whether any pattern matches.
    package func matchesAny(in sentence: Sentence) -> Bool {
        var found: [PatternMatch] = []
        for index in sentence.tokens.indices {
            collect(at: index, in: sentence, into: &found)
            if !found.isEmpty { return true }
        }
        return false
    }

    /// The matches that begin at a token.
    package func matches(at index: Int, in sentence: Sentence) -> [PatternMatch] {
        var found: [PatternMatch] = []
        collect(at: index, in: sentence, into: &found)
        return found
    }

    private func collect(at index: Int, in sentence: Sentence, into found: inout [PatternMatch]) {
        let token = sentence.tokens[index]
        if mayHold(token.hash), let rules = byWord[token.hash] { collect(rules, at: index, in: sentence, into: &found) }
        if token.prefix != 0, mayHold(token.prefix), let rules = byPrefix[token.prefix] {
            collect(rules, at: index, in: sentence, into: &found)
        }
        for (slot, rules) in bySlot where readers[slot](sentence, index) != nil {
            collect(rules, at: index, in: sentence, into: &found)
        }
        if !anywhere.isEmpty { collect(anywhere, at: index, in: sentence, into: &found) }
    }

    private func collect(_ rules: [Int], at index: Int, in sentence: Sentence, into found: inout [PatternMatch]) {
        for rule in rules where !found.contains(where: { $0.rule == rule && $0.tokens.lowerBound == index }) {
            var matcher = PatternMatcher(sentence: sentence, elements: patterns[rule].elements, readers: readers)
            guard let end = matcher.match(element: 0, at: index), end > index else { continue }
            let slots = matcher.captures.map { (name: names[$0.slot], tokens: $0.tokens) }
            found.append(PatternMatch(rule: rule, tokens: index..<end, slots: slots))
        }
    }
}
