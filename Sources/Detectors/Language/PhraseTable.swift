/// Names of one or more words, found by a hash of all of them; a constant of a detector.
///
/// Cheaper to build and to ask than a ``PatternSet`` of the same names: thousands of places cost little at the start,
/// and most tokens are told off by one look.
struct PhraseTable: Sendable {
    /// How many words the longest name has that begins with a word.
    private let lengths: WordTable
    /// The names, by the hash over their words.
    private let names: WordTable

    /// Names separated by spaces, their words joined by `_`.
    init(_ source: String) {
        var longest = WordMap()
        var firsts: [UInt64] = []
        var names: [(hash: UInt64, value: Int)] = []
        WordHash.forEachName(in: source) { first, all, count in
            if longest[first] == nil { firsts.append(first) }
            longest[first] = max(longest[first] ?? 0, count)
            names.append((all, count))
        }
        self.lengths = WordTable(firsts.map { (hash: $0, value: longest[$0] ?? 0) })
        self.names = WordTable(names)
    }

    /// Whether a name begins with a word.
    @inline(__always)
    func mayBegin(with word: UInt64) -> Bool { lengths[word] != nil }

    /// The index behind the longest name that begins at a token, or nil.
    func end(_ sentence: Sentence, at index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if let end = end(sentence, at: index, first: token.hash) { return end }
        return token.isPossessive ? end(sentence, at: index, first: token.stem) : nil
    }

    private func end(_ sentence: Sentence, at index: Int, first: UInt64) -> Int? {
        guard let most = lengths[first] else { return nil }
        var hash = first
        var found = names[hash] == nil ? nil : index + 1
        var next = index + 1
        while next - index < most, let token = sentence.tokens[safe: next],
            token.gap.isSubset(of: [.space, .dash, .quote, .dot])
        {
            hash = PhraseTable.join(hash, token.isPossessive ? token.stem : token.hash)
            next += 1
            if names[hash] != nil { found = next }
        }
        return found
    }

    /// The hash of a name that goes on with a word.
    static func join(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        (hash ^ word >> 7) &* 0x9e37_79b9_7f4a_7c15 | 1
    }
}
