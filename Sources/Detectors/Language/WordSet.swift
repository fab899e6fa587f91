/// A set of words, asked by hash; a constant of a detector.
package struct WordSet: Sendable {
    private let table: WordTable

    /// Words separated by spaces.
    package init(_ words: String) {
        table = WordTable(rows: [(0, words)])
    }

    /// Words separated by bars, as in a pattern, and more of them by spaces; phrases are left out.
    package init(alternatives: String, _ more: String = "") {
        var words: [(hash: UInt64, value: Int)] = []
        WordHash.forEachAlternative(of: alternatives) { words.append(($0, 0)) }
        WordHash.forEachWord(of: more) { hash, _ in words.append((hash, 0)) }
        table = WordTable(words)
    }

    /// Whether the word, with or without a possessive `'s`, is in the set.
    @inline(__always)
    package func contains(_ token: Token) -> Bool {
        contains(token.hash) || token.stem != token.hash && contains(token.stem)
    }

    /// Whether the word of a hash is in the set.
    @inline(__always)
    package func contains(_ hash: UInt64) -> Bool { table[hash] != nil }
}
