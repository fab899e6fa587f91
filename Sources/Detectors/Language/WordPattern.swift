/// A sequence of words with room for others, matched against the tokens of a sentence.
///
/// Written as words separated by spaces: `i|we` one of them (`next_week` for two in a row, `казан*` for a beginning of
/// three letters or more), `never?` may be absent, `~3` up to three other tokens of the same clause, `<place>` what a
/// reader of that name takes, `!in|at` none of these next, `^` only where a clause begins. Work is bounded by the
/// length of the pattern and of its gaps; there is no unbounded repetition.
package struct WordPattern: Sendable {
    enum Element: Sendable, Hashable {
        case words([[Literal]], optional: Bool)
        case gap(Int)
        case slot(Int, optional: Bool)
        case not([[Literal]])
        case clauseStart
    }

    struct Literal: Sendable, Hashable {
        var hash: UInt64
        /// The hash of the first three letters; 0 if there are fewer.
        var prefix: UInt64
        /// Folded scalars to begin with; empty for whole words.
        var beginning: [UInt32]
    }

    let elements: [Element]

    /// Compiles a pattern. Names of readers become their index in `slots`; an unknown one matches nothing.
    init(_ source: String, slots: [String]) {
        elements = source.split(separator: " ").map { WordPattern.element($0, slots: slots) }
    }

    private static func element(_ source: Substring, slots: [String]) -> Element {
        if source == "^" { return .clauseStart }
        if source.hasPrefix("~") { return .gap(Int(source.dropFirst()) ?? 0) }
        if source.hasPrefix("!") { return .not(alternatives(source.dropFirst())) }
        let optional = source.hasSuffix("?")
        let body = optional ? source.dropLast() : source
        if body.hasPrefix("<") {
            return .slot(slots.firstIndex(of: String(body.dropFirst().dropLast())) ?? -1, optional: optional)
        }
        return .words(alternatives(body), optional: optional)
    }

    private static func alternatives(_ source: Substring) -> [[Literal]] {
        source.split(separator: "|").map { alternative in
            alternative.split(separator: "_").flatMap { literals($0) }
        }.filter { !$0.isEmpty }
    }

    /// One literal for a word, one for each ideograph.
    private static func literals(_ word: Substring) -> [Literal] {
        var found: [Literal] = []
        var folded: [UInt32] = []
        func flush(isBeginning: Bool) {
            guard !folded.isEmpty else { return }
            var hash = WordHash()
            var prefix: UInt64 = 0
            for (place, scalar) in folded.enumerated() {
                hash.combine(scalar)
                if place == 2 { prefix = hash.value }
            }
            found.append(Literal(hash: hash.value, prefix: prefix, beginning: isBeginning ? folded : []))
            folded = []
        }
        for scalar in word.unicodeScalars {
            let (value, kind) = Folding.fold(scalar.value)
            switch kind {
            case .ideograph:
                flush(isBeginning: false)
                folded = [value]
                flush(isBeginning: false)
            case .letter, .digit: folded.append(value)
            case .ignored, .other: break
            }
        }
        flush(isBeginning: word.hasSuffix("*"))
        return found
    }
}

extension WordPattern {
    /// The words one of which a match must begin with; nil if it may begin with a reader or a gap.
    var firstLiterals: Set<Literal>? {
        var literals: Set<Literal> = []
        for element in elements {
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

    /// The reader that a match must begin with.
    var firstSlot: Int? {
        for element in elements {
            switch element {
            case .clauseStart, .not: continue
            case .slot(let slot, false) where slot >= 0: return slot
            default: return nil
            }
        }
        return nil
    }

    /// The words one of which a match must hold; nil if it may hold none. Of several such sets the smallest.
    var neededLiterals: Set<Literal>? {
        let sets = elements.compactMap { element -> Set<Literal>? in
            guard case .words(let alternatives, false) = element, !alternatives.isEmpty else { return nil }
            return Set(alternatives.compactMap(\.first))
        }
        return sets.min { $0.count < $1.count }
    }
}
