/// Word patterns laid out flat for the matcher.
///
/// For the constants of detectors: built once, its memory is kept as long as the program runs, so that matching counts
/// no references.
struct PatternProgram: @unchecked Sendable {
    struct Step {
        enum Kind {
            case gap, slot, clauseStart
            case words(Alternatives)
            case not(Alternatives)
        }

        /// What it asks of the token that it stands at, where it cannot be passed over.
        enum Opening {
            case clause, words, slot, any
        }

        var kind: Kind
        var isOptional = false
        /// The length of a gap, or the index of a reader.
        var number = 0
        /// See ``Alternatives/filter``.
        var filter: UInt64 = 0
        var otherFilter: UInt64 = 0
        /// Whether each alternative is of one word.
        var isSingle = false

        @inline(__always)
        var opening: Opening {
            switch kind {
            case .clauseStart: .clause
            case .words: isOptional ? .any : .words
            case .slot: isOptional ? .any : .slot
            case .gap, .not: .any
            }
        }
    }

    let steps: UnsafePointer<Step>
    /// The steps of each pattern.
    let patterns: UnsafePointer<Range<Int32>>

    init(_ sources: [WordPattern]) {
        var steps: [Step] = []
        var patterns: [Range<Int32>] = []
        for source in sources {
            let first = Int32(steps.count)
            steps += source.elements.map { Step($0) }
            patterns.append(first..<Int32(steps.count))
        }
        (self.steps, self.patterns) = (KeptMemory.alone(steps), KeptMemory.alone(patterns))
    }
}

extension PatternProgram.Step {
    fileprivate init(_ element: WordPattern.Element) {
        switch element {
        case .clauseStart: self.init(kind: .clauseStart)
        case .gap(let most): self.init(kind: .gap, number: max(0, most))
        case .slot(let slot, let optional): self.init(kind: .slot, isOptional: optional, number: slot)
        case .not(let words): self.init(kind: .not(words), filter: words.filter)
        case .words(let words, let optional):
            self.init(
                kind: .words(words), isOptional: optional, filter: words.filter,
                otherFilter: words.otherFilter, isSingle: words.lengths == 1...1)
        }
    }
}
