extension TextWalk {
    /// A rule whose words stand together, and the word that it is filed under.
    struct Awake {
        fileprivate var subscription: UnsafePointer<PatternWakeTable.Subscription>
        fileprivate var pattern: AwakePatterns.Pattern
        fileprivate var span: Range<Int>
        /// Whether its detector was woken, or need not be.
        fileprivate var isTold = false

        fileprivate init(_ rule: PatternWakeTable.Rule, _ table: PatternWakeTable, span: Range<Int>) {
            subscription = table.subscriptions + Int(rule.subscription)
            self.span = span
            pattern = AwakePatterns.Pattern(
                set: subscription.pointee.id, pattern: Int(rule.pattern), word: span.lowerBound,
                start: Int(rule.start.lowerBound)...Int(rule.start.upperBound))
        }
    }

    /// Tells whom the words of a long sentence wake so far.
    mutating func makeRoom(_ sentence: inout SentenceWake, at offset: Int) {
        var awake = takeRoom()
        sentence.makeRoom { awake.append(Awake($0, table.patterns, span: $1)) }
        isLongSentence = true
        wake(&awake, before: offset)
        awakeRoom = awake
    }

    @inline(__always)
    mutating func endSentence(_ sentence: inout SentenceWake, at end: Int) {
        if sentence.isPending { tell(&sentence, at: end) } else { sentence.pass() }
        if gate == .open { openGate(sentenceStart..<end) }
        (sentenceStart, isLongSentence) = (end + 1, false)
    }

    private mutating func tell(_ sentence: inout SentenceWake, at end: Int) {
        var awake = takeRoom()
        sentence.endSentence { awake.append(Awake($0, table.patterns, span: $1)) }
        if !awake.isEmpty {
            text.enter(sentenceStart..<end)
            wake(&awake, before: end, silent: sentence.silent)
        }
        awakeRoom = awake
    }

    /// Wakes all who wait for patterns, and lets them try all.
    private mutating func openGate(_ sentence: Range<Int>) {
        guard let word = sentence.first(where: { SentenceEnd.isWordByte(text.bytes[$0]) }) else { return }
        text.enter(sentence)
        for subscriber in table.patterns.subscribers { wake(subscriber, span: word..<word + 1) }
    }

    /// The room that one sentence after the other gathers its rules in.
    private mutating func takeRoom() -> [Awake] {
        var room: [Awake] = []
        swap(&room, &awakeRoom)
        room.removeAll(keepingCapacity: true)
        return room
    }

    /// Wakes each detector once, with all the patterns that speak for it.
    private mutating func wake(_ awake: inout [Awake], before end: Int, silent: PatternVoice.Mark = []) {
        for place in awake.indices where !awake[place].isTold {
            let subscription = awake[place].subscription
            let subscriber = subscription.pointee.subscriber
            // It may have read this sentence.
            let isNew = awake[place].span.lowerBound >= watermarks[subscriber.detector]
            // In a sentence without an end others may follow in what the detector reads.
            let isWhole = isNew && !isLongSentence
            var patterns: [AwakePatterns.Pattern] = []
            if isWhole { patterns.reserveCapacity(awake.count - place) }
            for other in place..<awake.count where awake[other].subscription.pointee.subscriber == subscriber {
                awake[other].isTold = true
                if isWhole { patterns.append(awake[other].pattern) }
            }
            guard isNew else { continue }
            if isWhole {
                text.awake = AwakePatterns(
                    range: sentenceStart..<end, patterns: patterns, sets: subscription.pointee.sets,
                    silent: silent)
            }
            wake(subscriber, span: awake[place].span)
            if isWhole { text.awake = AwakePatterns() }
        }
    }
}
