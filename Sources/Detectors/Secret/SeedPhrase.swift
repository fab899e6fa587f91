internal import AuditModel

/// Words of a BIP-39 list in a row, and the phrase among them whose checksum holds.
struct SeedPhrase {
    /// One word: its number in the list and where it stands.
    struct Word {
        var number: Int
        var span: Range<Int>
    }

    /// The numbers of phrases' words, the longest first (BIP-39: 128 to 256 bits of entropy).
    static let lengths = [24, 21, 18, 15, 12]
    /// More words than this in a row are a word list.
    private static let mostWords = 64
    /// How far two words may stand apart: a number, a bracket, a line break and its indentation.
    private static let widestGap = 24

    /// The words of the list by their letters, eight bytes as one number.
    private static let numbers = WordTable(
        SeedWords.english.enumerated().map { number, word in
            (hash: word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, value: number)
        })

    /// Words that make ordinary sentences: three of them in a phrase, and it is prose.
    private static let prose: Set<String> = [
        "about", "above", "across", "again", "all", "also", "among", "another", "any", "around", "because", "before",
        "between", "both", "can", "cannot", "come", "different", "during", "each", "either", "else", "end", "enough",
        "ever", "every", "few", "find", "first", "follow", "forget", "from", "give", "good", "have", "home", "hour",
        "into",
        "just", "keep", "kind", "know", "learn", "leave", "like", "little", "long", "make", "more", "much", "must",
        "near",
        "need", "never", "next", "nothing", "now", "off", "often", "once", "one", "only", "open", "other", "over",
        "people",
        "piece", "please", "same", "say", "should", "show", "since", "some", "soon", "start", "still", "such", "talk",
        "taste", "tell", "than", "thank", "that", "then", "there", "they", "thing", "this", "time", "together",
        "tonight",
        "toward", "try", "turn", "under", "until", "upon", "use", "very", "visit", "wait", "want", "way", "what",
        "when",
        "where", "will", "wish", "with", "work", "year", "you", "better", "always", "early", "fresh", "dinner",
    ]

    /// The list words from an offset on, each next one apart from the last by what people put between them.
    static func words(from start: Int, in text: ScanText) -> [Word] {
        var words: [Word] = []
        var next: Int? = start
        while words.count < mostWords, let at = next, let word = word(at: at, in: text) {
            words.append(word)
            next = nextWord(after: word.span.upperBound, in: text)
        }
        return words
    }

    /// How many list words stand in a row from an offset on, and where the last one ends.
    static func run(from start: Int, in text: ScanText) -> (count: Int, end: Int) {
        var (count, end) = (0, start)
        var next: Int? = start
        while count < mostWords, let at = next, let word = word(at: at, in: text) {
            count += 1
            end = word.span.upperBound
            next = nextWord(after: end, in: text)
        }
        return (count, end)
    }

    /// The list word that stands at an offset.
    private static func word(at offset: Int, in text: ScanText) -> Word? {
        var key: UInt64 = 0
        var end = offset
        while end - offset < 9, (text[end] | 0x20) &- 0x61 < 26 {
            key = key << 8 | UInt64(text[end] | 0x20)
            end += 1
        }
        guard end > offset, end - offset < 9, let number = numbers[key], !text.isWordCharacter(at: end) else {
            return nil
        }
        return Word(number: number, span: offset..<end)
    }

    /// The phrase that the words are, or begin or end with; nil without a checksum that holds.
    static func phrase(in words: [Word], hasCue: Bool) -> ArraySlice<Word>? {
        guard words.count >= 12, words.count < mostWords else { return nil }
        for length in lengths where length <= words.count && words.count - length <= (length > 15 ? 12 : 3) {
            for start in 0...(words.count - length) {
                let phrase = words[start..<start + length]
                guard isChecked(phrase.map(\.number)) else { continue }
                if hasCue || !isOrdinary(phrase) { return phrase }
            }
        }
        return nil
    }

    /// The words in lower case, a space between.
    static func value(of phrase: ArraySlice<Word>) -> String {
        phrase.map { SeedWords.english[$0.number] }.joined(separator: " ")
    }

    /// Sorted words are a vocabulary; everyday words are a sentence.
    private static func isOrdinary(_ phrase: ArraySlice<Word>) -> Bool {
        let numbers = phrase.map(\.number)
        if numbers == numbers.sorted(), Set(numbers).count > 2 { return true }
        return numbers.filter { prose.contains(SeedWords.english[$0]) }.count >= 4
    }

    /// Eleven bits a word; the last bits are the head of the SHA-256 of those before.
    private static func isChecked(_ numbers: [Int]) -> Bool {
        var bytes: [UInt8] = []
        var buffer = 0
        var bits = 0
        for number in numbers {
            buffer = (buffer << 11 | number) & 0xf_ffff
            bits += 11
            while bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        let entropyBytes = numbers.count * 4 / 3
        let checksumBits = numbers.count / 3
        if bits > 0 { bytes.append(UInt8(truncatingIfNeeded: buffer << (8 - bits))) }
        guard bytes.count > entropyBytes else { return false }
        let digest = SHA256.digest(bytes.prefix(entropyBytes))
        return digest[0] >> UInt8(8 - checksumBits) == bytes[entropyBytes] >> UInt8(8 - checksumBits)
    }

    /// Spaces, line breaks, commas, dashes, quotes, and a number with its dot before the next word.
    private static func nextWord(after offset: Int, in text: ScanText) -> Int? {
        var at = offset
        var digits = 0
        while at - offset < widestGap {
            switch text[at] {
            case 0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x2d, 0x22, 0x27, 0x7c, 0x5f, 0x2f, 0x3e, 0x2a, 0x5c: at += 1
            case 0x30...0x39:
                digits += 1
                guard digits <= 2 else { return nil }
                at += 1
            case 0x2e, 0x29, 0x3a, 0x23, 0x28, 0x5d, 0x5b:
                // A dot belongs to a number; after a word it ends a sentence.
                guard digits > 0 || text[at] == 0x23 || text[at] == 0x28 || text[at] == 0x5b else { return nil }
                at += 1
            case 0x41...0x5a, 0x61...0x7a: return at > offset ? at : nil
            case 0xe2 where text[at + 1] == 0x80: at += 3
            case 0xc2 where text[at + 1] == 0xa0: at += 2
            default: return nil
            }
        }
        return nil
    }
}
