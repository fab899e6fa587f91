/// Reads what looks like a code, a number or a password in a short text.
enum ShortCodes {
    /// A run without spaces of letters, digits and signs: the index behind it.
    static func run(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let first = sentence.tokens[safe: index], first.form != .ideograph, begins(first, index, in: sentence)
        else { return nil }
        var end = index + 1
        while let next = sentence.tokens[safe: end], next.form != .ideograph, next.gap.isDisjoint(with: breaks),
            end - index < 12
        {
            end += 1
        }
        return end
    }

    private static let breaks: Token.Gap = [.space, .bracket, .quote, .colon, .comma, .ellipsis]

    private static func begins(_ token: Token, _ index: Int, in sentence: Sentence) -> Bool {
        // A handle, a path, the host of an address.
        switch sentence.text[token.span.lowerBound - 1] {
        case 0x40, 0x2f: return false
        default: break
        }
        return index == 0 || !token.gap.isDisjoint(with: breaks)
            || sentence.tokens[safe: index - 1]?.form == .ideograph
    }

    /// A run that is no word: letters with digits, signs between, capitals inside.
    static func code(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let end = run(sentence, index) else { return nil }
        let span = sentence.bytes(index..<end)
        guard (4...48).contains(span.count) else { return nil }
        let made = Made(span, in: sentence.text)
        guard made.wide == 0, !made.isLink else { return nil }
        let letters = made.lower + made.upper
        if made.digits > 0, letters > 0 || made.signs > 0 { return end }
        if made.digits > 0 { return nil }
        if made.upper == letters, made.signs == 0 { return letters >= 5 ? end : nil }
        return made.lower > 0 && made.innerUpper > 0 ? end : nil
    }

    /// Any run of four bytes and more, where the text speaks of something secret.
    static func chunk(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let end = run(sentence, index) else { return nil }
        let span = sentence.bytes(index..<end)
        return (4...48).contains(span.count) && !Made(span, in: sentence.text).isLink ? end : nil
    }

    /// Groups of digits and capitals with spaces or dashes between: `AB 12 34 56 C`, `4471-2290`, `XK19 ZZA`, `70331862`.
    static func groups(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let first = sentence.tokens[safe: index], isGroup(first), first.gap.isDisjoint(with: [.money, .hash]),
            begins(first, index, in: sentence)
        else { return nil }
        var end = index + 1
        while end - index < 8, let next = sentence.tokens[safe: end], isGroup(next), next.count < 13,
            next.gap.isSubset(of: [.space, .dash, .dot, .symbol]), !sentence.beginsLine(end)
        {
            end += 1
        }
        let made = Made(sentence.bytes(index..<end), in: sentence.text)
        return made.digits >= 3 && made.digits + made.upper >= 5 ? end : nil
    }

    private static func isGroup(_ token: Token) -> Bool {
        switch token.form {
        case .number: true
        case .mixed: token.isUpper || token.isCapital && token.count < 9
        case .word: !token.isWide && (token.isUpper && token.count < 5 || token.isCapital && token.count == 1)
        case .ideograph: false
        }
    }

    /// What a run is made of.
    struct Made {
        var (lower, upper, innerUpper, digits, signs, dashes, wide) = (0, 0, 0, 0, 0, 0, 0)
        var isLink = false

        init(_ span: Range<Int>, in text: ScanText) {
            for at in span {
                switch text[at] {
                case 0x30...0x39: digits += 1
                case 0x61...0x7a: lower += 1
                case 0x41...0x5a:
                    upper += 1
                    if at > span.lowerBound { innerUpper += 1 }
                case 0x2d: dashes += 1
                case 0x20: break
                case 0x80...: wide += 1
                case 0x2f:
                    isLink = isLink || text[at + 1] == 0x2f || digits == 0
                    signs += 1
                default: signs += 1
                }
            }
        }
    }
}
