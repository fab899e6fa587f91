/// Runs a program over a stretch of text: all threads of it side by side, one step a character, so that the work at a
/// character is bounded by the length of the program (Pike, "The Text Editor sam", 1987).
struct RuleMachine {
    /// A match, and the part of it that is the value.
    struct Match: Hashable {
        var whole: Range<Int>
        var value: Range<Int>
    }

    private struct Thread {
        var instruction: Int
        var start: Int
        var valueStart: Int
        var valueEnd: Int
    }

    /// Threads by rank, and which instructions were reached.
    private struct ThreadList {
        private(set) var threads: [Thread] = []
        /// For each instruction the number of the clearing since which it was reached.
        private var reached: [Int]
        private var clearing = 1

        init(size: Int) { reached = [Int](repeating: 0, count: size) }

        mutating func clear() {
            threads.removeAll(keepingCapacity: true)
            clearing += 1
        }

        /// Whether an instruction is reached for the first time.
        mutating func reach(_ instruction: Int) -> Bool {
            guard reached[instruction] != clearing else { return false }
            reached[instruction] = clearing
            return true
        }

        mutating func add(_ thread: Thread) { threads.append(thread) }
    }

    private let program: RuleProgram
    private let text: ScanText
    private var current: ThreadList
    private var following: ThreadList
    private var waiting: [Thread] = []
    /// Instructions run so far.
    private(set) var steps = 0

    /// After so many steps for each byte and instruction a search gives up: only a text made for it costs as much.
    private static let mostPasses = 8

    init(_ program: RuleProgram, text: ScanText) {
        self.program = program
        self.text = text
        current = ThreadList(size: program.instructions.count)
        following = ThreadList(size: program.instructions.count)
    }

    /// All matches that begin and end in a stretch and hold a literal, from left to right, none over another.
    mutating func matches(in window: Range<Int>, holding hits: LiteralHits) -> [Match] {
        var found: [Match] = []
        var at = window.lowerBound
        let most = steps + Self.mostPasses * program.instructions.count * (window.count + 64)
        while at < window.upperBound, let match = first(from: at, in: window, holding: hits, most: most) {
            found.append(match)
            at = match.whole.upperBound
        }
        text.note(bytesRead: steps)
        return found
    }

    private mutating func first(from start: Int, in window: Range<Int>, holding hits: LiteralHits, most: Int) -> Match?
    {
        var best: Match?
        var at = start
        following.clear()
        seed(at, in: window, hits)
        swap(&current, &following)
        while at <= window.upperBound, steps <= most {
            guard !current.threads.isEmpty || best == nil && at <= hits.lastStart else { break }
            let isAtEnd = at >= window.upperBound
            let (scalar, length) = isAtEnd ? (0, 1) : Scalars.decode(text.bytes, at: at)
            steps += 1
            following.clear()
            step(at, isAtEnd ? nil : scalar, next: at + length, hits, &best)
            at += length
            if best == nil { seed(at, in: window, hits) }
            swap(&current, &following)
        }
        return best
    }

    /// A match may begin here, and is worth less than those that began before.
    private mutating func seed(_ at: Int, in window: Range<Int>, _ hits: LiteralHits) {
        guard at < window.upperBound, at <= hits.lastStart,
            program.first.contains(Scalars.decode(text.bytes, at: at).scalar)
        else { return }
        follow(Thread(instruction: 0, start: at, valueStart: at, valueEnd: -1), at: at)
    }

    /// Lets every thread look at the character at a place; those that take it follow behind it.
    private mutating func step(
        _ at: Int, _ scalar: UInt32?, next: Int, _ hits: LiteralHits, _ best: inout Match?
    ) {
        for thread in current.threads {
            steps += 1
            let instruction = program.instructions[thread.instruction]
            if instruction.operation == .match {
                let whole = thread.start..<at
                guard hits.lies(in: whole) else { continue }
                best = Match(
                    whole: whole,
                    value: thread.valueStart..<(thread.valueEnd < 0 ? at : thread.valueEnd))
                // Those behind it would match what is less wanted.
                break
            }
            guard let scalar, next - thread.start <= program.longest,
                program.sets[Int(instruction.x)].contains(scalar)
            else { continue }
            var moved = thread
            moved.instruction += 1
            follow(moved, at: next)
        }
    }

    /// Adds a thread, moved on to where it takes a character or matches.
    private mutating func follow(_ thread: Thread, at place: Int) {
        waiting.append(thread)
        while var thread = waiting.popLast() {
            guard following.reach(thread.instruction) else { continue }
            steps += 1
            let instruction = program.instructions[thread.instruction]
            switch instruction.operation {
            case .set, .match:
                following.add(thread)
                continue
            case .split:
                var other = thread
                other.instruction = Int(instruction.y)
                waiting.append(other)
                thread.instruction = Int(instruction.x)
            case .jump: thread.instruction = Int(instruction.x)
            case .assertion:
                guard holds(Int(instruction.x), at: place) else { continue }
                thread.instruction += 1
            case .mark:
                if instruction.x == 0 { thread.valueStart = place } else { thread.valueEnd = place }
                thread.instruction += 1
            }
            waiting.append(thread)
        }
    }

    private func holds(_ assertion: Int, at place: Int) -> Bool {
        switch RulePattern.Assertion(rawValue: UInt8(truncatingIfNeeded: assertion)) {
        case .lineStart: place == 0 || isBreak(place - 1)
        case .lineEnd: place >= text.count || isBreak(place)
        case .wordBoundary: isWord(before: place) != isWord(at: place)
        case .noWordBoundary: isWord(before: place) == isWord(at: place)
        case nil: false
        }
    }

    private func isBreak(_ offset: Int) -> Bool { text.bytes[offset] == 0x0a || text.bytes[offset] == 0x0d }

    private func isWord(at offset: Int) -> Bool {
        offset < text.count && ScalarSet.wordCharacters.contains(Scalars.decode(text.bytes, at: offset).scalar)
    }

    private func isWord(before offset: Int) -> Bool {
        guard let scalar = Scalars.decode(text.bytes, before: offset)?.scalar else { return false }
        return ScalarSet.wordCharacters.contains(scalar)
    }
}
