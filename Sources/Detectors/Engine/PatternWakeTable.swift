/// The words of all patterns that wake a detector, compiled for one look-up a word.
///
/// Each pattern is filed under its rarest group of words (see ``PatternNeeds``); a bit for each of its other groups says
/// what must stand near by. Built once, its memory is kept as long as the program runs.
struct PatternWakeTable: @unchecked Sendable {
    typealias Mask = SIMD4<UInt64>

    /// A group that must stand near a word.
    struct Need {
        /// Which part of the mask, and its bit.
        var part: Int32
        var distance: ClosedRange<Int32>
        var bit: UInt64
    }

    /// Whom a word may wake, and what must stand near by.
    struct Rule {
        var needs: Range<Int>
        var subscriber: TriggerTable.Subscriber
        /// The pattern: its set and its number there.
        var set: Int
        var pattern: Int
        /// How many tokens before the word a match begins.
        var start: ClosedRange<Int>
    }

    /// A detector that is to be woken by the patterns of a set.
    struct Subscription {
        var set: PatternSet
        var subscriber: TriggerTable.Subscriber
    }

    /// What a word stands for: its groups, and the rules that are filed under it.
    struct Entry {
        var mask: Mask
        var rules: Range<Int>
    }

    private let words: WordTable
    private let beginnings: WordTable
    private let entries: UnsafePointer<Entry>
    let rules: UnsafePointer<Rule>
    let needs: UnsafePointer<Need>
    let isEmpty: Bool
    /// The groups of all words of each combination of shapes.
    private let shapes: UnsafePointer<Mask>

    init(_ subscriptions: [Subscription]) {
        var builder = Builder()
        for subscription in subscriptions { builder.add(subscription) }
        isEmpty = builder.byWord.isEmpty
        var entries: [Entry] = []
        var rules: [Rule] = []
        var numbers: [(word: PatternNeeds.Word, number: Int)] = []
        for (word, filed) in builder.byWord {
            numbers.append((word, entries.count))
            entries.append(Entry(mask: filed.mask, rules: rules.count..<rules.count + filed.rules.count))
            rules += filed.rules
        }
        words = WordTable(numbers.lazy.filter { !$0.word.isBeginning }.map { ($0.word.hash, $0.number) })
        beginnings = WordTable(numbers.lazy.filter(\.word.isBeginning).map { ($0.word.hash, $0.number) })
        self.entries = PatternProgram.kept(entries)
        self.rules = PatternProgram.kept(rules)
        needs = PatternProgram.kept(builder.needs)
        shapes = PatternProgram.kept(
            (0..<8).map { combination in
                SlotOpening.Shape.allCases.enumerated().reduce(into: Mask()) { mask, shape in
                    guard combination & 1 << shape.offset != 0 else { return }
                    let word = PatternNeeds.Word(hash: shape.element.rawValue, isBeginning: false)
                    mask |= builder.byWord[word]?.mask ?? Mask()
                }
            })
    }

    /// The shapes of a word, for ``mask(of:)``; 0 where there is nothing to say of it.
    typealias Shapes = Int
    static let capital: Shapes = 1
    static let number: Shapes = 2
    static let wide: Shapes = 4

    /// The groups of all words of some shapes.
    @inline(__always)
    func mask(of shapes: Shapes) -> Mask { self.shapes[shapes] }

    /// What a word stands for, by its hash.
    @inline(__always)
    func word(_ hash: UInt64) -> UnsafePointer<Entry>? {
        guard let number = words[hash] else { return nil }
        return entries + number
    }

    /// What the first three letters of a word stand for, by their hash.
    @inline(__always)
    func beginning(_ hash: UInt64) -> UnsafePointer<Entry>? {
        guard hash != 0, let number = beginnings[hash] else { return nil }
        return entries + number
    }

    private struct Builder {
        struct Filed {
            var mask = Mask()
            var rules: [Rule] = []
        }

        var byWord: [PatternNeeds.Word: Filed] = [:]
        var needs: [Need] = []
        private var bits: [Set<PatternNeeds.Word>: Int] = [:]

        mutating func add(_ subscription: Subscription) {
            for (pattern, needs) in subscription.set.needs {
                let first = self.needs.count
                for neighbour in needs.neighbours {
                    let number = bit(of: neighbour.words)
                    let distance = Int32(neighbour.distance.lowerBound)...Int32(neighbour.distance.upperBound)
                    self.needs.append(Need(part: Int32(number / 64), distance: distance, bit: 1 << UInt64(number % 64)))
                }
                let rule = Rule(
                    needs: first..<self.needs.count, subscriber: subscription.subscriber, set: subscription.set.id,
                    pattern: pattern, start: needs.start)
                for word in needs.pivot { byWord[word, default: Filed()].rules.append(rule) }
            }
        }

        /// The bit of a group; more groups than bits share them, which wakes too often, never too seldom.
        private mutating func bit(of group: Set<PatternNeeds.Word>) -> Int {
            if let number = bits[group] { return number }
            let number = bits.count % 256
            bits[group] = number
            for word in group { byWord[word, default: Filed()].mask[number / 64] |= 1 << UInt64(number % 64) }
            return number
        }
    }
}
