/// Word patterns laid out flat for the matcher: steps, alternatives, literals and letters in four runs of memory.
///
/// For the constants of detectors: built once, its memory is kept as long as the program runs, so that matching counts
/// no references.
struct PatternProgram: @unchecked Sendable {
    struct Step {
        enum Kind { case words, gap, slot, not, clauseStart }

        var kind: Kind
        var isOptional = false
        /// The length of a gap, or the index of a reader.
        var number = 0
        var alternatives = 0..<0
        /// From here on they stand in the order of the hashes that they begin with; those before begin with a beginning
        /// of a word.
        var sortedFrom = 0
        /// One bit for each hash that an alternative may begin with: most tokens fail here. All bits where a beginning
        /// of a word will do.
        var filter: UInt64 = 0
    }

    struct Literal {
        var hash: UInt64
        /// The letters to begin with; empty for whole words.
        var beginning: Range<Int>
    }

    let steps: UnsafePointer<Step>
    /// The literals of each alternative.
    let alternatives: UnsafePointer<Range<Int>>
    let literals: UnsafePointer<Literal>
    let letters: UnsafePointer<UInt32>
    /// For each alternative the hash of its first word; 0 where a beginning of a word will do.
    let openings: UnsafePointer<UInt64>
    /// The steps of each pattern.
    let patterns: UnsafePointer<Range<Int>>

    init(_ sources: [WordPattern]) {
        var builder = Builder()
        patterns = PatternProgram.kept(sources.map { builder.add($0) })
        steps = PatternProgram.kept(builder.steps)
        alternatives = PatternProgram.kept(builder.alternatives)
        literals = PatternProgram.kept(builder.literals)
        letters = PatternProgram.kept(builder.letters)
        openings = PatternProgram.kept(builder.openings)
    }

    static func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
        let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
        _ = memory.initialize(from: elements)
        return UnsafePointer(memory.baseAddress ?? .allocate(capacity: 1))
    }

    /// The bit of a hash in a step's filter.
    @inline(__always)
    static func bit(_ hash: UInt64) -> UInt64 { 1 << ((hash ^ hash >> 32) & 63) }

    private struct Builder {
        var steps: [Step] = []
        var alternatives: [Range<Int>] = []
        var literals: [Literal] = []
        var letters: [UInt32] = []
        var openings: [UInt64] = []

        mutating func add(_ pattern: WordPattern) -> Range<Int> {
            let first = steps.count
            for element in pattern.elements {
                switch element {
                case .clauseStart: steps.append(Step(kind: .clauseStart))
                case .gap(let most): steps.append(Step(kind: .gap, number: max(0, most)))
                case .slot(let slot, let optional): steps.append(Step(kind: .slot, isOptional: optional, number: slot))
                case .not(let words): steps.append(step(.not, words.literals, optional: false))
                case .words(let words, let optional): steps.append(step(.words, words.literals, optional: optional))
                }
            }
            return first..<steps.count
        }

        private mutating func step(_ kind: Step.Kind, _ words: [[WordPattern.Literal]], optional: Bool) -> Step {
            let first = alternatives.count
            var filter: UInt64 = 0
            func opening(_ alternative: [WordPattern.Literal]) -> UInt64 {
                alternative.first.flatMap { $0.beginning.isEmpty ? $0.hash : nil } ?? 0
            }
            // Of those that begin with the same word the order stays.
            let ordered = words.enumerated().map { (opening: opening($1), place: $0) }.sorted { $0 < $1 }
            let beginnings = ordered.prefix { $0.opening == 0 }.count
            for alternative in ordered.lazy.map({ words[$0.place] }) {
                let start = literals.count
                for literal in alternative {
                    let letter = letters.count
                    letters += literal.beginning
                    literals.append(Literal(hash: literal.hash, beginning: letter..<letters.count))
                }
                alternatives.append(start..<literals.count)
                let whole = alternative.first.flatMap { $0.beginning.isEmpty ? $0.hash : nil }
                openings.append(whole ?? 0)
                filter |= whole.map { PatternProgram.bit($0) } ?? ~0
            }
            return Step(
                kind: kind, isOptional: optional, alternatives: first..<alternatives.count,
                sortedFrom: first + beginnings, filter: filter)
        }
    }
}
