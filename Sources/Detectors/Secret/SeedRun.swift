/// Words in a row with nothing between them but what people put into a list.
struct SeedRun {
    /// One word.
    struct Word {
        var hash: SeedHash
        var span: Range<Int>
        var script: SeedLetters.Script
        /// The number that stands before it in a list; 0 without one.
        var item = 0
        /// Whether it begins a line.
        var startsLine = false
    }

    private(set) var words: [Word] = []
    /// Whether there are more than any phrase has: a list of words.
    private(set) var isLong = false
    /// Where reading ended.
    private(set) var end: Int

    /// Two phrases of 24 words in two columns, and some.
    static let mostWords = 100
    /// How far two words may stand apart: a number, a bracket, a line break and its indentation.
    private static let widestGap = 32

    /// Reads the words from an offset on, at which one stands.
    init(from start: Int, isDense: Bool = false, in text: ScanText) {
        end = start
        guard var word = SeedRun.word(at: start, in: text) else { return }
        word.startsLine = true
        word.item = SeedRun.item(before: start, in: text)
        words.append(word)
        while words.count < SeedRun.mostWords {
            end = word.span.upperBound
            guard let next = SeedRun.next(after: word, isDense: isDense, in: text) else { return }
            word = next
            words.append(word)
        }
        end = word.span.upperBound
        isLong = true
    }

    /// How many words stand in a row from an offset on, and where the last one ends.
    static func count(from start: Int, isDense: Bool = false, in text: ScanText) -> (count: Int, end: Int) {
        guard var word = word(at: start, in: text) else { return (0, start) }
        var count = 1
        while count < mostWords, let next = next(after: word, isDense: isDense, in: text) {
            word = next
            count += 1
        }
        return (count, word.span.upperBound)
    }

    /// Where the words begin that stand in a row before an offset, how many they are, and whether others before them
    /// were read already.
    static func start(
        before offset: Int, floor: Int, in text: ScanText
    ) -> (start: Int, count: Int, isCut: Bool) {
        var (start, count) = (offset, 0)
        while count < mostWords {
            var at = start
            var (reach, digits) = (0, 0)
            while at > floor, reach < widestGap, let (scalar, length) = Scalars.decode(text.bytes, before: at),
                isMark(scalar) || (0x30...0x39).contains(scalar)
                    || [0x2e, 0x29, 0x3a].contains(scalar) && text.isDigit(at: at - length - 1)
            {
                text.note(bytesRead: length)
                at -= length
                reach += length
                digits = (0x30...0x39).contains(scalar) ? digits + 1 : 0
                // A year is no item of a list.
                if digits > 2 { return (start, count, false) }
            }
            let end = at
            var letters = 0
            while at > floor, letters < 18, let (scalar, length) = Scalars.decode(text.bytes, before: at),
                SeedLetters.letter(scalar) != nil
            {
                text.note(bytesRead: length)
                at -= length
                letters += 1
            }
            if at == floor, floor > 0 { return (start, count, count > 0 || letters > 0) }
            guard letters > 0, letters < 18, end < start, let word = word(at: at, in: text),
                word.span.upperBound == end
            else { break }
            start = at
            count += 1
        }
        return (start, count, false)
    }

    /// The word at an offset: letters of one script, as many as the words of the lists have.
    private static func word(at offset: Int, in text: ScanText) -> Word? {
        var hash = SeedHash()
        var script: SeedLetters.Script?
        var at = offset
        while at < text.count, hash.count < 18 {
            let (scalar, length) = Scalars.decode(text.bytes, at: at)
            guard let (value, kind) = SeedLetters.letter(scalar) else { break }
            if let kind {
                if script == nil { script = kind }
                guard kind == script, !(kind == .han && hash.count > 0) else { break }
                hash.combine(value)
            }
            text.note(bytesRead: length)
            at += length
        }
        guard let script else { return nil }
        let isLikely =
            switch script {
            case .spaced: (3...16).contains(hash.count) && !isCommon(offset, hash.count, in: text)
            case .kana: (2...9).contains(hash.count)
            case .hangul: (4...13).contains(hash.count)
            case .han: true
            }
        return isLikely ? Word(hash: hash, span: offset..<at, script: script) : nil
    }

    /// Words that stand in every sentence and in no list: most looks end here.
    @inline(__always)
    private static func isCommon(_ offset: Int, _ count: Int, in text: ScanText) -> Bool {
        guard count <= 4 else { return false }
        var packed: UInt32 = 0
        for at in offset..<offset + count { packed = packed << 8 | UInt32(text[at] | 0x20) }
        switch packed {
        // the and was for are not but his her has our who had its, from with
        case 0x74_6865, 0x61_6e64, 0x77_6173, 0x66_6f72, 0x61_7265, 0x6e_6f74, 0x62_7574, 0x68_6973, 0x68_6572,
            0x68_6173, 0x6f_7572, 0x77_686f, 0x68_6164, 0x69_7473, 0x6672_6f6d, 0x7769_7468:
            return true
        default: return false
        }
    }

    /// The next word behind spaces, line breaks, commas, dashes, quotes, and a number with its dot.
    private static func next(after word: Word, isDense: Bool, in text: ScanText) -> Word? {
        let offset = word.span.upperBound
        var at = offset
        var (digits, item) = (0, 0)
        var startsLine = false
        while at - offset < widestGap, at < text.count {
            let byte = text[at]
            switch byte {
            case 0x0a, 0x0d:
                startsLine = true
                at += 1
            case 0x30...0x39:
                digits = text.isDigit(at: at - 1) ? digits + 1 : 1
                item = digits == 1 ? Int(byte & 15) : item * 10 + Int(byte & 15)
                guard digits <= 2 else { return nil }
                at += 1
            case 0x2e, 0x29, 0x3a:
                // A dot belongs to a number; after a word it ends a sentence.
                guard item > 0 else { return nil }
                at += 1
            default:
                let (scalar, length) = Scalars.decode(text.bytes, at: at)
                if isMark(scalar) {
                    if scalar >= 0x2460, scalar <= 0x2473 { item = Int(scalar) - 0x245f }
                    at += length
                    continue
                }
                guard at > offset || isDense && word.script == .han, var found = SeedRun.word(at: at, in: text),
                    found.script == word.script
                else { return nil }
                if let behind = label(found, in: text), at - offset < widestGap {
                    at = behind
                    continue
                }
                found.item = item
                found.startsLine = startsLine
                return found
            }
        }
        return nil
    }

    /// Behind the word of `Word 3: …`, which is no word of the phrase; nil where it may be one.
    private static func label(_ word: Word, in text: ScanText) -> Int? {
        let start = word.span.lowerBound
        guard labels.contains(where: { text.matches($0, at: start) && $0.utf8CodeUnitCount == word.span.count }) else {
            return nil
        }
        let digits = text.digits(from: text.skipSpaces(from: word.span.upperBound, limit: 2), limit: 3)
        guard (1...2).contains(digits.count), [0x3a, 0x2e, 0x29, 0x3d].contains(text[digits.upperBound]) else {
            return nil
        }
        return word.span.upperBound
    }

    private static let labels: [StaticString] = ["word", "mot", "wort", "palabra", "palavra", "parola", "kelime"]

    /// The number before the first word of a list: `1. `.
    private static func item(before offset: Int, in text: ScanText) -> Int {
        var at = text.skipSpaces(before: offset, limit: 4)
        if [0x2e, 0x29, 0x3a, 0x2d].contains(text[at - 1]) { at = text.skipSpaces(before: at - 1, limit: 2) }
        guard text.isDigit(at: at - 1), !text.isDigit(at: at - 2) else { return 0 }
        return Int(text[at - 1] & 15)
    }

    /// What may stand between two words besides numbers and line breaks.
    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        // Space and tab, comma, dash, quotes, bar, underscore, slash, brackets, star, backslash, sharp, plus, equals.
        case 0x20, 0x09, 0x2c, 0x2d, 0x22, 0x27, 0x7c, 0x5f, 0x2f, 0x3e, 0x2a, 0x5c, 0x23, 0x28, 0x5b, 0x5d, 0x3b, 0x2b,
            0x3d, 0x60, 0x0a, 0x0d:
            true
        // No-break space, middle dot, general punctuation, keycaps, arrows, circled numbers, ideographic marks.
        case 0xa0, 0xb7, 0x2000...0x2044, 0x20e3, 0x2190...0x21ff, 0x2460...0x2473, 0x3000, 0x3001, 0xff0c, 0xfe0f,
            0xfeff:
            true
        default: false
        }
    }
}
