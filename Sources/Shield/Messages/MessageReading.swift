internal import AuditModel
internal import Detectors

/// What the sentences of a message do, before it is asked who sends it. Valid as long as the text under it.
struct MessageReading {
    let text: ScanText
    let sentences: [MessageSentence]
    let addresses: [MessageLinks.Address]
    /// Whether the message tells of scams rather than being one: it warns, and neither presents itself nor offers.
    let isWarning: Bool
    /// The language that it is written in, where the signs have no words of it.
    let unread: UnreadLanguage?
    /// Whether it hands over a code of its own.
    let deliversCode: Bool
    private(set) var found: [TriageVerdict.Found] = []

    init(_ text: ScanText, addresses: [MessageLinks.Address]) {
        self.text = text
        self.addresses = addresses
        let quotes = QuotedStretches(text.bytes)
        var read: [Sentence] = []
        var at = 0
        while at < text.count {
            let sentence = Sentence(from: at, in: text)
            if !sentence.tokens.isEmpty { read.append(sentence) }
            let end = sentence.end > at && sentence.terminator == 0 ? sentence.end : sentence.end + 1
            at = max(at + 1, end)
            // What goes on of a word that was cut is no sentence: each look at it would read the word to its end.
            if sentence.terminator != 0, Self.isWordByte(text[at - 1]) { while Self.isWordByte(text[at]) { at += 1 } }
        }
        let languages = MessageLanguage.likely(read)
        unread = UnreadLanguage.likely(read, in: text)
        let sentences = read.map { MessageSentence($0, quotes: quotes, languages: languages) }
        self.sentences = sentences
        let warnings = sentences.reduce(0) { $0 + $1.count(.awareness) { _ in true } }
        let poses = sentences.contains { $0.says(.selfRole) || $0.says(.quidProQuo) || $0.says(.introduction) }
        isWarning = warnings >= 2 && !poses
        deliversCode = sentences.contains { $0.hits.contains { $0.concept == .deliveredCode } || $0.handsOverCode }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    func says(_ concept: Concept) -> Bool { sentences.contains { $0.says(concept) } }

    func count(_ concept: Concept) -> Int {
        sentences.reduce(0) { $0 + $1.count(concept, where: \.isMeant) }
    }

    func first(_ concept: Concept) -> MessageSentence.Hit? {
        for sentence in sentences {
            if let hit = sentence.hits.first(where: { $0.concept == concept && $0.isMeant }) { return hit }
        }
        return nil
    }

    mutating func add(_ sign: Sign, _ span: Range<Int>?, page: String? = nil, words: String? = nil) {
        let shown = words ?? span.map { text.string($0.count > 160 ? $0.lowerBound..<$0.lowerBound + 160 : $0) } ?? ""
        if found.contains(where: { $0.sign == sign && $0.words == shown }) { return }
        if found.count(where: { $0.sign == sign }) >= 8 { return }
        // Two patterns that see the same words say it once.
        if let span, sign != .publicDetailReuse,
            found.contains(where: { $0.sign == sign && $0.span?.overlaps(span) ?? false })
        {
            return
        }
        found.append(TriageVerdict.Found(sign: sign, span: span, words: shown, page: page))
    }

    func has(_ sign: Sign) -> Bool { found.contains { $0.sign == sign } }

    mutating func remove(_ sign: Sign) { found.removeAll { $0.sign == sign } }
}
