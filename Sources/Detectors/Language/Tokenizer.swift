/// Cuts a stretch of text into tokens.
struct Tokenizer {
    private let text: ScanText
    private let end: Int
    private var at: Int

    /// A longer run of letters is cut.
    private static let longestWord = 64

    init(text: ScanText, range: Range<Int>) {
        self.text = text
        at = max(0, range.lowerBound)
        end = min(range.upperBound, text.count)
    }

    /// The token that begins at a byte; nil if none does.
    static func word(at start: Int, in text: ScanText) -> Token? {
        var tokenizer = Tokenizer(text: text, range: start..<min(text.count, start + longestWord))
        let (value, length) = Folding.scalar(text, start)
        let (folded, kind) = Folding.fold(value)
        switch kind {
        case .letter, .digit: return tokenizer.word([])
        case .ideograph: return ideograph(folded, start..<start + length, gap: [])
        case .ignored, .other: return nil
        }
    }

    /// A character that is a word of its own.
    private static func ideograph(_ folded: UInt32, _ span: Range<Int>, gap: Token.Gap) -> Token {
        var hash = WordHash()
        hash.combine(folded)
        return Token(
            span: span, hash: hash.value, stem: hash.value, prefix: 0, form: .ideograph, isCapital: false,
            isUpper: false, isWide: true, gap: gap)
    }

    /// Writes the next token where there is room for one; false at the end of the stretch.
    mutating func next(into room: UnsafeMutablePointer<Token>) -> Bool {
        var gap: Token.Gap = []
        let bytes = text.bytes
        while at < end {
            let byte = bytes[at]
            if byte == 0x20 {
                gap.formUnion(.space)
                at &+= 1
                continue
            }
            if (byte | 0x20) &- 0x61 < 26, smallWord(gap, into: room) { return true }
            let (value, length) = Folding.scalar(text, at)
            let (folded, kind) = Folding.fold(value)
            switch kind {
            case .letter, .digit:
                room.initialize(to: word(gap))
                return true
            case .ideograph:
                room.initialize(to: Tokenizer.ideograph(folded, at..<at + length, gap: gap))
                at += length
                return true
            case .ignored: break
            case .other: gap.formUnion(mark(value))
            }
            at += length
        }
        return false
    }

    /// What a word is made of, as far as it was read.
    private struct Letters {
        var hash = WordHash()
        var prefix: UInt64 = 0
        var (letters, digits, small, count) = (0, 0, 0, 0)

        @inline(__always)
        mutating func add(_ folded: UInt32) {
            hash.combine(folded)
            count += 1
            if count == 3 { prefix = hash.value }
        }
    }

    /// Writes a word of ASCII in small letters, but for the first: most words of most texts; false for all else.
    @inline(__always)
    private mutating func smallWord(_ gap: Token.Gap, into room: UnsafeMutablePointer<Token>) -> Bool {
        let (bytes, start) = (text.bytes, at)
        let run = LetterRun(in: bytes, at: start)
        let behind = start &+ run.count
        let after = behind < bytes.count ? bytes[behind] : 0
        guard run.count <= Tokenizer.longestWord, behind <= end, after != 0x27, after &- 0x30 > 9,
            after < 0x80 || LetterRun.endsWord(in: bytes, at: behind)
        else { return false }
        let first = bytes[start]
        // A second capital: not a word in small letters.
        if first < 0x61, run.count > 1, bytes[start &+ 1] < 0x61 { return false }
        let hash = WordHash.of(head: run.head, count: run.count, in: bytes, from: start)
        if run.count == Tokenizer.exampleCount, hash == Tokenizer.example { return false }
        text.note(bytesRead: run.count &+ 1)
        at = behind
        room.initialize(
            to: Token(
                span: Range(uncheckedBounds: (start, behind)), hash: hash, stem: hash,
                prefix: run.count < 3 ? 0 : WordHash.ofThree(run.head & 0xff_ffff), form: .word,
                isCapital: first < 0x61, isUpper: false, gap: gap))
        return true
    }

    /// A short word of ASCII in small letters, but for the first, with an ending of English behind an apostrophe: `don't`,
    /// `who's`, `I'm`; nil for all else.
    private mutating func contraction(_ gap: Token.Gap) -> Token? {
        let (bytes, start) = (text.bytes, at)
        let run = LetterRun(in: bytes, at: start)
        let mark = start &+ run.count
        let isWide = text[mark] == 0xe2
        guard run.count > 0, run.count <= 6,
            text[mark] == 0x27 || isWide && text[mark + 1] == 0x80 && text[mark + 2] == 0x99
        else { return nil }
        let letters = mark + (isWide ? 3 : 1)
        guard let isPossessive = apostropheEnding(0x27, letters) else { return nil }
        let ending = LetterRun(in: bytes, at: letters)
        let behind = letters + ending.count
        guard ending.count <= 2, behind <= end, text[behind] != 0x27, bytes[letters] >= 0x61, bytes[behind - 1] >= 0x61,
            bytes[start] >= 0x61 || run.count == 1 || bytes[start + 1] >= 0x61
        else { return nil }
        text.note(bytesRead: behind - start)
        let (count, head) = (run.count + ending.count, run.head | ending.head << UInt64(8 * run.count))
        let hash = WordHash.of(head: head, count: count, in: bytes, from: start)
        let stem = isPossessive ? WordHash.of(head: run.head, count: run.count, in: bytes, from: start) : hash
        guard count < 8, hash != Tokenizer.example else { return nil }
        at = behind
        return Token(
            span: start..<behind, hash: hash, stem: stem, prefix: count < 3 ? 0 : WordHash.ofThree(head & 0xff_ffff),
            form: .word, isCapital: bytes[start] < 0x61, isUpper: false, isWide: isWide, gap: gap)
    }

    /// A run of letters and digits of ASCII; nil for all else.
    @inline(__always)
    private mutating func plainWord(_ gap: Token.Gap) -> Token? {
        let run = ASCIIRun(in: text.bytes, at: at)
        let after = text[at + run.count]
        // What is not ASCII may belong to the word, an apostrophe too.
        guard after < 0x80, after != 0x27, run.count > 0, run.count <= Tokenizer.longestWord, at + run.count <= end
        else {
            return nil
        }
        text.note(bytesRead: run.count)
        let hash = WordHash.of(head: run.head, count: run.count, in: text.bytes, from: at)
        guard run.count != Tokenizer.exampleCount || hash != Tokenizer.example else { return nil }
        let first = text[at]
        defer { at += run.count }
        return Token(
            span: at..<at + run.count, hash: hash, stem: hash, prefix: run.prefix,
            form: !run.hasLetter ? .number : !run.hasDigit ? .word : .mixed, isCapital: first &- 0x41 < 26,
            isUpper: run.hasTwoLetters && !run.hasSmall, gap: gap)
    }

    /// A run of letters and digits; an apostrophe inside it belongs to it before the endings of English.
    private mutating func word(_ gap: Token.Gap) -> Token {
        if let plain = plainWord(gap) ?? contraction(gap) { return plain }
        let start = at
        var word = Letters()
        var stem: UInt64?
        let isCapital = Folding.isCapital(Folding.scalar(text, at).value)
        scan: while at < end, at - start < Tokenizer.longestWord {
            let byte = text[at]
            if (byte | 0x20) &- 0x61 < 26 {
                word.letters += 1
                word.small += Int(byte >> 5 & 1)
                word.add(UInt32(byte | 0x20))
                at += 1
                continue
            }
            let (value, length) = Folding.scalar(text, at)
            let (folded, kind) = Folding.fold(value)
            switch kind {
            case .letter:
                word.letters += 1
                if !Folding.isCapital(value) { word.small += 1 }
                word.add(folded)
            case .digit:
                word.digits += 1
                word.add(folded)
            case .ignored: break
            case .ideograph: break scan
            case .other:
                guard let ending = apostropheEnding(value, at + length) else { break scan }
                if ending { stem = word.hash.value }
            }
            at += length
        }
        if word.hash.value == Tokenizer.example, isLabel(start..<at) { word.hash.combine(0x2e) }
        return Token(
            span: start..<at, hash: word.hash.value, stem: stem ?? word.hash.value, prefix: word.prefix,
            form: word.letters == 0 ? .number : word.digits == 0 ? .word : .mixed, isCapital: isCapital,
            isUpper: word.letters > 1 && word.small == 0, isWide: (start..<at).contains { text[$0] >= 0x80 }, gap: gap)
    }

    private static let example = WordHash.of("example")
    private static let exampleCount = 7

    /// Whether a word is part of a host name. `example` in one of the reserved names (RFC 2606) does not say that what
    /// stands beside it is an example.
    private func isLabel(_ span: Range<Int>) -> Bool {
        let before = text[span.lowerBound - 1]
        return before == 0x40 || before == 0x2e || text[span.upperBound] == 0x2e && isLetter(text[span.upperBound + 1])
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// After an apostrophe: true if `s` alone follows, false if another English ending does, nil if a new word begins
    /// (`j'ai`, `dell'Isola`).
    private func apostropheEnding(_ mark: UInt32, _ next: Int) -> Bool? {
        guard mark == 0x27 || mark == 0x2019 else { return nil }
        let (a, b) = (text[next] | 0x20, text[next + 1] | 0x20)
        let isOne = !SentenceEnd.isWordByte(text[next + 1])
        let isTwo = !SentenceEnd.isWordByte(text[next + 2])
        switch a {
        case 0x73 where isOne: return true
        case 0x6d where isOne, 0x64 where isOne, 0x74 where isOne: return false
        case 0x76 where isTwo && b == 0x65, 0x72 where isTwo && b == 0x65, 0x6c where isTwo && b == 0x6c: return false
        default: return nil
        }
    }

    private func mark(_ value: UInt32) -> Token.Gap {
        switch value {
        case 0x20, 0x09, 0xa0, 0x3000, 0x0a, 0x0d: .space
        case 0x2c, 0x3b, 0xff0c, 0x3001, 0x060c: .comma
        case 0x3a, 0x3d, 0xff1a: .colon
        case 0x2d, 0x2010...0x2015, 0x7e, 0x301c, 0xff5e: .dash
        case 0x22, 0x27, 0x60, 0x2a, 0x2018...0x201f, 0xab, 0xbb, 0x300c...0x300f: .quote
        case 0x28, 0x29, 0x5b, 0x5d, 0x7b, 0x7d, 0x3c, 0x3e, 0xff08, 0xff09: .bracket
        case 0x40: .at
        case 0x23: .hash
        case 0x24, 0x20ac, 0xa3, 0xa5: .money
        case 0x2f: .slash
        case 0x2e: .dot
        case 0x5f: .underscore
        case 0x2026: .ellipsis
        default: .symbol
        }
    }
}
