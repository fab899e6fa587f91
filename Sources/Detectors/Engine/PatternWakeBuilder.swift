/// Gathers the patterns of all detectors by their words. Entry 0 stands for words of which nothing is known, entries 1 to
/// 4 for the shapes of ``SlotOpening/Shape``.
struct PatternWakeBuilder {
    private(set) var needs: [PatternWakeTable.Need] = []
    private(set) var rules: [PatternWakeTable.Rule] = []
    private var bits = WordMap()
    private var numbers = WordMap()
    private var entries: [Entry] = []

    private struct Entry {
        var word: PatternNeeds.Word
        var groups = SIMD4<UInt64>()
        var rules: [Int32] = []
    }

    init() {
        _ = entry(of: PatternNeeds.Word(hash: 0, prefix: 0))
        for shape in SlotOpening.Shape.allCases { _ = entry(of: PatternNeeds.Word(shape)) }
    }

    mutating func add(_ subscription: PatternWakeTable.Subscription) {
        for (pattern, needs) in subscription.set.needs.value {
            let first = Int32(self.needs.count)
            for neighbour in needs.neighbours {
                let number = bit(of: neighbour.words, key: neighbour.key)
                let distance = Int32(neighbour.distance.lowerBound)...Int32(neighbour.distance.upperBound)
                self.needs.append(
                    PatternWakeTable.Need(part: Int32(number / 64), distance: distance, bit: 1 << UInt64(number % 64)))
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

    /// The bit of a group; more groups than bits share them, which wakes too often, never too seldom.
    private mutating func bit(of group: [PatternNeeds.Word], key: UInt64) -> Int {
        if let number = bits[key] { return number }
        let number = bits.count % 256
        bits[key] = number
        for word in group { entries[entry(of: word)].groups[number / 64] |= 1 << UInt64(number % 64) }
        return number
    }

    private mutating func entry(of word: PatternNeeds.Word) -> Int {
        if let number = numbers[word.key] { return number }
        numbers[word.key] = entries.count
        entries.append(Entry(word: word))
        return entries.count - 1
    }

    /// Words that may begin with a capital and are no names, as ``PlaceReader/isNameWord(_:)`` has it.
    private var noNames: [String] {
        ([PlaceWords.neverWords] + CalendarWords.monthNames + CalendarWords.weekdayNames)
            .flatMap { $0.split(separator: " ").map(String.init) }
    }

    /// Marks words of which a sentence's voice is told.
    private func marks(of words: [String]) -> WordMap {
        words.reduce(into: WordMap()) { $0[WordHash.of($1)] = 1 }
    }

    struct Tables {
        var words: WordTable
        var beginnings: WordTable
        var groups: [UInt64] = []
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
        for word in SentenceVoice.words + noNames {
            let (hash, prefix) = WordHash.ofWord(word)
            _ = entry(of: PatternNeeds.Word(hash: hash, prefix: prefix))
        }
        let (own, prose) = (marks(of: SentenceVoice.own), marks(of: SentenceVoice.prose))
        let noName = marks(of: noNames)
        var (words, beginnings): ([(hash: UInt64, value: Int)], [(hash: UInt64, value: Int)]) = ([], [])
        var tables = Tables(words: WordTable(words), beginnings: WordTable(words))
        for (number, entry) in entries.enumerated() {
            var (groups, rules) = (entry.groups, entry.rules)
            if !entry.word.isBeginning, entry.word.prefix != 0,
                let number = numbers[PatternNeeds.Word(beginningWith: entry.word.prefix).key]
            {
                groups |= entries[number].groups
                rules += entries[number].rules
            }
            tables.groups += (0..<4).map { groups[$0] }
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
