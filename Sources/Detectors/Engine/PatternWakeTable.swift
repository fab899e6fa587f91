/// The words of all patterns that wake a detector, compiled for one look-up a word.
///
/// Each pattern is filed under its rarest group of words (see ``PatternNeeds``); a bit for each of its other groups says
/// what must stand near by. Built once, its memory is kept as long as the program runs.
struct PatternWakeTable: @unchecked Sendable {
    /// A group that must stand near a word.
    struct Need {
        /// Which part of the groups' bits, and its bit there: other groups may share it.
        var part: Int32
        var group: Int32
        var distance: ClosedRange<Int32>
        var bit: UInt64
    }

    /// Whom a word may wake, and what must stand near by.
    struct Rule {
        var needs: Range<Int32>
        /// Among ``PatternWakeTable/subscriptions``.
        var subscription: Int32
        /// Its number in the subscription's set.
        var pattern: Int32
        /// How many tokens before the word a match begins.
        var start: ClosedRange<Int32>
        /// The bit of the group that it needs most, among those that a sentence holds; ``noNeed`` where it needs none.
        var first: Int32 = PatternWakeTable.noNeed
        /// Whose words its pattern is.
        var voice: PatternVoice.Mark = []
        /// The entry of the word that must stand so many tokens behind; 0 for none.
        var companion: Word = 0
        var distance: Int32 = 0
    }

    /// A detector that is to be woken by the patterns of a set.
    struct Subscription {
        let set: PatternSet
        /// The number of the set, and those of all by which the detector is woken.
        let id: Int
        let sets: KeptList<Int>
        let subscriber: TriggerTable.Subscriber
        /// Whether its patterns are statements of the author's about themselves.
        let ownVoice: Bool

        init(set: PatternSet, sets: KeptList<Int>, subscriber: TriggerTable.Subscriber, ownVoice: Bool) {
            (self.set, id, self.sets, self.subscriber, self.ownVoice) = (set, set.id, sets, subscriber, ownVoice)
        }
    }

    /// What is known of a word: the number of its entry, and bits.
    typealias Word = UInt32
    /// Rules are filed under it.
    static let hasRules: Word = 1 << 31
    /// A word of ``Trigger/words(_:)`` begins with it.
    static let opens: Word = 1 << 30
    static let capital: Word = 1 << 29
    static let number: Word = 1 << 28
    static let wide: Word = 1 << 27
    /// Words of ``Trigger/words(_:)`` begin with it, each of which goes on with a second word.
    static let opensTwo: Word = 1 << 26
    /// Speaks in the first person; of prose: see ``SentenceVoice``.
    static let own: Word = 1 << 25
    static let prose: Word = 1 << 24
    /// Is no name, though it may begin with a capital.
    static let noName: Word = 1 << 23
    /// Is of the first person, as some detector has it: see ``SentenceVoice/speakers``.
    static let speaks: Word = 1 << 22
    /// Holds a digit of ASCII.
    static let figure: Word = 1 << 21
    /// Leads to places: see ``TravelWake/leads``.
    static let leads: Word = 1 << 20
    /// Stands right behind a word that does.
    static let led: Word = 1 << 19
    /// Of the rules that are filed under it one counts in an article, and one that is no statement of the author's.
    static let hasArticleRules: Word = 1 << 18
    static let hasCommonRules: Word = 1 << 17
    private static let entryBits: Word = 1 << 17 - 1

    private let words: WordTable
    private let beginnings: WordTable
    /// One bit for each three letters that are in ``beginnings``.
    private let beginningBits: UnsafePointer<UInt64>
    private let openings: UnsafePointer<Range<Int32>>
    /// The groups of each entry as bits, in parts of 64: where a bit is missing a word is in none of the groups that
    /// share it.
    private let groups: UnsafePointer<UInt64>
    /// The groups of each entry by their numbers, the lowest first, one entry's behind the other's.
    private let memberships: UnsafePointer<Range<Int32>>
    private let members: UnsafePointer<Int32>
    private let filed: UnsafePointer<Range<Int32>>
    let rules: UnsafePointer<Rule>
    let needs: UnsafePointer<Need>
    let subscriptions: UnsafePointer<Subscription>
    let subscribers: KeptList<TriggerTable.Subscriber>
    /// Whether no pattern wakes anybody.
    let isEmpty: Bool

    /// - Parameters:
    ///   - openings: the ASCII words that words of triggers begin with.
    ///   - vocabulary: of the only text that the table is for.
    init(_ subscriptions: [Subscription], openings: [WordIndex.Opening], for vocabulary: inout TextVocabulary?) {
        var builder = PatternWakeBuilder(for: vocabulary)
        for subscription in subscriptions {
            builder.begin(subscription)
            subscription.set.forEachNeeds(in: &vocabulary) { builder.add($0, $1) }
        }
        isEmpty = builder.needs.isEmpty && builder.rules.isEmpty
        let tables = builder.tables(openings: openings)
        (words, beginnings) = (tables.words, tables.beginnings)
        beginningBits = KeptMemory.alone(PatternWakeTable.bits(of: beginnings))
        self.openings = KeptMemory.alone(tables.openings)
        groups = KeptMemory.alone(tables.groups)
        memberships = KeptMemory.alone(tables.memberships)
        members = KeptMemory.alone(tables.members)
        filed = KeptMemory.alone(tables.filed)
        rules = KeptMemory.alone(tables.rules)
        needs = KeptMemory.alone(builder.needs)
        self.subscriptions = KeptMemory.alone(subscriptions)
        subscribers = KeptList(subscriptions.map(\.subscriber))
    }

    /// What is known of a word by its hash; by that of its first three letters, if nothing is.
    func word(_ hash: UInt64, prefix: UInt64) -> Word {
        if let word = words[hash] { return Word(truncatingIfNeeded: word) }
        return prefix == 0 ? 0 : Word(truncatingIfNeeded: beginnings[prefix] ?? 0)
    }

    /// The same for a word of ASCII.
    ///
    /// - Parameter head: its first bytes in small letters, the first lowest.
    @inline(__always)
    func word(_ hash: UInt64, head: UInt64, count: Int) -> Word {
        if let word = words[hash] { return Word(truncatingIfNeeded: word) }
        // Five bits a letter; few words begin like one of the table.
        let letters = head & 0x1f | head &>> 3 & 0x3e0 | head &>> 6 & 0x7c00
        guard beginningBits[Int(truncatingIfNeeded: letters &>> 6)] & 1 &<< (letters & 63) != 0, count >= 3 else {
            return 0
        }
        return Word(truncatingIfNeeded: beginnings[WordHash.ofThree(head & 0xff_ffff)] ?? 0)
    }

    private static func bits(of beginnings: WordTable) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: 512)
        guard !beginnings.isEmpty else { return bits }
        let letters = Array(UInt64(0x61)...0x7a) + Array(0x30...0x39)
        for first in letters {
            for second in letters {
                for third in letters {
                    let head = first | second << 8 | third << 16
                    guard beginnings[WordHash.ofThree(head)] != nil else { continue }
                    let place = Int(head & 0x1f | head >> 3 & 0x3e0 | head >> 6 & 0x7c00)
                    bits[place >> 6] |= 1 << UInt64(place & 63)
                }
            }
        }
        return bits
    }

    /// The entries of the triggers' words that begin with a word.
    @inline(__always)
    func openings(of word: Word) -> Range<Int32> { openings[Int(word & PatternWakeTable.entryBits)] }

    /// The rules that are filed under a word.
    @inline(__always)
    func rules(of word: Word) -> Range<Int32> { filed[Int(word & PatternWakeTable.entryBits)] }

    /// The bits of the groups in parts, and one part more of which all bits are set.
    static let heldParts = 5
    static let noNeed: Int32 = 256

    /// Gathers the groups that the words of a sentence belong to, by themselves or by their shapes: those of all words
    /// together first, as a rule that needs one that no word of the sentence belongs to wakes nobody, then those of each.
    ///
    /// - Parameter held: room for ``heldParts``, and for four more a word.
    func gather(_ words: UnsafePointer<Word>, count: Int, into held: UnsafeMutablePointer<UInt64>) {
        let shapes =
            PatternWakeTable.capital | PatternWakeTable.number | PatternWakeTable.wide | PatternWakeTable.figure
        var all: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var room = held + PatternWakeTable.heldParts
        for place in 0..<count {
            let word = words[place]
            let own = groups + 4 * Int(word & PatternWakeTable.entryBits)
            var parts = (own[0], own[1], own[2], own[3])
            if word & shapes != 0 { addShapes(word, to: &parts) }
            (room[0], room[1], room[2], room[3]) = parts
            all = (all.0 | parts.0, all.1 | parts.1, all.2 | parts.2, all.3 | parts.3)
            room += 4
        }
        (held[0], held[1], held[2], held[3], held[4]) = (all.0, all.1, all.2, all.3, ~0)
    }

    @inline(__always)
    private func addShapes(_ word: Word, to parts: inout (UInt64, UInt64, UInt64, UInt64)) {
        func add(_ shape: Int) {
            let own = groups + 4 * shape
            parts = (parts.0 | own[0], parts.1 | own[1], parts.2 | own[2], parts.3 | own[3])
        }
        if word & PatternWakeTable.capital != 0 {
            add(1)
            if word & PatternWakeTable.noName == 0 {
                add(4)
                if word & PatternWakeTable.led != 0 { add(6) }
            }
        }
        if word & PatternWakeTable.number != 0 { add(2) }
        if word & PatternWakeTable.wide != 0 { add(3) }
        if word & PatternWakeTable.figure != 0 { add(5) }
    }

    /// Whether a word is that of an entry.
    @inline(__always)
    func isEntry(_ word: Word, _ entry: Word) -> Bool { word & PatternWakeTable.entryBits == entry }

    /// Whether a word belongs to a group, by itself or by its shape.
    @inline(__always)
    func holds(_ word: Word, _ need: Need) -> Bool {
        if holds(entry: Int(word & PatternWakeTable.entryBits), need) { return true }
        return holdsShape(word, need)
    }

    private func holdsShape(_ word: Word, _ need: Need) -> Bool {
        (word & PatternWakeTable.capital != 0 && holds(entry: 1, need)
            || word & PatternWakeTable.number != 0 && holds(entry: 2, need)
            || word & PatternWakeTable.wide != 0 && holds(entry: 3, need)
            || word & PatternWakeTable.figure != 0 && holds(entry: 5, need))
            || word & (PatternWakeTable.capital | PatternWakeTable.noName) == PatternWakeTable.capital
                && (holds(entry: 4, need) || word & PatternWakeTable.led != 0 && holds(entry: 6, need))
    }

    @inline(__always)
    private func holds(entry: Int, _ need: Need) -> Bool {
        groups[4 * entry + Int(need.part)] & need.bit != 0 && isMember(entry, of: need.group)
    }

    private func isMember(_ entry: Int, of group: Int32) -> Bool {
        let all = memberships[entry]
        var (low, high) = (Int(all.lowerBound), Int(all.upperBound))
        while low < high {
            let middle = (low &+ high) &>> 1
            if members[middle] < group { low = middle &+ 1 } else { high = middle }
        }
        return low < Int(all.upperBound) && members[low] == group
    }
}
