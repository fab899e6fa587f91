/// Gathers the words of one sentence while the walk goes over it, and tells at its end whom they wake: see ``Gate``.
struct SentenceWake {
    /// A word that rules are filed under.
    struct Pending {
        /// Which word of the sentence it is.
        var number: Int
        var span: Range<Int>
    }

    /// The words of the sentence, 0 for those of which nothing is known.
    private let words: UnsafeMutablePointer<PatternWakeTable.Word>
    /// The groups that a word of the sentence belongs to, as bits: see ``PatternWakeTable/gather(_:count:marks:into:)``.
    private let held: UnsafeMutablePointer<UInt64>
    private var count = 0
    private let pending: UnsafeMutablePointer<Pending>
    private var pendingCount = 0
    /// The mark of words that rules are filed under which count in the text.
    private let awaits: PatternWakeTable.Word
    private let table: PatternWakeTable
    /// The marks of all words of the sentence.
    private var marks: PatternWakeTable.Word = 0
    /// Whether the last word leads to places, as the mark of the next one.
    private var leading: PatternWakeTable.Word = 0
    /// How many words before it speak of nobody in the first person.
    private var quiet = 0
    /// Whether the text is too long for a post; for patterns of an author's too (see ``PatternVoice``).
    private let isLong: Bool
    private let isArticle: Bool
    /// Whose words say nothing in the sentence that is told of.
    private(set) var silent: PatternVoice.Mark = []

    /// In a sentence without an end so many words are kept at most.
    static let mostWords = 1024

    /// - Parameters:
    ///   - words: room for ``mostWords``; so `pending`.
    ///   - held: room for ``PatternWakeTable/heldParts``.
    ///   - length: that of the text, in bytes.
    init(
        _ table: PatternWakeTable, words: UnsafeMutablePointer<PatternWakeTable.Word>,
        pending: UnsafeMutablePointer<Pending>, held: UnsafeMutablePointer<UInt64>, length: Int, gate: Gate
    ) {
        (self.table, self.words, self.pending, self.held) = (table, words, pending, held)
        isLong = length > SentenceVoice.longText
        isArticle = length > SentenceVoice.article && gate != .voiceless
        awaits = isArticle ? PatternWakeTable.hasArticleRules : PatternWakeTable.hasRules
    }

    /// Takes the next word of the sentence.
    @inline(__always)
    mutating func take(_ word: PatternWakeTable.Word, at span: Range<Int>) {
        // One bit lower is that of a word behind.
        words[count] = word | leading
        leading = word & PatternWakeTable.leads &>> 1
        marks |= word
        if word & awaits != 0 {
            (pending + pendingCount).initialize(to: Pending(number: count, span: span))
            pendingCount &+= 1
        }
        count &+= 1
    }

    /// Whether it is time to tell, although the sentence goes on.
    var isFull: Bool {
        @inline(__always) get { count == SentenceWake.mostWords }
    }

    /// Whether a word waits for the end of the sentence.
    var isPending: Bool {
        @inline(__always) get { pendingCount > 0 }
    }

    /// Forgets the words of a sentence of which none waits.
    @inline(__always)
    mutating func pass() {
        quiet = marks & PatternWakeTable.own == 0 ? quiet &+ count : 0
        (count, marks, leading) = (0, 0, 0)
    }

    /// Tells whom the words wake, and forgets them.
    mutating func endSentence(_ wake: (PatternWakeTable.Rule, Range<Int>) -> Void) {
        let isOfOthers = isOfOthers
        if isOfOthers { dropOwn() }
        defer {
            pendingCount = 0
            pass()
        }
        guard isPending else { return }
        silent = !isArticle ? [] : marks & PatternWakeTable.speaks == 0 ? [.author, .post] : [.post]
        table.gather(words, count: count, into: held)
        for place in 0..<pendingCount { tell(pending[place], isOfOthers, wake) }
    }

    /// In a sentence of others, forgets the words that wake for statements of the author's alone.
    private mutating func dropOwn() {
        guard isArticle else { return }
        var kept = 0
        for place in 0..<pendingCount {
            let entry = pending[place]
            guard words[entry.number] & PatternWakeTable.hasCommonRules != 0 || mayBeOwn(entry) else { continue }
            pending[kept] = entry
            kept += 1
        }
        pendingCount = kept
    }

    /// Whether a word stands where a statement may begin whose subject is left out, in a sentence of others.
    private func mayBeOwn(_ entry: Pending) -> Bool {
        quiet < SentenceVoice.quiet && entry.number < SentenceVoice.beginning
    }

    private var isOfOthers: Bool { isLong && SentenceVoice.isOfOthers(marks, words: count, quiet: quiet) }

    /// Tells whom the words wake that have seen all that can be near them, and keeps what later ones may need.
    mutating func makeRoom(_ wake: (PatternWakeTable.Rule, Range<Int>) -> Void) {
        let seen = count - PatternNeeds.farthest
        let dropped = seen - PatternNeeds.farthest
        let isOfOthers = isOfOthers
        // Who speaks may show later.
        silent = isArticle ? [.post] : []
        table.gather(words, count: count, into: held)
        var kept = 0
        for place in 0..<pendingCount {
            var entry = pending[place]
            if entry.number < seen {
                tell(entry, isOfOthers, wake)
            } else {
                entry.number -= dropped
                pending[kept] = entry
                kept += 1
            }
        }
        pendingCount = kept
        for place in dropped..<count { words[place - dropped] = words[place] }
        count -= dropped
    }

    private func tell(_ entry: Pending, _ isOfOthers: Bool, _ wake: (PatternWakeTable.Rule, Range<Int>) -> Void) {
        let word = words[entry.number]
        let silent = !isOfOthers || mayBeOwn(entry) ? silent : silent.union(.own)
        for number in table.rules(of: word) {
            let rule = table.rules + Int(number)
            let bit = rule.pointee.first
            guard rule.pointee.voice.isDisjoint(with: silent), held[Int(bit &>> 6)] & 1 &<< UInt64(bit & 63) != 0 else {
                continue
            }
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
        let parts = held + PatternWakeTable.heldParts + Int(need.part)
        while at <= last {
            if parts[4 &* at] & need.bit != 0, table.holds(words[at], need) { return true }
            at += 1
        }
        return false
    }
}
