/// The triggers of all detectors, compiled so that one pass over a text finds every hit.
struct TriggerTable: Sendable {
    /// Who is woken: a detector and which of its triggers.
    struct Subscriber: Sendable, Hashable {
        var detector: Int
        var trigger: Int
        var item = 0
    }

    /// What the walk does at a byte.
    struct ByteClass {
        static let letter: UInt8 = 1
        static let trigger: UInt8 = 2
        static let hostEnd: UInt8 = 4
        static let high: UInt8 = 8
        static let digit: UInt8 = 16
        /// What may end a sentence: see ``SentenceEnd``.
        static let stop: UInt8 = 32
        /// May go on a word: see ``Tokenizer``.
        static let apostrophe: UInt8 = 64
        /// Behind letters of ASCII: the word may be longer than they are.
        static let goesOn: UInt8 = digit | high | apostrophe
    }

    /// The ``ByteClass`` bits of each byte.
    private var classes = [UInt8](repeating: 0, count: 256)
    /// The same in a text in which those are asleep who wake in short ones only.
    private var longClasses = [UInt8](repeating: 0, count: 256)
    let bytes: KeptList<KeptList<(subscriber: Subscriber, upTo: Int)>>
    /// Who is woken at a run of so many digits; a longer run counts as the last number.
    let digitRuns: KeptList<KeptList<(subscriber: Subscriber, among: Int)>>
    static let longestDigits = 32
    let tokenRuns: KeptList<(minimum: Int, subscriber: Subscriber)>
    private(set) var shortestToken = Int.max
    let mixedRuns: KeptList<(minimum: Int, subscriber: Subscriber)>
    private(set) var shortestMixed = Int.max
    private(set) var words: WordIndex
    /// Who waits for each word, and in texts of how many bytes at most.
    private(set) var wordSubscribers: [(subscriber: Subscriber, upTo: Int)] = []
    private(set) var hosts = HostTable()
    let patterns: PatternWakeTable

    /// - Parameter vocabulary: of the only text that the table is for; nil for all texts.
    init(_ detectors: [any Detector], for vocabulary: TextVocabulary? = nil) {
        var vocabulary = vocabulary
        var wordList: [(word: String, payload: Int)] = []
        var subscriptions: [PatternWakeTable.Subscription] = []
        var bytes = [[(subscriber: Subscriber, upTo: Int)]](repeating: [], count: 256)
        var digitRuns = [[(subscriber: Subscriber, among: Int)]](
            repeating: [], count: TriggerTable.longestDigits + 1)
        var (tokenRuns, mixedRuns): ([(minimum: Int, subscriber: Subscriber)], [(minimum: Int, subscriber: Subscriber)])
        (tokenRuns, mixedRuns) = ([], [])
        for (d, detector) in detectors.enumerated() {
            for (t, trigger) in detector.triggers.enumerated() {
                let subscriber = Subscriber(detector: d, trigger: t)
                switch trigger {
                case .byte(let byte, let upTo): bytes[Int(byte)].append((subscriber, upTo))
                case .digitRun:
                    for length in digitRuns.indices { digitRuns[length].append((subscriber, 0)) }
                case .digits(let lengths, let among):
                    for length in lengths where digitRuns.indices.contains(length) {
                        digitRuns[length].append((subscriber, among))
                    }
                case .tokenRun(let minimum):
                    tokenRuns.append((minimum, subscriber))
                    shortestToken = min(shortestToken, minimum)
                case .mixedRun(let minimum):
                    mixedRuns.append((minimum, subscriber))
                    shortestMixed = min(shortestMixed, minimum)
                case .patterns(let sets, let ownVoice):
                    let all = KeptList(sets.map(\.id))
                    subscriptions += sets.map {
                        PatternWakeTable.Subscription(set: $0, sets: all, subscriber: subscriber, ownVoice: ownVoice)
                    }
                case .words(let list, let upTo):
                    for (item, word) in list.enumerated() where vocabulary.mayHold(word) {
                        wordList.append((word, wordSubscribers.count))
                        wordSubscribers.append((Subscriber(detector: d, trigger: t, item: item), upTo))
                    }
                case .hosts(let list):
                    for (item, host) in list.enumerated() {
                        hosts.add(host, Subscriber(detector: d, trigger: t, item: item))
                    }
                }
            }
        }
        self.bytes = KeptList(bytes.map { KeptList($0) })
        self.digitRuns = KeptList(digitRuns.map { KeptList($0) })
        (self.tokenRuns, self.mixedRuns) = (KeptList(tokenRuns), KeptList(mixedRuns))
        words = WordIndex(wordList)
        patterns = PatternWakeTable(subscriptions, openings: words.openings, for: &vocabulary)
        for byte in 0..<256 {
            classes[byte] = classify(UInt8(byte), isLong: false)
            longClasses[byte] = classify(UInt8(byte), isLong: true)
        }
    }

    /// The ``ByteClass`` bits of each byte in a text of so many.
    func classes(length: Int) -> [UInt8] { length > TriggerTable.long ? longClasses : classes }

    /// In longer texts nobody listens who named a length.
    private static let long = 4_096

    private func classify(_ byte: UInt8, isLong: Bool) -> UInt8 {
        var bits: UInt8 = 0
        switch byte {
        case 0x30...0x39: bits |= ByteClass.digit
        case 0x41...0x5a, 0x61...0x7a: bits |= ByteClass.letter
        case 0x27: bits |= ByteClass.apostrophe
        case 0x2f, 0x3f: bits |= ByteClass.hostEnd
        case 0x80...: bits |= ByteClass.high
        default: break
        }
        if SentenceEnd.opensMark(byte) { bits |= ByteClass.stop }
        if bytes[Int(byte)].contains(where: { !isLong || $0.upTo > TriggerTable.long }) { bits |= ByteClass.trigger }
        return bits
    }
}
