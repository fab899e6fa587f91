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
    /// The words one of which a match must begin with; nil if it may begin with a reader or a gap.
    var firstLiterals: Set<Literal>? {
        var literals: Set<Literal> = []
        for element in elements {
            switch element {
            case .clauseStart, .not: continue
            case .words(let alternatives, let optional):
                literals.formUnion(alternatives.firstLiterals)
                if !optional { return literals }
            case .gap, .slot: return nil
            }
        }
        return nil
    }

    /// Whether a match begins with one of some words: see ``firstLiterals``.
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
            guard case .words(let alternatives, false) = element, alternatives.words.count > 0 else { return nil }
            return Set(alternatives.firstLiterals)
        }
        return sets.min { $0.count < $1.count }
    }
}

extension Alternatives {
    /// The words that each of them begins with.
    fileprivate var firstLiterals: [WordPattern.Literal] {
        (0..<words.count).map { words.literals[Int(words.bounds[$0])] }
    }
}
