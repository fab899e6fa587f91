internal import AuditModel

/// One pass over one text: every place that a trigger names wakes its detectors, in the order of the text.
struct TextWalk {
    private let table: TriggerTable
    private let text: ScanText
    /// Borrowed for the walk, so that waking a detector copies none.
    private let detectors: UnsafeBufferPointer<any Detector>
    private let watermarks: UnsafeMutableBufferPointer<Int>
    private let wordSubscribers: UnsafeBufferPointer<TriggerTable.Subscriber>
    private(set) var sink = FindingSink()
    /// How often a detector was called.
    private(set) var calls = 0

    /// The longest host that DNS allows (RFC 1035).
    private static let longestHost = 253

    private init(
        table: TriggerTable, text: ScanText, detectors: UnsafeBufferPointer<any Detector>,
        watermarks: UnsafeMutableBufferPointer<Int>, wordSubscribers: UnsafeBufferPointer<TriggerTable.Subscriber>
    ) {
        self.table = table
        self.text = text
        self.detectors = detectors
        self.watermarks = watermarks
        self.wordSubscribers = wordSubscribers
    }

    /// What the detectors say of a text, and how often one was called.
    static func walk(
        _ text: ScanText, table: TriggerTable, detectors: [any Detector]
    ) -> (candidates: [FindingSink.Candidate], calls: Int) {
        let (classes, words, subscribers) = (table.classes, table.words, table.wordSubscribers)
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: detectors.count) { watermarks in
            watermarks.initialize(repeating: 0)
            return detectors.withUnsafeBufferPointer { detectors in
                subscribers.withUnsafeBufferPointer { subscribers in
                    var walk = TextWalk(
                        table: table, text: text, detectors: detectors, watermarks: watermarks,
                        wordSubscribers: subscribers)
                    classes.withUnsafeBufferPointer { classes in
                        words.withProbe { walk.run(classes: classes, words: $0) }
                    }
                    return (walk.sink.candidates, walk.calls)
                }
            }
        }
    }

    private mutating func run(classes: UnsafeBufferPointer<UInt8>, words: WordIndex.Probe) {
        typealias Class = TriggerTable.ByteClass
        let bytes = text.bytes
        let count = bytes.count
        var at = 0
        var afterLetter = false
        while at < count {
            let bits = classes[Int(bytes[at])]
            if bits & Class.word != 0 {
                let start = at
                var seen = bits
                at += 1
                while at < count {
                    let bits = classes[Int(bytes[at])]
                    guard bits & Class.word != 0 else { break }
                    seen |= bits
                    at += 1
                }
                token(start..<at, hasDigit: seen & Class.digit != 0, afterLetter: afterLetter, words)
                afterLetter = true
                continue
            }
            if bits == 0 {
                at += 1
                afterLetter = false
                continue
            }
            if bits & Class.trigger != 0 { wake(table.bytes[Int(bytes[at])], span: at..<at + 1) }
            if bits & Class.high != 0 {
                let (scalar, length) = Scalars.decode(bytes, at: at)
                let isLetter = Scalars.classify(scalar) == .letter
                if !(isLetter && afterLetter) { find(words, at: at) }
                afterLetter = isLetter
                at += length
            } else {
                if bits & Class.hostEnd != 0 { hosts(at: at) }
                afterLetter = false
                at += 1
            }
        }
    }

    /// A run of ASCII letters and digits.
    @inline(__always)
    private mutating func token(_ run: Range<Int>, hasDigit: Bool, afterLetter: Bool, _ words: WordIndex.Probe) {
        let start = run.lowerBound
        if !afterLetter {
            if hasDigit || words.mayOpen(run, in: text.bytes) { find(words, at: start) }
            let first = text.bytes[start]
            if first < 0x3a, !table.digitRuns.isEmpty {
                var end = start
                while end < run.upperBound, text.bytes[end] < 0x3a { end += 1 }
                wake(table.digitRuns, span: start..<end)
            } else if first | 0x20 == 0x77, run.count == 3 {
                worldWideWeb(run)
            }
        }
        if run.count >= table.shortestToken {
            for (minimum, subscriber) in table.tokenRuns where run.count >= minimum {
                wake(subscriber, span: run)
            }
        }
    }

    @inline(__always)
    private mutating func find(_ words: WordIndex.Probe, at start: Int) {
        words.forEachMatch(at: start, in: text.bytes) { payload, end in
            wake(wordSubscribers[payload], span: start..<end)
        }
    }

    /// The host after `//`, or the bare one before the path or query that begins here.
    private mutating func hosts(at offset: Int) {
        guard !table.hosts.isEmpty, offset > 0 else { return }
        let bytes = text.bytes
        if bytes[offset] == 0x2f, bytes[offset - 1] == 0x2f {
            host(from: offset + 1)
            return
        }
        guard isHostByte(bytes[offset - 1]) else { return }
        var start = offset
        while start > 0, offset - start <= TextWalk.longestHost, isHostByte(bytes[start - 1]) { start -= 1 }
        if start > 0, bytes[start - 1] == 0x2f || bytes[start - 1] == 0x40 { return }
        if startsWithWWW(start) { return }
        host(start..<offset)
    }

    /// `www` at the start of a word: a host also without a path.
    private mutating func worldWideWeb(_ run: Range<Int>) {
        let before = text[run.lowerBound - 1]
        guard startsWithWWW(run.lowerBound), before != 0x2f, before != 0x40, !isHostByte(before) else { return }
        host(from: run.lowerBound)
    }

    private func startsWithWWW(_ offset: Int) -> Bool {
        text[offset] | 0x20 == 0x77 && text[offset + 1] | 0x20 == 0x77 && text[offset + 2] | 0x20 == 0x77
            && text[offset + 3] == 0x2e
    }

    private mutating func host(from start: Int) {
        let bytes = text.bytes
        var end = start
        while end < bytes.count, end - start <= TextWalk.longestHost, isHostByte(bytes[end]) { end += 1 }
        while end > start, bytes[end - 1] == 0x2e { end -= 1 }
        host(start..<end)
    }

    private mutating func host(_ span: Range<Int>) {
        guard span.count >= 4, span.count <= TextWalk.longestHost else { return }
        table.hosts.forEachMatch(host: span, in: text.bytes) { wake($0, span: span) }
    }

    private func isHostByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2e || byte == 0x2d
    }

    private mutating func wake(_ subscribers: [TriggerTable.Subscriber], span: Range<Int>) {
        for subscriber in subscribers { wake(subscriber, span: span) }
    }

    private mutating func wake(_ subscriber: TriggerTable.Subscriber, span: Range<Int>) {
        precondition(subscriber.detector < detectors.count, "a trigger of no detector")
        guard let first = detectors.baseAddress else { return }
        calls += 1
        sink.watermark = watermarks[subscriber.detector]
        let hit = TriggerHit(trigger: subscriber.trigger, item: subscriber.item, span: span)
        // Through the pointer, which copies nothing: a subscript would copy the detector.
        (first + subscriber.detector).pointee.examine(hit, in: text, into: &sink)
        watermarks[subscriber.detector] = sink.watermark
        text.forgetIfFull()
    }
}
