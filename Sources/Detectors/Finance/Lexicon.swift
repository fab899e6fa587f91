/// Words of many languages under a few heads, read off a sentence in one walk; a constant of a detector.
struct Lexicon: Sendable {
    /// What words stand for; a word may stand under several heads.
    struct Heads: OptionSet, Sendable {
        let rawValue: UInt32
    }

    private let words: WordTable
    /// Words of several tokens, of ideographs, and beginnings of words.
    private let phrases: PatternSet
    private let phraseHeads: [Heads]

    /// - Parameter rows: words separated by white space, written as ``WordPattern`` wants its alternatives: `_` inside
    ///   one of several tokens, `*` behind a beginning.
    init(_ rows: [(heads: Heads, words: String)]) {
        var heads: [UInt32] = []
        var numbers = WordMap()
        var hashes: [UInt64] = []
        var phrases: [(heads: Heads, words: String)] = []
        for row in rows {
            var compound: [UInt8] = []
            WordHash.forEachWritten(in: row.words) { bytes, word in
                guard let hash = word else {
                    if !compound.isEmpty { compound.append(0x7c) }
                    compound += bytes
                    return
                }
                if let number = numbers[hash] {
                    heads[number] |= row.heads.rawValue
                } else {
                    numbers[hash] = heads.count
                    heads.append(row.heads.rawValue)
                    hashes.append(hash)
                }
            }
            if !compound.isEmpty { phrases.append((row.heads, String(decoding: compound, as: UTF8.self))) }
        }
        words = WordTable(zip(hashes, heads).map { (hash: $0, value: Int($1)) })
        self.phrases = PatternSet(phrases.map(\.words))
        phraseHeads = phrases.map(\.heads)
    }

    /// The heads of each token of a sentence.
    func read(_ sentence: Sentence) -> [Heads] {
        var heads = sentence.tokens.map { token in
            var found = words[token.hash].map { Heads(rawValue: UInt32(truncatingIfNeeded: $0)) } ?? []
            if token.isPossessive, let stem = words[token.stem] {
                found.formUnion(Heads(rawValue: UInt32(truncatingIfNeeded: stem)))
            }
            return found
        }
        for match in phrases.matches(in: sentence) {
            for index in match.tokens { heads[index].formUnion(phraseHeads[match.rule]) }
        }
        return heads
    }
}
