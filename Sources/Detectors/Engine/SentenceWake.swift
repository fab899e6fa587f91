/// Gathers the words of one sentence while the walk goes over it, and tells at its end whom they wake.
struct SentenceWake {
    /// A word that rules are filed under.
    private struct Pending {
        /// Which word of the sentence it is.
        var number: Int
        var span: Range<Int>
    }

    /// The words of the sentence, 0 for those of which nothing is known.
    private let words: UnsafeMutablePointer<PatternWakeTable.Word>
    private var count = 0
    private var pending: [Pending] = []
    private let table: PatternWakeTable
    /// The marks of all words of the sentence.
    private var marks: PatternWakeTable.Word = 0
    /// How many words before it speak of nobody in the first person.
    private var quiet = 0
    /// Whether the text is too long for a post.
    private let isArticle: Bool

    /// In a sentence without an end so many words are kept at most.
    static let mostWords = 1024

    /// - Parameters:
    ///   - words: room for ``mostWords``.
    ///   - length: that of the text, in bytes.
    init(_ table: PatternWakeTable, words: UnsafeMutablePointer<PatternWakeTable.Word>, length: Int) {
        (self.table, self.words) = (table, words)
        isArticle = length > SentenceVoice.longText
    }

    /// Takes the next word of the sentence.
    @inline(__always)
    mutating func take(_ word: PatternWakeTable.Word, at span: Range<Int>) {
        words[count] = word
        marks |= word
        if word & PatternWakeTable.hasRules != 0 { pending.append(Pending(number: count, span: span)) }
        count &+= 1
    }

    /// Whether it is time to tell, although the sentence goes on.
    var isFull: Bool {
        @inline(__always) get { count == SentenceWake.mostWords }
    }

    /// Whether a word waits for the end of the sentence.
    var isPending: Bool {
        @inline(__always) get { !pending.isEmpty }
    }

    /// Forgets the words of a sentence of which none waits.
    @inline(__always)
    mutating func pass() {
        quiet = marks & PatternWakeTable.own == 0 ? quiet &+ count : 0
        (count, marks) = (0, 0)
    }

    /// Tells whom the words wake, and forgets them.
    mutating func endSentence(_ wake: (PatternWakeTable.Rule, Range<Int>) -> Void) {
        let isOfOthers = isOfOthers
        for entry in pending { tell(entry, isOfOthers, wake) }
        pending.removeAll(keepingCapacity: true)
        pass()
    }

    private var isOfOthers: Bool { isArticle && SentenceVoice.isOfOthers(marks, words: count, quiet: quiet) }

    /// Tells whom the words wake that have seen all that can be near them, and keeps what later ones may need.
    mutating func makeRoom(_ wake: (PatternWakeTable.Rule, Range<Int>) -> Void) {
        let seen = count - PatternNeeds.farthest
        let dropped = seen - PatternNeeds.farthest
        let isOfOthers = isOfOthers
        for entry in pending where entry.number < seen { tell(entry, isOfOthers, wake) }
        pending.removeAll { $0.number < seen }
        for place in pending.indices { pending[place].number -= dropped }
        for place in dropped..<count { words[place - dropped] = words[place] }
        count -= dropped
    }

    private func tell(_ entry: Pending, _ isOfOthers: Bool, _ wake: (PatternWakeTable.Rule, Range<Int>) -> Void) {
        let mayBeOwn = !isOfOthers || quiet < SentenceVoice.quiet && entry.number < SentenceVoice.beginning
        let word = words[entry.number]
        for number in mayBeOwn ? table.rules(of: word) : table.commonRules(of: word) {
            let rule = table.rules + Int(number)
            if holds(rule, at: entry.number) { wake(rule.pointee, entry.span) }
        }
    }

    @inline(__always)
    private func holds(_ rule: UnsafePointer<PatternWakeTable.Rule>, at number: Int) -> Bool {
        if rule.pointee.companion != 0 {
            let at = number + Int(rule.pointee.distance)
            guard at >= 0, at < count, table.isEntry(words[at], rule.pointee.companion) else { return false }
        }
        for need in rule.pointee.needs where !stands(table.needs[Int(need)], near: number) { return false }
        return true
    }

    /// Whether a word of the group stands at one of the distances from a word.
    @inline(__always)
    private func stands(_ need: PatternWakeTable.Need, near number: Int) -> Bool {
        var at = max(0, number + Int(need.distance.lowerBound))
        let last = min(count - 1, number + Int(need.distance.upperBound))
        while at <= last {
            if table.holds(words[at], need) { return true }
            at += 1
        }
        return false
    }
}
