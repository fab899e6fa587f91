/// Which texts were met before, by their hash: the same alternative text or title often stands a hundred times.
struct SeenTexts {
    private var hashes: Set<UInt64> = []

    /// Takes note of a text; says whether it is new.
    mutating func insert(_ text: some Sequence<UInt8>) -> Bool {
        hashes.insert(text.reduce(WordHash.seed) { WordHash.step($0, $1) }).inserted
    }
}
