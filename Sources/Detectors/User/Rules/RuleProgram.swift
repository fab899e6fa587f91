/// A pattern as instructions of a machine that looks at each character once, whatever the pattern (Thompson, "Regular
/// Expression Search Algorithm", 1968).
struct RuleProgram: Sendable {
    /// One instruction; the next one is the one behind it, where nothing else is said.
    struct Instruction: Sendable {
        enum Operation: UInt8, Sendable {
            /// Takes a character of the set `x`.
            case set
            /// Goes on at `x`, and where that fails at `y`.
            case split
            /// Goes on at `x`.
            case jump
            /// Goes on where the assertion `x` holds.
            case assertion
            /// Notes the place: `x` 0 for the beginning of the value, 1 for its end.
            case mark
            case match
        }

        var operation: Operation
        var x: Int32 = 0
        var y: Int32 = 0
    }

    private(set) var instructions: [Instruction] = []
    private(set) var sets: [ScalarSet] = []
    /// A match has at most so many bytes.
    let longest: Int
    /// What a match can begin with.
    private(set) var first = ScalarSet()

    /// More instructions are refused: each may run at each character.
    static let mostInstructions = 1_000
    /// A longer match is not found, and a pattern without a bound is bound by it.
    static let longestMatch = 512

    /// - Parameter pattern: of at most ``mostInstructions``, by ``RulePattern/size(ceiling:)``.
    init(_ pattern: RulePattern) {
        longest = pattern.longest(ceiling: Self.longestMatch)
        emit(pattern)
        add(.match)
        first = openings()
    }

    private mutating func add(_ operation: Instruction.Operation, _ x: Int = 0, _ y: Int = 0) {
        instructions.append(
            Instruction(operation: operation, x: Int32(truncatingIfNeeded: x), y: Int32(truncatingIfNeeded: y)))
    }

    private mutating func emit(_ pattern: RulePattern) {
        switch pattern {
        case .set(let set):
            add(.set, number(of: set))
        case .sequence(let parts):
            for part in parts { emit(part) }
        case .choice(let parts): emit(choice: parts)
        case .repeated(let part, let least, let most, let isLazy):
            for _ in 0..<least { emit(part) }
            if let most {
                for _ in least..<most { emitOptional(part, isLazy: isLazy) }
            } else {
                emitLoop(part, isLazy: isLazy)
            }
        case .assertion(let assertion): add(.assertion, Int(assertion.rawValue))
        case .mark(let isEnd): add(.mark, isEnd ? 1 : 0)
        }
    }

    private mutating func number(of set: ScalarSet) -> Int {
        if let known = sets.firstIndex(of: set) { return known }
        sets.append(set)
        return sets.count - 1
    }

    private mutating func emit(choice parts: [RulePattern]) {
        var jumps: [Int] = []
        for part in parts.dropLast() {
            let split = instructions.count
            add(.split)
            emit(part)
            jumps.append(instructions.count)
            add(.jump)
            setSplit(split, isLazy: false)
        }
        if let last = parts.last { emit(last) }
        for jump in jumps { instructions[jump].x = Int32(truncatingIfNeeded: instructions.count) }
    }

    private mutating func emitOptional(_ part: RulePattern, isLazy: Bool) {
        let split = instructions.count
        add(.split)
        emit(part)
        setSplit(split, isLazy: isLazy)
    }

    private mutating func emitLoop(_ part: RulePattern, isLazy: Bool) {
        let split = instructions.count
        add(.split)
        emit(part)
        add(.jump, split)
        setSplit(split, isLazy: isLazy)
    }

    /// The split tries what follows it, and then what comes next here; a lazy one the other way round.
    private mutating func setSplit(_ split: Int, isLazy: Bool) {
        let (inside, behind) = (split + 1, instructions.count)
        instructions[split].x = Int32(truncatingIfNeeded: isLazy ? behind : inside)
        instructions[split].y = Int32(truncatingIfNeeded: isLazy ? inside : behind)
    }

    private func openings() -> ScalarSet {
        var set = ScalarSet()
        var seen = Set<Int>()
        var waiting = [0]
        while let number = waiting.popLast() {
            guard seen.insert(number).inserted else { continue }
            let instruction = instructions[number]
            switch instruction.operation {
            case .set: set.formUnion(sets[Int(instruction.x)])
            case .split: waiting += [Int(instruction.x), Int(instruction.y)]
            case .jump: waiting.append(Int(instruction.x))
            case .assertion, .mark: waiting.append(number + 1)
            case .match: break
            }
        }
        return set
    }
}
