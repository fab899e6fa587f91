/// Gathers the words of one sentence while the walk goes over it, and tells at its end whom they wake.
struct SentenceWake {
    /// A word that the table knows.
    private struct Note {
        var mask: PatternWakeTable.Mask
        /// Which word of the sentence it is.
        var number: Int32
    }

    /// A word that a rule is filed under.
    private struct Pending {
        var rule: Int
        /// Which of the notes.
        var note: Int
        var span: Range<Int>
    }

    private var notes: [Note] = []
    private var pending: [Pending] = []
    private var number: Int32 = 0
    private let table: PatternWakeTable

    /// In a sentence without an end so many are kept at most.
    private static let mostNotes = 512

    init(_ table: PatternWakeTable) { self.table = table }

    /// Takes the next word of the sentence.
    ///
    /// - Parameters:
    ///   - word: what the table says of it, if it knows it.
    ///   - beginning: what it says of its first three letters.
    ///   - shapes: what it looks like.
    @inline(__always)
    mutating func take(
        _ word: UnsafePointer<PatternWakeTable.Entry>?, _ beginning: UnsafePointer<PatternWakeTable.Entry>?,
        shapes: PatternWakeTable.Shapes, at span: Range<Int>
    ) {
        defer { number &+= 1 }
        guard word != nil || beginning != nil || shapes != 0 else { return }
        var mask = table.mask(of: shapes)
        if let word { file(word, span, &mask) }
        if let beginning { file(beginning, span, &mask) }
        notes.append(Note(mask: mask, number: number))
    }

    @inline(__always)
    private mutating func file(
        _ entry: UnsafePointer<PatternWakeTable.Entry>, _ span: Range<Int>, _ mask: inout PatternWakeTable.Mask
    ) {
        mask |= entry.pointee.mask
        for rule in entry.pointee.rules { pending.append(Pending(rule: rule, note: notes.count, span: span)) }
    }

    /// Whether a word waits for the end of the sentence.
    var isPending: Bool {
        @inline(__always) get { !pending.isEmpty }
    }

    /// Whether it is time to tell, although the sentence goes on.
    var isFull: Bool {
        @inline(__always) get { notes.count >= SentenceWake.mostNotes }
    }

    /// Tells whom the words wake, and forgets them.
    @inline(__always)
    mutating func endSentence(_ wake: (Int, Range<Int>) -> Void) {
        if !pending.isEmpty {
            for entry in pending where holds(entry) { wake(entry.rule, entry.span) }
            pending.removeAll(keepingCapacity: true)
        }
        if !notes.isEmpty { notes.removeAll(keepingCapacity: true) }
        number = 0
    }

    /// Tells whom the words wake that have seen all that can be near them, and keeps what later ones may need.
    mutating func makeRoom(_ wake: (Int, Range<Int>) -> Void) {
        let seen = number - Int32(PatternNeeds.farthest)
        let kept = notes.firstIndex { $0.number >= seen - Int32(PatternNeeds.farthest) } ?? notes.count
        var left: [Pending] = []
        for var entry in pending {
            if notes[entry.note].number < seen {
                if holds(entry) { wake(entry.rule, entry.span) }
            } else {
                entry.note -= kept
                left.append(entry)
            }
        }
        pending = left
        notes.removeSubrange(0..<kept)
    }

    private func holds(_ entry: Pending) -> Bool {
        let rule = table.rules[entry.rule]
        return rule.needs.allSatisfy { stands(table.needs[$0], near: entry.note) }
    }

    /// Whether a word of the group stands at one of the distances from a note.
    private func stands(_ need: PatternWakeTable.Need, near place: Int) -> Bool {
        let from = notes[place].number
        var at = place
        while at > 0, notes[at - 1].number - from >= need.distance.lowerBound { at -= 1 }
        while at < notes.count {
            let distance = notes[at].number - from
            if distance > need.distance.upperBound { return false }
            if distance >= need.distance.lowerBound, notes[at].mask[Int(need.part)] & need.bit != 0 { return true }
            at += 1
        }
        return false
    }
}
