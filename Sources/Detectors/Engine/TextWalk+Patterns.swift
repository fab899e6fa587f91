extension TextWalk {
    /// Tells whom the words of a long sentence wake so far.
    mutating func makeRoom(_ sentence: inout SentenceWake, at offset: Int) {
        var awake: [Awake] = []
        sentence.makeRoom { awake.append(Awake($0, table.patterns, span: $1)) }
        isLongSentence = true
        wake(awake, before: offset)
    }

    @inline(__always)
    mutating func endSentence(_ sentence: inout SentenceWake, at end: Int) {
        if sentence.isPending { tell(&sentence, at: end) } else { sentence.pass() }
        (sentenceStart, isLongSentence) = (end, false)
    }

    private mutating func tell(_ sentence: inout SentenceWake, at end: Int) {
        var awake: [Awake] = []
        sentence.endSentence { awake.append(Awake($0, table.patterns, span: $1)) }
        if !awake.isEmpty { wake(awake, before: end) }
    }

    /// A rule whose words stand together, and the word that it is filed under.
    private struct Awake {
        var subscriber: TriggerTable.Subscriber
        var pattern: AwakePatterns.Pattern
        var span: Range<Int>

        init(_ rule: PatternWakeTable.Rule, _ table: PatternWakeTable, span: Range<Int>) {
            let subscription = table.subscriptions + Int(rule.subscription)
            (subscriber, self.span) = (subscription.pointee.subscriber, span)
            pattern = AwakePatterns.Pattern(
                set: subscription.pointee.set.id, pattern: Int(rule.pattern), word: span.lowerBound,
                start: Int(rule.start.lowerBound)...Int(rule.start.upperBound))
        }
    }

    /// Wakes each detector once, with all the patterns that speak for it.
    private mutating func wake(_ awake: [Awake], before end: Int) {
        for (place, entry) in awake.enumerated() {
            let subscriber = entry.subscriber
            let isOwn = { (other: Awake) in
                other.subscriber.detector == subscriber.detector && other.subscriber.trigger == subscriber.trigger
            }
            // It has read this sentence.
            guard entry.span.lowerBound >= watermarks[subscriber.detector], !awake[..<place].contains(where: isOwn)
            else { continue }
            // In a sentence without an end others may follow in what the detector reads.
            if !isLongSentence {
                let patterns = awake[place...].lazy.filter(isOwn).map(\.pattern)
                text.awake = AwakePatterns(
                    range: sentenceStart..<end, patterns: Array(patterns),
                    sets: table.patternSets[subscriber] ?? KeptList())
            }
            wake(subscriber, span: entry.span)
            if !isLongSentence { text.awake = AwakePatterns() }
        }
    }
}
