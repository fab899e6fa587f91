/// Gathers the patterns of all detectors by their words. Entry 0 stands for words of which nothing is known, entries 1 to
/// 4 for the shapes of ``SlotOpening/Shape``.
struct PatternWakeBuilder {
    private(set) var needs: [PatternWakeTable.Need] = []
    private(set) var rules: [PatternWakeTable.Rule] = []
    private var groups = WordMap()
    private var numbers = WordMap()
    private var entries: [Entry] = []

    private struct Entry {
        var word: PatternNeeds.Word
        var groups = SIMD4<UInt64>()
        var members: [Int32] = []
        var rules: [Int32] = []
    }

    init() {
        _ = entry(of: PatternNeeds.Word(hash: 0, prefix: 0))
        for shape in SlotOpening.Shape.allCases { _ = entry(of: PatternNeeds.Word(shape)) }
    }

    /// - Parameter patterns: those of the subscription's set that are to wake.
    mutating func add(
        _ subscription: PatternWakeTable.Subscription, _ patterns: [(pattern: Int, needs: PatternNeeds)]
    ) {
        for (pattern, needs) in patterns {
            let first = Int32(self.needs.count)
            for neighbour in needs.neighbours {
                let number = group(of: neighbour.words, key: neighbour.key)
                let distance = Int32(neighbour.distance.lowerBound)...Int32(neighbour.distance.upperBound)
                self.needs.append(
                    PatternWakeTable.Need(
                        part: Int32(number % 256 / 64), group: Int32(number), distance: distance,
                        bit: 1 << UInt64(number % 64)))
            }
            let start = Int32(needs.start.lowerBound)...Int32(needs.start.upperBound)
            let rule = PatternWakeTable.Rule(
                needs: first..<Int32(self.needs.count), subscriber: subscription.subscriber, set: subscription.set.id,
                pattern: Int32(pattern), start: start, ownVoice: subscription.ownVoice)
            let alone = Int32(rules.count)
            rules.append(rule)
            for pivot in needs.pivot { file(rule, alone, under: pivot) }
        }
    }

    /// Files a rule under a word; one of its own where another word of its phrase must stand beside it.
    private mutating func file(_ rule: PatternWakeTable.Rule, _ alone: Int32, under pivot: PatternNeeds.Pivot) {
        var number = alone
        if let companion = pivot.companion {
            var rule = rule
            rule.companion = PatternWakeTable.Word(entry(of: companion.word))
            rule.distance = Int32(companion.distance)
            number = Int32(rules.count)
            rules.append(rule)
        }
        entries[entry(of: pivot.word)].rules.append(number)
    }

    /// The number of a group. Its words have one of 256 bits, by the number, and the number itself.
    private mutating func group(of group: [PatternNeeds.Word], key: UInt64) -> Int {
        if let number = groups[key] { return number }
        let number = groups.count
        groups[key] = number
        for word in group {
            let entry = entry(of: word)
            entries[entry].groups[number % 256 / 64] |= 1 << UInt64(number % 64)
            entries[entry].members.append(Int32(number))
        }
        return number
    }

    private mutating func entry(of word: PatternNeeds.Word) -> Int {
        if let number = numbers[word.key] { return number }
        numbers[word.key] = entries.count
        entries.append(Entry(word: word))
        return entries.count - 1
    }

    /// Words that may begin with a capital and are no names, as ``PlaceReader/isNameWord(_:)`` has it.
    private static let noNames = [PlaceWords.neverWords] + CalendarWords.monthNames + CalendarWords.weekdayNames

    /// Marks the words of some lists, each of which gets an entry.
    private mutating func marks(of lists: [String]) -> WordMap {
        var marks = WordMap()
        for list in lists {
            WordHash.forEachWord(of: list) { hash, prefix in
                _ = entry(of: PatternNeeds.Word(hash: hash, prefix: prefix))
                marks[hash] = 1
            }
        }
        return marks
    }

    struct Tables {
        var words: WordTable
        var beginnings: WordTable
        var groups: [UInt64] = []
        var memberships: [Range<Int32>] = []
        var members: [Int32] = []
        /// The rules of each entry, those first that are no statements of the author's.
        var filed: [(all: Range<Int32>, common: Range<Int32>)] = []
        var rules: [PatternWakeTable.Rule] = []
        /// What words of triggers begin with the word of each entry: see ``WordIndex/Opening/entries``.
        var openings: [Range<Int32>] = []
    }

    /// What was gathered, laid out for the walk. A word that begins with letters that have an entry has all that they have.
    mutating func tables(openings: [WordIndex.Opening]) -> Tables {
        var opening = WordMap()
        for (number, word) in openings.enumerated() {
            opening[word.hash] = number
            _ = entry(of: PatternNeeds.Word(hash: word.hash, prefix: word.prefix))
        }
        let (own, prose) = (marks(of: SentenceVoice.own), marks(of: SentenceVoice.prose))
        let noName = marks(of: PatternWakeBuilder.noNames)
        var (words, beginnings): ([(hash: UInt64, value: Int)], [(hash: UInt64, value: Int)]) = ([], [])
        var tables = Tables(words: WordTable(words), beginnings: WordTable(words))
        for (number, entry) in entries.enumerated() {
            var (groups, rules) = (entry.groups, entry.rules)
            let firstMember = Int32(tables.members.count)
            tables.members += entry.members
            if !entry.word.isBeginning, entry.word.prefix != 0,
                let number = numbers[PatternNeeds.Word(beginningWith: entry.word.prefix).key]
            {
                groups |= entries[number].groups
                tables.members += entries[number].members
                rules += entries[number].rules
            }
            for part in 0..<4 { tables.groups.append(groups[part]) }
            tables.memberships.append(firstMember..<Int32(tables.members.count))
            let first = Int32(tables.rules.count)
            let common = rules.filter { !self.rules[Int($0)].ownVoice }
            tables.rules += (common + rules.filter { self.rules[Int($0)].ownVoice }).map { self.rules[Int($0)] }
            tables.filed.append((first..<Int32(tables.rules.count), first..<first + Int32(common.count)))
            let begun = entry.word.isBeginning ? nil : opening[entry.word.hash].map { openings[$0] }
            tables.openings.append(begun?.entries ?? 0..<0)
            guard number > SlotOpening.Shape.allCases.count else { continue }
            var value = PatternWakeTable.Word(number)
            if !rules.isEmpty { value |= PatternWakeTable.hasRules }
            if entry.word.isBeginning {
                beginnings.append((entry.word.hash, Int(value)))
            } else {
                if let begun { value |= begun.hasSecond ? PatternWakeTable.opensTwo : PatternWakeTable.opens }
                if own[entry.word.hash] != nil { value |= PatternWakeTable.own }
                if prose[entry.word.hash] != nil { value |= PatternWakeTable.prose }
                if noName[entry.word.hash] != nil { value |= PatternWakeTable.noName }
                words.append((entry.word.hash, Int(value)))
            }
        }
        (tables.words, tables.beginnings) = (WordTable(words), WordTable(beginnings))
        return tables
    }
}
