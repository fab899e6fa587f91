/// A list of words, laid out for look-ups when the first dozen words in a row ask for it.
struct SeedLexicon: Sendable {
    /// How the words of a phrase hang together.
    enum Scheme: Sendable {
        /// 11 bits a word, the last of them a checksum (BIP-39); also the lists that Electrum takes its words of.
        case bip39
        /// Three words for 32 bits, without a checksum (Electrum before version 2).
        case oldElectrum
        /// Three words for 32 bits and one word as checksum, over so many first letters of each (Monero).
        case monero(letters: Int)
    }

    /// In lower case, as reports name it.
    let language: String
    let scheme: Scheme
    private let list: StaticString
    private let table: WordTable
    /// Where each word begins in the list, and how many bytes it has.
    private let places: [(start: Int32, count: Int32)]
    /// How many first letters tell a word; 0 for all.
    private let letters: Int

    /// - Parameter heads: whether the list holds no more of its words than the letters that tell them.
    init(_ list: StaticString, _ language: String, _ scheme: Scheme = .bip39, heads: Bool = false) {
        self.list = list
        self.language = language
        self.scheme = scheme
        letters = if heads, case .monero(let letters) = scheme { letters } else { 0 }
        var places: [(start: Int32, count: Int32)] = []
        var hashes: [(hash: UInt64, value: Int)] = []
        places.reserveCapacity(2048)
        hashes.reserveCapacity(2048)
        let letters = letters
        SeedWords.forEach(in: list) { word, _ in
            guard let start = word.baseAddress else { return }
            hashes.append((SeedLexicon.hash(word).head(letters), hashes.count))
            places.append((Int32(start - list.utf8Start), Int32(word.count)))
        }
        self.places = places
        table = WordTable(hashes)
    }

    /// The hash of a word of a list.
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> SeedHash {
        var hash = SeedHash()
        var at = 0
        while at < word.count {
            let (scalar, length) = Scalars.decode(word, at: at)
            if let (value, script) = SeedLetters.letter(scalar), script != nil { hash.combine(value) }
            at += length
        }
        return hash
    }

    /// How many words the list has.
    var count: Int { places.count }

    /// Whether words are told by a few letters: without a word that says so, other words begin like them too.
    var isLoose: Bool { letters > 1 }

    /// The number of a word; nil if it is not in the list.
    @inline(__always)
    func number(of word: SeedRun.Word) -> Int? { table[word.hash.head(letters)] }

    /// The bytes of a word as the list has it.
    func bytes(of number: Int) -> UnsafeBufferPointer<UInt8> {
        guard places.indices.contains(number) else { return UnsafeBufferPointer(start: nil, count: 0) }
        let (start, count) = places[number]
        return UnsafeBufferPointer(start: list.utf8Start + Int(start), count: Int(count))
    }
}

extension SeedLexicon {
    /// The lists that a word of this script may be of, in the order in which they are asked.
    static func all(for word: SeedRun.Word, in text: ScanText) -> [SeedLexicon] {
        switch word.script {
        case .spaced: text[word.span.lowerBound] >= 0xd0 ? cyrillic : latin
        case .kana: japanese
        case .hangul: korean
        case .han: chinese
        }
    }

    private static let latin = [
        SeedLexicon(SeedWords.english, "english"), SeedLexicon(SeedWords.spanish, "spanish"),
        SeedLexicon(SeedWords.french, "french"), SeedLexicon(SeedWords.italian, "italian"),
        SeedLexicon(SeedWords.portuguese, "portuguese"), SeedLexicon(SeedWords.czech, "czech"),
        SeedLexicon(SeedWords.turkish, "turkish"),
        SeedLexicon(SeedWords.moneroEnglish, "english", .monero(letters: 3)),
        SeedLexicon(SeedWords.moneroSpanish, "spanish", .monero(letters: 4), heads: true),
        SeedLexicon(SeedWords.moneroGerman, "german", .monero(letters: 4), heads: true),
        SeedLexicon(SeedWords.moneroFrench, "french", .monero(letters: 4), heads: true),
        SeedLexicon(SeedWords.moneroItalian, "italian", .monero(letters: 4), heads: true),
        SeedLexicon(SeedWords.moneroPortuguese, "portuguese", .monero(letters: 4), heads: true),
        SeedLexicon(SeedWords.moneroDutch, "dutch", .monero(letters: 4), heads: true),
        SeedLexicon(SeedWords.oldElectrum, "english", .oldElectrum),
    ]
    private static let cyrillic = [
        SeedLexicon(SeedWords.russian, "russian"),
        SeedLexicon(SeedWords.moneroRussian, "russian", .monero(letters: 4), heads: true),
    ]
    private static let japanese = [
        SeedLexicon(SeedWords.japanese, "japanese"),
        SeedLexicon(SeedWords.moneroJapanese, "japanese", .monero(letters: 3), heads: true),
    ]
    private static let korean = [SeedLexicon(SeedWords.korean, "korean")]
    private static let chinese = [
        SeedLexicon(SeedWords.chineseSimplified, "chinese-simplified"),
        SeedLexicon(SeedWords.chineseTraditional, "chinese-traditional"),
        SeedLexicon(SeedWords.moneroChinese, "chinese-simplified", .monero(letters: 1), heads: true),
    ]
}
