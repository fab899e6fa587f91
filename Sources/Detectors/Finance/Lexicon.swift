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
        var single: [UInt64: Heads] = [:]
        var phrases: [(heads: Heads, words: String)] = []
        for (heads, words) in rows {
            var compound: [Substring] = []
            for word in words.split(whereSeparator: \.isWhitespace) {
                if Lexicon.isOneToken(word) {
                    single[WordHash.of(String(word)), default: []].formUnion(heads)
                } else {
                    compound.append(word)
                }
            }
            if !compound.isEmpty { phrases.append((heads, compound.joined(separator: "|"))) }
        }
        self.words = WordTable(single.map { (hash: $0.key, value: Int($0.value.rawValue)) })
        self.phrases = PatternSet(phrases.map(\.words))
        phraseHeads = phrases.map(\.heads)
    }

    private static func isOneToken(_ word: Substring) -> Bool {
        !word.contains { $0 == "_" || $0 == "*" }
            && word.unicodeScalars.allSatisfy { Folding.fold($0.value).kind != .ideograph }
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
