/// The words of one short text: a table of triggers made for it alone leaves out all that needs others.
///
/// Making the whole table takes longer than reading a hundred posts; whoever asks about one line should not wait for it.
struct TextVocabulary {
    /// The hashes of its tokens, of their stems, and of the first three letters of each.
    private var words = WordMap()
    private var beginnings = WordMap()
    private var heads = WordHeads()
    /// One bit for what may begin at any place, as ``WordIndex`` looks for it: one, two or three folded characters.
    private var starts = [UInt64](repeating: 0, count: TextVocabulary.startBits / 64)
    /// What is known of shared alternatives, by their number: 0 for nothing yet.
    private var known: [UInt8] = []

    private static let startBits = 1 << 15

    init(_ text: ScanText) {
        var tokenizer = Tokenizer(text: text, range: 0..<text.count)
        withUnsafeTemporaryAllocation(of: Token.self, capacity: 1) { room in
            guard let token = room.baseAddress else { return }
            while tokenizer.next(into: token) {
                heads.note(token.pointee, in: text)
                words[token.pointee.hash] = 1
                words[token.pointee.stem] = 1
                if token.pointee.prefix != 0 { beginnings[token.pointee.prefix] = 1 }
            }
        }
        for offset in 0..<text.count where text.bytes[offset] & 0xc0 != 0x80 { noteStart(at: offset, in: text.bytes) }
    }

    private mutating func noteStart(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var (at, hash): (Int, UInt32) = (offset, 0)
        for _ in 0..<3 {
            hash = WordIndex.mix(hash, WordIndex.next(bytes, &at))
            let slot = TextVocabulary.slot(hash)
            starts[slot >> 6] |= 1 << UInt64(slot & 63)
        }
    }

    private static func slot(_ hash: UInt32) -> Int { Int((hash ^ hash >> 15) >> 17) }

    /// Whether a word of ``Trigger/words(_:upTo:)`` may stand in the text; seldom true where it does not.
    func mayHold(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { bytes in
            var (at, hash): (Int, UInt32) = (0, 0)
            for _ in 0..<3 where at < bytes.count { hash = WordIndex.mix(hash, WordIndex.next(bytes, &at)) }
            let slot = TextVocabulary.slot(hash)
            return starts[slot >> 6] & 1 << UInt64(slot & 63) != 0
        }
    }

    /// Whether a pattern may wake somewhere in the text, by how it is written: seldom true where it may not.
    func mayWake(_ source: String) -> Bool { heads.mayWake(source) }

    /// Whether a pattern may wake somewhere in the text.
    mutating func mayWake(_ pattern: WordPattern) -> Bool {
        for element in pattern.elements {
            guard case .words(let alternatives, optional: false) = element else { continue }
            if !holdsAny(of: alternatives) { return false }
        }
        return true
    }

    /// Whether a word of a pattern may stand in the text; shapes always may.
    func mayHold(_ word: PatternNeeds.Word) -> Bool {
        word.isBeginning ? beginnings[word.hash] != nil : word.isShape || words[word.hash] != nil
    }

    private mutating func holdsAny(of alternatives: Alternatives) -> Bool {
        let number = alternatives.number
        if number >= known.count {
            known += [UInt8](repeating: 0, count: max(4_096, number + 1 - known.count))
        }
        if known[number] == 0 {
            // The engine wakes by one word of a phrase: which one does not matter here.
            known[number] = mayHoldAny(of: alternatives.words) ? 2 : 1
        }
        return known[number] == 2
    }

    private func mayHoldAny(of words: Alternatives.Words) -> Bool {
        let all = UnsafeBufferPointer(start: words.literals, count: Int(words.bounds[words.count]))
        return all.contains(where: mayHold)
    }

    private func mayHold(_ literal: WordPattern.Literal) -> Bool {
        switch literal.beginning.count {
        case 0: words[literal.hash] != nil
        case 1...2: true
        default: beginnings[literal.prefix] != nil
        }
    }
}

extension TextVocabulary? {
    /// Whether a word of a trigger may stand in the text; without a text all may.
    func mayHold(_ word: String) -> Bool { self?.mayHold(word) ?? true }
}
