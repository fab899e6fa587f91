/// Matches one pattern at one token, with backtracking over optional words and short gaps only.
struct PatternMatcher {
    private let sentence: Sentence
    private let program: PatternProgram
    private let readers: KeptList<SlotReader>
    /// What each reader's first token must look like.
    private let filters: KeptList<KeptList<SlotFilter>>
    private(set) var captures: [(slot: Int, tokens: Range<Int>)] = []
    /// The last question to a reader, and its answer.
    private var asked: (slot: Int, index: Int, end: Int?) = (-1, -1, nil)
    /// The reader whose first token was looked at last: many patterns begin with the same.
    private var admitted: (slot: Int, index: Int, holds: Bool) = (-1, -1, false)
    /// The words of the sentence, as bits of two filters; 0 before they are asked for.
    private var (words, otherWords): (UInt64, UInt64) = (0, 0)
    /// Where the steps of the pattern end.
    private var last = 0
    /// Steps left: patterns are short, so that only a badly written one could come near it.
    private var budget = 0

    init(
        sentence: Sentence, program: PatternProgram, readers: KeptList<SlotReader>,
        filters: KeptList<KeptList<SlotFilter>>
    ) {
        self.sentence = sentence
        self.program = program
        self.readers = readers
        self.filters = filters
    }

    /// The index behind the match of a pattern at a token, or nil.
    mutating func match(pattern: Int, at index: Int) -> Int? {
        let steps = program.patterns[pattern]
        if !captures.isEmpty { captures.removeAll(keepingCapacity: true) }
        budget = 2_000
        last = Int(steps.upperBound)
        return match(step: Int(steps.lowerBound), at: index)
    }

    /// Whether a pattern could match at a token, by what it begins with: most that are tried fail here.
    @inline(__always)
    mutating func mayMatch(_ pattern: Int, at index: Int) -> Bool {
        let steps = program.patterns[pattern]
        guard steps.lowerBound < steps.upperBound, index < sentence.tokens.count else { return false }
        var step = program.steps + Int(steps.lowerBound)
        let last = program.steps + Int(steps.upperBound)
        if step.pointee.opening == .clause {
            guard sentence.isClauseStart(index) else { return false }
            step += 1
            if step == last { return true }
        }
        switch step.pointee.opening {
        case .words:
            guard step.pointee.filter & Alternatives.bit(sentence.tokens[index].hash) != 0 else { return false }
            // The word behind it tells off most of the others.
            if step.pointee.isSingle, step + 1 < last, (step + 1).pointee.opening == .words {
                guard index + 1 < sentence.tokens.count,
                    (step + 1).pointee.filter & Alternatives.bit(sentence.tokens[index + 1].hash) != 0
                else { return false }
            }
        case .slot:
            let slot = step.pointee.number
            if slot != admitted.slot || index != admitted.index { admitted = (slot, index, admits(slot, index)) }
            guard admitted.holds else { return false }
        case .clause, .any: break
        }
        return holdsWords(step + 1, until: last)
    }

    /// Whether the sentence may hold a word of each group that must match.
    @inline(__always)
    private mutating func holdsWords(
        _ first: UnsafePointer<PatternProgram.Step>, until last: UnsafePointer<PatternProgram.Step>
    ) -> Bool {
        if words == 0 {
            for token in sentence.tokens {
                words |= Alternatives.bit(token.hash)
                otherWords |= Alternatives.otherBit(token.hash)
            }
        }
        var step = first
        while step < last {
            if step.pointee.opening == .words,
                step.pointee.filter & words == 0 || step.pointee.otherFilter & otherWords == 0
            {
                return false
            }
            step += 1
        }
        return true
    }

    /// Whether a reader may take a token first.
    @inline(__always)
    private func admits(_ slot: Int, _ index: Int) -> Bool {
        guard slot >= 0, slot < readers.count else { return false }
        for filter in filters[slot] where !filter.admits(sentence.tokens[index], in: sentence.text) { return false }
        return true
    }

    private mutating func match(step number: Int, at index: Int) -> Int? {
        budget -= 1
        guard budget > 0 else { return nil }
        guard number < last else { return index }
        let step = program.steps + number
        switch step.pointee.kind {
        case .clauseStart:
            guard sentence.isClauseStart(index) else { return nil }
            return match(step: number + 1, at: index)
        case .not(let words):
            if mayBegin(step, at: index) {
                let order = words.order
                for alternative in 0..<order.pointee.sortedFrom where take(alternative, of: order, at: index) != nil {
                    return nil
                }
                for alternative in order.pointee.fitting(sentence.tokens[index].hash)
                where take(alternative, of: order, at: index) != nil { return nil }
            }
            return match(step: number + 1, at: index)
        case .gap: return skip(upTo: step.pointee.number, step: number, at: index)
        case .slot:
            let slot = step.pointee.number
            if let end = read(slot, at: index), end > index {
                captures.append((slot, index..<end))
                if let last = match(step: number + 1, at: end) { return last }
                captures.removeLast()
            }
            return step.pointee.isOptional ? match(step: number + 1, at: index) : nil
        case .words(let words):
            if mayBegin(step, at: index) {
                let order = words.order
                for alternative in 0..<order.pointee.sortedFrom {
                    if let end = take(alternative, of: order, at: index), let last = match(step: number + 1, at: end) {
                        return last
                    }
                }
                for alternative in order.pointee.fitting(sentence.tokens[index].hash) {
                    if let end = take(alternative, of: order, at: index), let last = match(step: number + 1, at: end) {
                        return last
                    }
                }
            }
            return step.pointee.isOptional ? match(step: number + 1, at: index) : nil
        }
    }

    /// Asks a reader, unless it was asked last and at the same token.
    private mutating func read(_ slot: Int, at index: Int) -> Int? {
        if slot == asked.slot, index == asked.index { return asked.end }
        guard slot >= 0, slot < readers.count else { return nil }
        if !filters[slot].isEmpty {
            guard index < sentence.tokens.count else { return nil }
            for filter in filters[slot] where !filter.admits(sentence.tokens[index], in: sentence.text) { return nil }
        }
        asked = (slot, index, readers[slot](sentence, index))
        return asked.end
    }

    @inline(__always)
    private func mayBegin(_ step: UnsafePointer<PatternProgram.Step>, at index: Int) -> Bool {
        index < sentence.tokens.count && step.pointee.filter & Alternatives.bit(sentence.tokens[index].hash) != 0
    }

    private mutating func skip(upTo most: Int, step: Int, at index: Int) -> Int? {
        for skipping in 0...most {
            if skipping > 0 {
                // The skipped token and the one behind it must belong to the clause.
                guard let skipped = sentence.tokens[safe: index + skipping - 1] else { return nil }
                if skipping > 1, !skipped.gap.isDisjoint(with: .clause) { return nil }
            }
            if let last = match(step: step + 1, at: index + skipping) { return last }
        }
        return nil
    }

    @inline(__always)
    private func take(_ alternative: Int, of order: UnsafePointer<WordOrder>, at index: Int) -> Int? {
        var at = index
        let range = order.pointee.alternatives[alternative]
        var number = Int(range.lowerBound)
        while number < Int(range.upperBound) {
            guard at < sentence.tokens.count else { return nil }
            let literal = order.pointee.words.literals + number
            if literal.pointee.isWhole {
                guard sentence.tokens[at].hash == literal.pointee.hash else { return nil }
            } else {
                guard begins(sentence.tokens[at], with: literal.pointee.beginning, of: order.pointee.words.letters)
                else { return nil }
            }
            at += 1
            number += 1
        }
        return at
    }

    private func begins(_ token: Token, with beginning: Range<Int32>, of letters: UnsafePointer<UInt32>) -> Bool {
        var at = token.span.lowerBound
        for letter in beginning {
            var folded: UInt32 = 0
            var kind = Folding.Kind.ignored
            repeat {
                guard at < token.span.upperBound else { return false }
                let (value, length) = Folding.scalar(sentence.text, at)
                (folded, kind) = Folding.fold(value)
                at += length
            } while kind == .ignored || kind == .other
            guard folded == letters[Int(letter)] else { return false }
        }
        return true
    }
}

extension Sentence {
    /// Whether a clause begins with a token, as its punctuation has it.
    func isClauseStart(_ index: Int) -> Bool {
        guard index > 0, let token = tokens[safe: index] else { return index == 0 }
        return !token.gap.isDisjoint(with: [.comma, .bracket, .symbol, .ellipsis, .colon, .quote])
            || token.gap.isSuperset(of: [.dash, .space])
    }
}
