/// A phrase among words in a row: those of one list, as many as a wallet gives, which its checksum confirms.
struct SeedPhrase {
    /// What the words around say.
    enum Cue: Int, Comparable {
        case none
        /// A word such as "backup" or "wallet".
        case weak
        /// The words that follow are called a seed phrase.
        case strong

        static func < (a: Cue, b: Cue) -> Bool { a.rawValue < b.rawValue }
    }

    /// Which words of the run.
    private(set) var words: Range<Int>
    /// As the list has them, a space between.
    private(set) var value: String
    private(set) var fields: [String: String]
    private(set) var reasons: [String]
    /// Whether a checksum holds.
    private(set) var isChecked = true

    /// The numbers of phrases' words, the longest first (BIP-39: 128 to 256 bits of entropy).
    private static let lengths = [24, 21, 18, 15, 12]

    /// All phrases of a run, in order.
    static func all(in run: SeedRun, cue: Cue, text: ScanText) -> [SeedPhrase] {
        guard let first = run.words.first, run.words.count >= 12 else { return [] }
        let lexicons = SeedLexicon.all(for: first, in: text)
        var unsure: SeedPhrase?
        for lexicon in lexicons where cue > .none || !lexicon.isLoose {
            let numbers = run.words.map(lexicon.number)
            var phrases: [SeedPhrase] = []
            var start = 0
            while start < numbers.count {
                guard numbers[start] != nil else {
                    start += 1
                    continue
                }
                let end = numbers[start...].firstIndex(of: nil) ?? numbers.count
                if end - start >= 12 {
                    phrases += read(start..<end, numbers: numbers[start..<end].compactMap(\.self), run, lexicon, cue)
                }
                start = end
            }
            if !phrases.isEmpty { return phrases }
            if cue == .strong, unsure == nil { unsure = unconfirmed(numbers, run, lexicon) }
        }
        return unsure.map { [$0] } ?? []
    }

    /// The phrases in a stretch of words that all are of one list.
    private static func read(
        _ stretch: Range<Int>, numbers: [Int], _ run: SeedRun, _ lexicon: SeedLexicon, _ cue: Cue
    ) -> [SeedPhrase] {
        var phrases: [SeedPhrase] = []
        var start = stretch.lowerBound
        while stretch.upperBound - start >= 12 {
            let rest = start..<stretch.upperBound
            guard
                let found = SeedWindows.candidates(rest, in: run, lexicon, cue).lazy.compactMap({ window in
                    confirmed(
                        window,
                        Array(numbers[window.lowerBound - stretch.lowerBound..<window.upperBound - stretch.lowerBound]),
                        isWhole: window == rest, run, lexicon, cue)
                }).first
            else { break }
            phrases.append(found)
            start = found.words.upperBound
        }
        return phrases
    }

    private static func confirmed(
        _ window: Range<Int>, _ numbers: [Int], isWhole: Bool, _ run: SeedRun, _ lexicon: SeedLexicon, _ cue: Cue
    ) -> SeedPhrase? {
        let numbers = sorted(numbers, by: run.words[window].map(\.item))
        guard Set(numbers).count > 1,
            cue > .none || SeedProse.isPhrase(numbers, of: lexicon, isListed: run.words[window.lowerBound].item == 1)
        else { return nil }
        switch lexicon.scheme {
        case .bip39:
            if SeedCheck.isBIP39(numbers) {
                return SeedPhrase(
                    window, numbers, lexicon, reasons: ["words of a list of BIP-39", "their checksum holds"])
            }
            guard isWhole, SeedCheck.isElectrum(numbers, of: lexicon) else { return nil }
            return SeedPhrase(
                window, numbers, lexicon, wallet: "electrum",
                reasons: ["words of a list of Electrum", "their version holds"])
        case .monero(let letters):
            guard SeedCheck.isMonero(numbers, of: lexicon, letters: letters) else { return nil }
            return SeedPhrase(
                window, numbers, lexicon, wallet: "monero",
                reasons: ["words of a list of Monero", "their checksum holds"])
        case .oldElectrum:
            guard isWhole, cue == .strong, numbers.count == 12 || numbers.count == 24,
                SeedCheck.isTriples(numbers, of: lexicon.count)
            else { return nil }
            return SeedPhrase(
                window, numbers, lexicon, wallet: "electrum",
                reasons: ["words of Electrum's old list", "the words before call them a seed phrase"], isChecked: false)
        }
    }

    /// A list in columns is read along its numbers.
    private static func sorted(_ numbers: [Int], by items: [Int]) -> [Int] {
        guard items != Array(1...items.count), items.sorted() == Array(1...items.count) else { return numbers }
        return zip(items, numbers).sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// What is called a seed phrase and is as long as one, with at most one word misspelt.
    private static func unconfirmed(_ numbers: [Int?], _ run: SeedRun, _ lexicon: SeedLexicon) -> SeedPhrase? {
        guard case .bip39 = lexicon.scheme, lengths.contains(numbers.count), numbers.first != .some(nil),
            numbers.count(where: { $0 == nil }) <= 1
        else { return nil }
        let known = numbers.compactMap(\.self)
        guard Set(known).count * 3 > known.count * 2, known != known.sorted() else { return nil }
        return SeedPhrase(
            0..<numbers.count, known, lexicon,
            reasons: ["words of a list of BIP-39", "the words before call them a seed phrase", "their checksum fails"],
            isChecked: false, count: numbers.count)
    }

    private init(
        _ window: Range<Int>, _ numbers: [Int], _ lexicon: SeedLexicon, wallet: String? = nil, reasons: [String],
        isChecked: Bool = true, count: Int? = nil
    ) {
        words = window
        value = numbers.map { String(decoding: lexicon.bytes(of: $0), as: UTF8.self) }.joined(separator: " ")
        fields = ["words": "\(count ?? numbers.count)"]
        if lexicon.language != "english" { fields["wordlist"] = lexicon.language }
        fields["wallet"] = wallet
        self.reasons = reasons
        self.isChecked = isChecked
    }
}
