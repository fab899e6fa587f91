/// A sequence of words with room for others, matched against the tokens of a sentence.
///
/// Written as words separated by spaces: `i|we` one of them (`next_week` for two in a row, `казан*` for a beginning of
/// three letters or more), `never?` may be absent, `~3` up to three other tokens of the same clause, `<place>` what a
/// reader of that name takes, `!in|at` none of these next, `^` only where a clause begins. Work is bounded by the
/// length of the pattern and of its gaps; there is no unbounded repetition.
package struct WordPattern: Sendable {
    enum Element: Sendable {
        case words(Alternatives, optional: Bool)
        case gap(Int)
        case slot(Int, optional: Bool)
        case not(Alternatives)
        case clauseStart
    }

    struct Literal: Sendable, Hashable {
        var hash: UInt64
        /// The hash of the first three letters; 0 if there are fewer.
        var prefix: UInt64
        /// Folded scalars to begin with, among the letters of its ``Alternatives``; empty for whole words.
        var beginning: Range<Int32>
        var isWhole: Bool {
            @inline(__always) get { beginning.isEmpty }
        }
    }

    let elements: [Element]

    /// Compiles a pattern. Names of readers become their index in `slots`; an unknown one matches nothing.
    init(_ source: String, slots: [String]) {
        var source = source
        elements = source.withUTF8 { bytes in
            var reader = PatternReader(bytes: bytes, slots: slots)
            return reader.elements()
        }
    }
}

extension WordPattern {
    /// Calls back with the words one of which a match must begin with: see ``beginsWithWords``.
    func forEachFirstLiteral(_ body: (Literal) -> Void) {
        for element in elements {
            guard case .words(let alternatives, let isOptional) = element else { continue }
            alternatives.forEachFirstLiteral(body)
            if !isOptional { return }
        }
    }

    /// Whether a match begins with one of some words, not with a reader or a gap.
    var beginsWithWords: Bool {
        for element in elements {
            switch element {
            case .clauseStart, .not: continue
            case .words(_, let optional): if !optional { return true }
            case .gap, .slot: return false
            }
        }
        return false
    }

    /// Whether a match begins where a clause does.
    var beginsWithClause: Bool {
        if case .clauseStart = elements.first { true } else { false }
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
    var neededWords: Alternatives? {
        let all = elements.compactMap { element -> Alternatives? in
            guard case .words(let alternatives, false) = element, alternatives.words.count > 0 else { return nil }
            return alternatives
        }
        return all.min { $0.words.count < $1.words.count }
    }
}

extension Alternatives {
    /// Calls back with the words that each of them begins with.
    func forEachFirstLiteral(_ body: (WordPattern.Literal) -> Void) {
        for alternative in 0..<words.count { body(words.literals[Int(words.bounds[alternative])]) }
    }
}
