/// Matches one pattern at one token, with backtracking over optional words and short gaps only.
struct PatternMatcher {
    let sentence: Sentence
    let elements: [WordPattern.Element]
    let readers: [SlotReader]
    private(set) var captures: [(slot: Int, tokens: Range<Int>)] = []
    /// Steps left: patterns are short, so that only a badly written one could come near it.
    private var budget = 2_000

    init(sentence: Sentence, elements: [WordPattern.Element], readers: [SlotReader]) {
        self.sentence = sentence
        self.elements = elements
        self.readers = readers
    }

    /// The index behind the match, or nil.
    mutating func match(element: Int, at index: Int) -> Int? {
        budget -= 1
        guard budget > 0 else { return nil }
        guard element < elements.count else { return index }
        switch elements[element] {
        case .clauseStart:
            guard isClauseStart(index) else { return nil }
            return match(element: element + 1, at: index)
        case .not(let alternatives):
            if alternatives.contains(where: { take($0, at: index) != nil }) { return nil }
            return match(element: element + 1, at: index)
        case .gap(let most): return skip(upTo: most, element: element, at: index)
        case .slot(let slot, let optional):
            if readers.indices.contains(slot), let end = readers[slot](sentence, index), end > index {
                captures.append((slot, index..<end))
                if let last = match(element: element + 1, at: end) { return last }
                captures.removeLast()
            }
            return optional ? match(element: element + 1, at: index) : nil
        case .words(let alternatives, let optional):
            for alternative in alternatives {
                if let end = take(alternative, at: index), let last = match(element: element + 1, at: end) {
                    return last
                }
            }
            return optional ? match(element: element + 1, at: index) : nil
        }
    }

    private mutating func skip(upTo most: Int, element: Int, at index: Int) -> Int? {
        for step in 0...max(0, most) {
            if step > 0 {
                // The skipped token and the one behind it must belong to the clause.
                guard let skipped = sentence.tokens[safe: index + step - 1] else { return nil }
                if step > 1, !skipped.gap.isDisjoint(with: .clause) { return nil }
            }
            if let last = match(element: element + 1, at: index + step) { return last }
        }
        return nil
    }

    private func take(_ literals: [WordPattern.Literal], at index: Int) -> Int? {
        var at = index
        for literal in literals {
            guard let token = sentence.tokens[safe: at] else { return nil }
            if literal.beginning.isEmpty {
                guard token.hash == literal.hash else { return nil }
            } else {
                guard begins(token, with: literal.beginning) else { return nil }
            }
            at += 1
        }
        return at
    }

    private func begins(_ token: Token, with beginning: [UInt32]) -> Bool {
        var at = token.span.lowerBound
        for wanted in beginning {
            var folded: UInt32 = 0
            var kind = Folding.Kind.ignored
            repeat {
                guard at < token.span.upperBound else { return false }
                let (value, length) = Folding.scalar(sentence.text, at)
                (folded, kind) = Folding.fold(value)
                at += length
            } while kind == .ignored || kind == .other
            guard folded == wanted else { return false }
        }
        return true
    }

    private func isClauseStart(_ index: Int) -> Bool {
        guard index > 0, let token = sentence.tokens[safe: index] else { return index == 0 }
        return !token.gap.isDisjoint(with: [.comma, .bracket, .symbol, .ellipsis, .colon, .quote])
            || token.gap.isSuperset(of: [.dash, .space])
    }
}
