/// What stands around the digits of a candidate: words for and against, and whether it is cut out of something longer.
struct PhoneContext {
    let text: ScanText
    let span: Range<Int>
    /// The nearest word of the line that says that the number is to be called.
    let cue: Cue?

    struct Cue {
        /// Bytes between the cue and the number.
        var distance: Int
        /// Where the cue begins, if it stands before the number.
        var start: Int?
        /// Whether it is the name of the field or stands right before.
        var isStrong: Bool
        /// Where the language of the word is dialled in most; empty for words of many languages.
        var country = ""
        /// Whether it speaks of a number of any kind.
        var isGeneral = false
    }

    /// How far before a number a word for it may stand.
    private static let reach = 56

    init(_ span: Range<Int>, in text: ScanText) {
        self.text = text
        self.span = span
        cue = PhoneContext.cue(span, in: text)
    }

    private static func cue(_ span: Range<Int>, in text: ScanText) -> Cue? {
        if PhoneWords.before.matches(label: text.context.label) { return Cue(distance: 0, start: nil, isStrong: true) }
        if let letter = letter(before: span.lowerBound, in: text) { return letter }
        let line = text.line(around: span, cap: reach)
        if let match = PhoneWords.before.last(in: text, within: line.lowerBound..<span.lowerBound) {
            let distance = span.lowerBound - match.span.upperBound
            return Cue(
                distance: distance, start: match.span.lowerBound, isStrong: distance < 8,
                country: PhoneWords.country(of: match.item), isGeneral: PhoneWords.isGeneral(match.item))
        }
        let after = span.upperBound..<min(line.upperBound, span.upperBound + 28)
        if let match = PhoneWords.after.first(in: text, within: after) {
            return Cue(distance: match.span.lowerBound - span.upperBound + 8, start: nil, isStrong: false)
        }
        return heading(line.lowerBound, span, in: text)
    }

    /// `T: 020 ...`, `m. 07700 ...` at the beginning of an entry.
    private static func letter(before offset: Int, in text: ScanText) -> Cue? {
        let mark = text.skipSpaces(before: offset, limit: 3) - 1
        guard text[mark] == 0x3a || text[mark] == 0x2e, mark > 0,
            [0x74, 0x6d, 0x70, 0x63].contains(text[mark - 1] | 0x20), !text.isWordCharacter(before: mark - 1),
            text[mark - 2] != 0x2e, text[mark - 2] != 0x27
        else { return nil }
        return Cue(distance: 0, start: mark - 1, isStrong: true)
    }

    /// A line `Phone:` above a line that begins with the number.
    private static func heading(_ line: Int, _ span: Range<Int>, in text: ScanText) -> Cue? {
        guard span.lowerBound - line < 8, text[line - 1] == 0x0a,
            (line..<span.lowerBound).allSatisfy({ !text.isAlphanumeric(at: $0) })
        else { return nil }
        let above = text.line(around: line - 1..<line - 1, cap: 32).lowerBound
        guard let match = PhoneWords.before.last(in: text, within: above..<line - 1), line - match.span.upperBound < 6,
            (above..<match.span.lowerBound).allSatisfy({ !text.isAlphanumeric(at: $0) })
        else { return nil }
        return Cue(
            distance: 8, start: match.span.lowerBound, isStrong: false, country: PhoneWords.country(of: match.item))
    }

    /// Whether a word says that the number is something else, nearer than one that says it is to be called.
    var isForeign: Bool {
        if PhoneWords.foreign.matches(label: text.context.label), cue == nil { return true }
        let line = text.line(around: span, cap: PhoneContext.reach)
        guard let match = PhoneWords.foreign.last(in: text, within: line.lowerBound..<span.lowerBound) else {
            return false
        }
        // `order number is`: the word that says "number" says nothing more.
        if let cue, let start = cue.start, cue.isGeneral, match.span.upperBound + 2 >= start { return true }
        return span.lowerBound - match.span.upperBound < cue?.distance ?? 24
    }

    /// Whether it is somebody's whom the author warns of, another's, or a service's for everybody.
    var isAnothers: Bool {
        if Disowned.isNuisance(around: span, in: text) || PhoneOwner.isBusiness(span, in: text) { return true }
        if Quotation.holds(
            span, in: text, within: max(0, span.lowerBound - 80)..<min(text.count, span.upperBound + 80), least: 24)
        {
            return true
        }
        let line = text.line(around: span, cap: PhoneContext.reach)
        return PhoneWords.others.last(in: text, within: line.lowerBound..<span.lowerBound) != nil
    }

    /// Whether the number can begin here: not inside a word, amount, decimal, time or identifier.
    static func isFree(before offset: Int, in text: ScanText) -> Bool {
        let before = text[offset - 1]
        switch before {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x5f, 0x23, 0x24, 0x25, 0x40, 0x5e, 0x3d, 0x26, 0x5c, 0x7b:
            return false
        case 0x2b: return PhoneCandidate.plus(text, at: offset) > 0
        case 0x2e, 0x2c, 0x3a, 0x2d, 0x2f, 0x29:
            return !text.isAlphanumeric(at: offset - 2) || before == 0x3a && !text.isDigit(at: offset - 2)
                || before == 0x2e && !text.isDigit(at: offset - 2) || isChat(before: offset, in: text)
        case 0x80...:
            guard let scalar = Scalars.decode(text.bytes, before: offset)?.scalar else { return true }
            let isCurrency = (0x20a0...0x20cf).contains(scalar) || scalar == 0xa3 || scalar == 0xa5 || scalar == 0x2116
            return !isCurrency && Scalars.classify(scalar) != .letter
        default: return true
        }
    }

    /// Whether an account number (ISO 13616) begins in the groups before: `NL91 ABNA 0417 1643 00`, whatever its check
    /// digits.
    static func isInAccount(before offset: Int, in text: ScanText) -> Bool {
        var at = offset
        for _ in 0..<8 {
            guard text[at - 1] == 0x20 else { return false }
            let group = text.run(before: at - 1, limit: 5) { $0 &- 0x30 < 10 || $0 &- 0x41 < 26 }
            guard group.count == 4 else { return false }
            let isHead =
                text[group.lowerBound] &- 0x41 < 26 && text[group.lowerBound + 1] &- 0x41 < 26
                && text.isDigit(at: group.lowerBound + 2) && text.isDigit(at: group.lowerBound + 3)
            if isHead { return !text.isAlphanumeric(at: group.lowerBound - 1) }
            at = group.lowerBound
        }
        return false
    }

    /// Whether a link that opens a chat with the number stands before: `wa.me/`.
    static func isChat(before offset: Int, in text: ScanText) -> Bool {
        text.matches("//wa.me/", at: offset - 8) || text.matches("wa.me/", at: offset - 6) && offset == 6
            || text.matches(" wa.me/", at: offset - 7) || text.matches("send?phone=", at: offset - 11)
            || text.matches("send/?phone=", at: offset - 12)
    }

    /// Whether the number can end here.
    static func isFree(after offset: Int, in text: ScanText) -> Bool {
        switch text[offset] {
        case 0x30...0x39, 0x5f, 0x25, 0x24, 0x40, 0x3d: return false
        // `x12`, `ext12`: an extension.
        case 0x78, 0x58: return text.isDigit(at: offset + 1)
        case 0x65, 0x45: return text.matches("ext", at: offset)
        case 0x41...0x5a, 0x61...0x7a: return false
        case 0x2e, 0x2c, 0x3a, 0x2d, 0x2f, 0x2b:
            return !text.isAlphanumeric(at: offset + 1)
        case 0x80...:
            guard offset < text.count else { return true }
            let scalar = Scalars.decode(text.bytes, at: offset).scalar
            return !(0x20a0...0x20cf).contains(scalar) && scalar != 0xb0 && Scalars.classify(scalar) != .letter
        default: return true
        }
    }

    /// Whether the number is a part of a web address.
    static func isInLink(_ span: Range<Int>, in text: ScanText) -> Bool {
        let before = text.run(before: span.lowerBound, limit: 96) { $0 > 0x20 && $0 != 0x22 && $0 != 0x3c && $0 < 0x80 }
        var at = before.lowerBound
        while at + 2 < before.upperBound {
            if text[at] == 0x3a, text[at + 1] == 0x2f, text[at + 2] == 0x2f { return true }
            if text[at] == 0x77, text.matches("www.", at: at) { return true }
            if text[at] == 0x2e, text.isAlphanumeric(at: at + 1), text.isAlphanumeric(at: at - 1),
                text.run(from: at + 1, limit: 96, where: { $0 != 0x2f && $0 > 0x20 }).upperBound < before.upperBound
            {
                return true
            }
            at += 1
        }
        return false
    }
}
