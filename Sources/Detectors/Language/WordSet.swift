/// A set of words, asked by hash; a constant of a detector.
package struct WordSet: Sendable {
    private let table: WordTable

    /// Words separated by spaces.
    package init(_ words: String) {
        table = WordTable(rows: [(0, words)])
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
