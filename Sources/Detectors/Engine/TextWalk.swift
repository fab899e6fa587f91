internal import AuditModel

/// One pass over one text: every place that a trigger names wakes its detectors, in the order of the text.
struct TextWalk {
    let table: TriggerTable
    let text: ScanText
    /// Borrowed for the walk, so that waking a detector copies none.
    let detectors: UnsafeBufferPointer<any Detector>
    /// How far each detector has read, and behind that whether it has weighed the text as a whole.
    let watermarks: UnsafeMutableBufferPointer<Int>
    private let wordSubscribers: UnsafeBufferPointer<(subscriber: TriggerTable.Subscriber, upTo: Int)>
    private(set) var sink = FindingSink()
    /// How often a detector was called.
    private(set) var calls = 0
    private(set) var gate = Gate.shut
    /// Where the sentence begins that the walk is in: behind the mark that ended the one before.
    var sentenceStart = 0
    /// Whether it was told of before its end.
    var isLongSentence = false
    /// Room for the rules that a sentence wakes.
    var awakeRoom: [Awake] = []

    private init(
        table: TriggerTable, text: ScanText, detectors: UnsafeBufferPointer<any Detector>,
        watermarks: UnsafeMutableBufferPointer<Int>,
        wordSubscribers: UnsafeBufferPointer<(subscriber: TriggerTable.Subscriber, upTo: Int)>
    ) {
        self.table = table
        self.text = text
        self.detectors = detectors
        self.watermarks = watermarks
        self.wordSubscribers = wordSubscribers
    }

    /// What the detectors say of a text, and how often one was called.
    static func walk(
        _ text: ScanText, table: TriggerTable, detectors: [any Detector], gate: Gate = .shut
    ) -> (candidates: [FindingSink.Candidate], calls: Int) {
        let (classes, words, subscribers) = (table.classes(length: text.count), table.words, table.wordSubscribers)
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: detectors.count * 2) { watermarks in
            watermarks.initialize(repeating: 0)
            return detectors.withUnsafeBufferPointer { detectors in
                subscribers.withUnsafeBufferPointer { subscribers in
                    var walk = TextWalk(
                        table: table, text: text, detectors: detectors, watermarks: watermarks,
                        wordSubscribers: subscribers)
                    walk.gate = gate
                    classes.withUnsafeBufferPointer { classes in
                        words.withProbe { walk.run(classes: classes, words: $0) }
                    }
                    return (walk.sink.candidates, walk.calls)
                }
            }
        }
    }

    private mutating func run(classes: UnsafeBufferPointer<UInt8>, words: WordIndex.Probe) {
        withUnsafeTemporaryAllocation(of: PatternWakeTable.Word.self, capacity: SentenceWake.mostWords) { room in
            withUnsafeTemporaryAllocation(of: SentenceWake.Pending.self, capacity: SentenceWake.mostWords) { pending in
                withUnsafeTemporaryAllocation(
                    of: UInt64.self, capacity: PatternWakeTable.heldParts + 4 * SentenceWake.mostWords
                ) { held in
                    guard let room = room.baseAddress, let pending = pending.baseAddress, let held = held.baseAddress
                    else { return }
                    var sentence = SentenceWake(
                        table.patterns, words: room, pending: pending, held: held, length: text.count, gate: gate)
                    run(classes: classes, words: words, &sentence)
                }
            }
        }
    }

    private mutating func run(
        classes: UnsafeBufferPointer<UInt8>, words: WordIndex.Probe, _ sentence: inout SentenceWake
    ) {
        typealias Class = TriggerTable.ByteClass
        let bytes = text.bytes
        let count = bytes.count
        var at = 0
        var afterLetter = false
        /// Where the word ends that was taken last: a token may hold more than a run, as `don't` does.
        var taken = 0
        while at < count {
            let bits = classes[Int(bytes[at])]
            if bits & Class.letter != 0 {
                let run = LetterRun(in: bytes, at: at)
                let end = at &+ run.count
                let after = end < count ? classes[Int(bytes[end])] : 0
                let isWhole =
                    after & Class.goesOn == 0
                    || after & Class.high != 0 && LetterRun.endsWord(in: bytes, at: end)
                if !afterLetter, isWhole, at >= taken {
                    plainWord(run, from: at, words, &sentence)
                    at = end
                } else {
                    at += token(from: at, afterLetter: afterLetter, words, &sentence, &taken)
                }
                afterLetter = true
                continue
            }
            if bits == 0 {
                at &+= 1
                afterLetter = false
                continue
            }
            if bits & Class.digit != 0 {
                at += token(from: at, afterLetter: afterLetter, words, &sentence, &taken)
                afterLetter = true
                continue
            }
            if bits & Class.stop != 0, SentenceEnd.isEnd(at, in: text) { endSentence(&sentence, at: at) }
            if bits & Class.trigger != 0 { byte(at: at) }
            if bits & Class.high != 0 {
                let (scalar, length) = Scalars.decode(bytes, at: at)
                let isLetter = Scalars.classify(scalar) == .letter
                if !(isLetter && afterLetter) {
                    if words.mayBegin(with: scalar) { find(words, at: at) }
                    if at >= taken { taken = takeSlowly(at: at, &sentence) }
                }
                afterLetter = isLetter
                at += length
            } else {
                if bits & Class.hostEnd != 0 { hosts(at: at) }
                afterLetter = false
                at += 1
            }
        }
        endSentence(&sentence, at: count)
    }

    /// A word that is all letters of ASCII, as most are.
    @inline(__always)
    private mutating func plainWord(
        _ run: LetterRun, from start: Int, _ words: WordIndex.Probe, _ sentence: inout SentenceWake
    ) {
        let bytes = text.bytes
        let hash = WordHash.of(head: run.head, count: run.count, in: bytes, from: start)
        var known = table.patterns.word(hash, head: run.head, count: run.count)
        if known & (PatternWakeTable.opens | PatternWakeTable.opensTwo) != 0 {
            opening(run, known, hash, from: start, words)
        }
        if run.head == TextWalk.www, run.count == 3 { worldWideWeb(start..<start + 3) }
        if bytes[start] < 0x61 { known |= PatternWakeTable.capital }
        take(known, span: Range(uncheckedBounds: (start, start &+ run.count)), &sentence)
        if run.count >= table.shortestToken { tokens(start..<start + run.count) }
    }

    /// A word of ASCII that words of triggers begin with.
    private mutating func opening(
        _ run: LetterRun, _ known: PatternWakeTable.Word, _ hash: UInt64, from start: Int, _ words: WordIndex.Probe
    ) {
        let end = start + run.count
        if known & PatternWakeTable.opensTwo != 0, !mayGoOn(hash, at: end, words.pairs) { return }
        // What is not of ASCII may fold to it, or be a space.
        if end < text.count, text.bytes[end] >= 0x80 { return find(words, at: start) }
        words.forEachMatch(of: table.patterns.openings(of: known), at: start, behind: end, in: text.bytes) {
            word($0, span: start..<$1)
        }
    }

    /// Whether the word behind a space may be the second of a trigger's.
    private func mayGoOn(_ first: UInt64, at end: Int, _ pairs: UnsafeBufferPointer<UInt64>) -> Bool {
        let bytes = text.bytes
        guard end + 1 < bytes.count, bytes[end] == 0x20 else { return end < bytes.count }
        let run = LetterRun(in: bytes, at: end + 1)
        let behind = end + 1 + run.count
        if run.count == 0 || behind < bytes.count && bytes[behind] >= 0x80 { return true }
        let second = WordHash.of(head: run.head, count: run.count, in: bytes, from: end + 1)
        return WordIndex.Probe.mayBegin(with: first, second, pairs)
    }

    /// Those who wait for a byte, unless the text is too long for them.
    private mutating func byte(at offset: Int) {
        for (subscriber, upTo) in table.bytes[Int(text.bytes[offset])] where text.count <= upTo {
            wake(subscriber, span: offset..<offset + 1)
        }
    }

    private static let www: UInt64 = 0x77_7777

    /// Those who wait for a run of its length.
    private mutating func tokens(_ run: Range<Int>) {
        for (minimum, subscriber) in table.tokenRuns where run.count >= minimum { wake(subscriber, span: run) }
    }

    /// A run of ASCII letters and digits: how long it is.
    private mutating func token(
        from start: Int, afterLetter: Bool, _ words: WordIndex.Probe, _ sentence: inout SentenceWake,
        _ taken: inout Int
    ) -> Int {
        let bytes = text.bytes
        let run = ASCIIRun(in: bytes, at: start)
        let end = start + run.count
        if !afterLetter {
            let hash = WordHash.of(head: run.head, count: run.count, in: bytes, from: start)
            let known = table.patterns.word(hash, head: run.head, count: run.count)
            let after = end < bytes.count ? bytes[end] : 0
            if run.hasDigit || after >= 0x80 || known & (PatternWakeTable.opens | PatternWakeTable.opensTwo) != 0,
                words.mayBegin(with: UInt32(bytes[start]))
            {
                find(words, at: start)
            }
            if start >= taken {
                if after >= 0x80 || after == 0x27 {
                    taken = takeSlowly(at: start, &sentence)
                } else {
                    let figure = run.hasDigit ? PatternWakeTable.figure : 0
                    take(known | shapes(of: bytes[start]) | figure, span: start..<end, &sentence)
                }
            }
            if run.hasDigit {
                if run.head & 0xff < 0x3a { digits(from: start, to: end) }
            } else if run.count == 3, run.head == TextWalk.www {
                worldWideWeb(start..<end)
            }
        }
        if run.count >= table.shortestToken { tokens(start..<end) }
        if run.hasDigit, run.hasLetter, run.count >= table.shortestMixed {
            for (minimum, subscriber) in table.mixedRuns where run.count >= minimum {
                wake(subscriber, span: start..<end)
            }
        }
        return run.count
    }

    /// Takes a word for the patterns.
    @inline(__always)
    private mutating func take(_ word: PatternWakeTable.Word, span: Range<Int>, _ sentence: inout SentenceWake) {
        sentence.take(word, at: span)
        if sentence.isFull { makeRoom(&sentence, at: span.upperBound) }
    }

    /// What a word of ASCII looks like.
    @inline(__always)
    private func shapes(of first: UInt8) -> PatternWakeTable.Word {
        first > 0x5a ? 0 : first > 0x40 ? PatternWakeTable.capital : PatternWakeTable.number
    }

    /// Takes the word that begins here and is not all of ASCII, as the tokenizer reads it; the offset behind it.
    private mutating func takeSlowly(at start: Int, _ sentence: inout SentenceWake) -> Int {
        guard let word = Tokenizer.word(at: start, in: text) else { return start }
        let isPlain = word.span.allSatisfy { text.bytes[$0] < 0x80 }
        let wide = PatternWakeTable.wide | (word.isCapital ? PatternWakeTable.capital : 0)
        var known = table.patterns.word(word.hash, prefix: word.prefix)
        // `mine's`, and what a name without its ending may be
        if word.isPossessive {
            known |= table.patterns.word(word.stem, prefix: 0) & PatternWakeTable.speaks | PatternWakeTable.led
        }
        if word.form != .word, isPlain { known |= PatternWakeTable.figure }
        take(known | (isPlain ? shapes(of: text.bytes[start]) : wide), span: word.span, &sentence)
        return word.span.upperBound
    }

    private mutating func digits(from start: Int, to limit: Int) {
        var end = start
        while end < limit, text.bytes[end] < 0x3a { end += 1 }
        let subscribers = table.digitRuns[min(end - start, TriggerTable.longestDigits)]
        guard !subscribers.isEmpty else { return }
        let among = ASCIIRun.digits(in: text.bytes, from: start)
        for (subscriber, least) in subscribers where among >= least { wake(subscriber, span: start..<end) }
    }

    @inline(__always)
    private mutating func find(_ words: WordIndex.Probe, at start: Int) {
        words.forEachMatch(at: start, in: text.bytes) { payload, end in
            word(payload, span: start..<end)
        }
    }

    private mutating func word(_ number: Int, span: Range<Int>) {
        let entry = wordSubscribers[number]
        if text.count <= entry.upTo { wake(entry.subscriber, span: span) }
    }

    mutating func wake(_ subscriber: TriggerTable.Subscriber, span: Range<Int>) {
        precondition(subscriber.detector < detectors.count, "a trigger of no detector")
        guard let first = detectors.baseAddress else { return }
        calls += 1
        sink.watermark = watermarks[subscriber.detector]
        sink.hasWeighed = watermarks[detectors.count + subscriber.detector] != 0
        let hit = TriggerHit(trigger: subscriber.trigger, item: subscriber.item, span: span)
        // Through the pointer, which copies nothing: a subscript would copy the detector.
        (first + subscriber.detector).pointee.examine(hit, in: text, into: &sink)
        watermarks[subscriber.detector] = sink.watermark
        if sink.hasWeighed { watermarks[detectors.count + subscriber.detector] = 1 }
        text.forgetIfFull()
    }
}
