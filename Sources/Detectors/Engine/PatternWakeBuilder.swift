/// Gathers the patterns of all detectors by their words. Entry 0 stands for words of which nothing is known, entries 1 to
/// 6 for the shapes of ``SlotOpening/Shape``.
struct PatternWakeBuilder {
    private(set) var needs: [PatternWakeTable.Need] = []
    private(set) var rules: [PatternWakeTable.Rule] = []
    private var groups = WordMap()
    private var numbers = WordMap()
    private var entries: [PatternNeeds.Word] = []
    /// The groups that words belong to, and the rules that are filed under them, each with the word's entry.
    private var members: [(entry: Int32, value: Int32)] = []
    private var filed: [(entry: Int32, value: Int32)] = []
    private(set) var subscriptions: [PatternWakeTable.Subscription] = []

    /// The words of the only text that the table is for: others need no entry.
    private let vocabulary: TextVocabulary?

    init(for vocabulary: TextVocabulary?) {
        self.vocabulary = vocabulary
        _ = entry(of: PatternNeeds.Word(hash: 0, prefix: 0))
        for shape in SlotOpening.Shape.allCases { _ = entry(of: PatternNeeds.Word(shape)) }
    }

    /// The patterns that are added next are of this subscription.
    mutating func begin(_ subscription: PatternWakeTable.Subscription) { subscriptions.append(subscription) }

    /// - Parameter pattern: its number in the subscription's set.
    mutating func add(_ pattern: Int, _ needs: PatternNeeds) {
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
        let most = self.needs[Int(first)...].first.map { $0.group % 256 } ?? PatternWakeTable.noNeed
        let rule = PatternWakeTable.Rule(
            needs: first..<Int32(self.needs.count), subscription: Int32(subscriptions.count - 1),
            pattern: Int32(pattern), start: start, first: most, voice: voice(of: pattern))
        let alone = Int32(rules.count)
        rules.append(rule)
        needs.pivot.forEach { word, companion in
            guard mayStand(word), companion.map({ mayStand($0.word) }) ?? true else { return }
            file(rule, alone, under: word, companion)
        }
    }

    /// Whose words a pattern of the last subscription is.
    private func voice(of pattern: Int) -> PatternVoice.Mark {
        guard let subscription = subscriptions.last else { return [] }
        let mark = subscription.set.voice(pattern).mark
        return subscription.ownVoice ? mark.union(.own) : mark
    }

    /// Files a rule under a word; one of its own where another word of its phrase must stand beside it.
    private mutating func file(
        _ rule: PatternWakeTable.Rule, _ alone: Int32, under word: PatternNeeds.Word,
        _ companion: PatternNeeds.WordGroup.Companion?
    ) {
        var number = alone
        if let companion {
            var rule = rule
            rule.companion = PatternWakeTable.Word(entry(of: companion.word))
            rule.distance = Int32(companion.distance)
            number = Int32(rules.count)
            rules.append(rule)
        }
        filed.append((Int32(entry(of: word)), number))
    }

    /// The number of a group: its words belong to it.
    private mutating func group(of group: PatternNeeds.Words, key: UInt64) -> Int {
        if let number = groups[key] { return number }
        let number = groups.count
        groups[key] = number
        group.forEach { word, _ in
            if mayStand(word) { members.append((Int32(entry(of: word)), Int32(number))) }
        }
        return number
    }

    private func mayStand(_ word: PatternNeeds.Word) -> Bool { vocabulary?.mayHold(word) ?? true }

    private mutating func entry(of word: PatternNeeds.Word) -> Int {
        if let number = numbers[word.key] { return number }
        numbers[word.key] = entries.count
        entries.append(word)
        return entries.count - 1
    }

    /// Words that may begin with a capital and are no names, as ``PlaceReader/isNameWord(_:)`` has it.
    private static let noNames = [PlaceWords.neverWords] + CalendarWords.monthNames + CalendarWords.weekdayNames

    /// Marks the words of some lists, each of which gets an entry.
    private mutating func marks(of lists: [String]) -> WordMap {
        var marks = WordMap()
        for list in lists {
            WordHash.forEachWord(of: list) { hash, prefix in
                guard mayStand(PatternNeeds.Word(hash: hash, prefix: prefix)) else { return }
                _ = entry(of: PatternNeeds.Word(hash: hash, prefix: prefix))
                marks[hash] = 1
            }
        }
        return marks
    }

    /// What was gathered, laid out for the walk. A word that begins with letters that have an entry has all that they have.
    mutating func tables(openings: [WordIndex.Opening]) -> Tables {
        var opening = WordMap()
        for (number, word) in openings.enumerated() {
            opening[word.hash] = number
            _ = entry(of: PatternNeeds.Word(hash: word.hash, prefix: word.prefix))
        }
        let (own, prose) = (marks(of: SentenceVoice.own), marks(of: SentenceVoice.prose))
        let speaks = marks(of: SentenceVoice.speakers)
        let leads = marks(of: TravelWake.leads)
        let noName = marks(of: PatternWakeBuilder.noNames)
        let members = ListsByEntry(members, count: entries.count)
        let filed = ListsByEntry(filed, count: entries.count)
        var (words, beginnings): ([(hash: UInt64, value: Int)], [(hash: UInt64, value: Int)]) = ([], [])
        words.reserveCapacity(entries.count)
        var tables = Tables(count: entries.count)
        for (number, word) in entries.enumerated() {
            // Its own lists, and those of the letters that it begins with.
            let beginning =
                word.isBeginning || word.prefix == 0
                ? nil : numbers[PatternNeeds.Word(beginningWith: word.prefix).key]
            tables.addMembers { body in
                members.forEach(of: number, body)
                if let beginning { members.forEach(of: beginning, body) }
            }
            let filedUnder = tables.addRules(of: self) { body in
                filed.forEach(of: number, body)
                if let beginning { filed.forEach(of: beginning, body) }
            }
            let begun = word.isBeginning ? nil : opening[word.hash].map { openings[$0] }
            tables.openings.append(begun?.entries ?? 0..<0)
            guard number > SlotOpening.Shape.allCases.count else { continue }
            var value = PatternWakeTable.Word(number)
            value |= filedUnder
            if word.isBeginning {
                beginnings.append((word.hash, Int(value)))
            } else {
                if let begun { value |= begun.hasSecond ? PatternWakeTable.opensTwo : PatternWakeTable.opens }
                if own[word.hash] != nil { value |= PatternWakeTable.own }
                if prose[word.hash] != nil { value |= PatternWakeTable.prose }
                if speaks[word.hash] != nil { value |= PatternWakeTable.speaks }
                if leads[word.hash] != nil { value |= PatternWakeTable.leads }
                if noName[word.hash] != nil { value |= PatternWakeTable.noName }
                words.append((word.hash, Int(value)))
            }
        }
        (tables.words, tables.beginnings) = (WordTable(words), WordTable(beginnings))
        return tables
    }

    /// What the walk asks, by the numbers of the entries.
    struct Tables {
        var words = WordTable([])
        var beginnings = WordTable([])
        var groups: [UInt64] = []
        var memberships: [Range<Int32>] = []
        var members: [Int32] = []
        /// The rules of each entry, those first that are no statements of the author's.
        var filed: [Range<Int32>] = []
        var rules: [PatternWakeTable.Rule] = []
        /// What words of triggers begin with the word of each entry: see ``WordIndex/Opening/entries``.
        var openings: [Range<Int32>] = []

        fileprivate init(count: Int) {
            groups.reserveCapacity(4 * count)
            memberships.reserveCapacity(count)
            filed.reserveCapacity(count)
            openings.reserveCapacity(count)
        }

        /// Adds the groups of the next entry. Each has one of 256 bits, by its number, and the number itself.
        @inline(__always)
        fileprivate mutating func addMembers(_ forEach: ((Int32) -> Void) -> Void) {
            let first = Int32(members.count)
            var bits = SIMD4<UInt64>()
            forEach { number in
                bits[Int(number) % 256 / 64] |= 1 << UInt64(number % 64)
                members.append(number)
            }
            members[Int(first)...].sort()
            for part in 0..<4 { groups.append(bits[part]) }
            memberships.append(first..<Int32(members.count))
        }

        /// Adds the rules of the next entry; the marks that say which it has.
        @inline(__always)
        fileprivate mutating func addRules(
            of builder: PatternWakeBuilder, _ forEach: ((Int32) -> Void) -> Void
        ) -> PatternWakeTable.Word {
            let first = Int32(rules.count)
            forEach { if !builder.rules[Int($0)].voice.contains(.own) { rules.append(builder.rules[Int($0)]) } }
            forEach { if builder.rules[Int($0)].voice.contains(.own) { rules.append(builder.rules[Int($0)]) } }
            filed.append(first..<Int32(rules.count))
            return rules[Int(first)...].reduce(into: 0) { marks, rule in
                marks |= PatternWakeTable.hasRules
                if rule.voice.contains(.post) { return }
                marks |= PatternWakeTable.hasArticleRules
                if !rule.voice.contains(.own) { marks |= PatternWakeTable.hasCommonRules }
            }
        }
    }
}

/// Numbers by the entry that they belong to, in the order in which they were added.
private struct ListsByEntry {
    private var starts: [Int32]
    private var values: [Int32]

    init(_ pairs: [(entry: Int32, value: Int32)], count: Int) {
        starts = [Int32](repeating: 0, count: count + 1)
        values = [Int32](repeating: 0, count: pairs.count)
        for (entry, _) in pairs { starts[Int(entry) + 1] += 1 }
        for entry in 0..<count { starts[entry + 1] += starts[entry] }
        var next = starts
        for (entry, value) in pairs {
            values[Int(next[Int(entry)])] = value
            next[Int(entry)] += 1
        }
    }

    @inline(__always)
    func forEach(of entry: Int, _ body: (Int32) -> Void) {
        for place in Int(starts[entry])..<Int(starts[entry + 1]) { body(values[place]) }
    }
}
