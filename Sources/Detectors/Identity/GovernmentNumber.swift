/// The number beside a word for a government id.
struct GovernmentNumber {
    let span: Range<Int>
    /// Capitals and digits, without separators.
    let value: [UInt8]
    let scheme: GovernmentSchemes.Scheme

    /// How far from its word a number may stand.
    private static let reach = 44
    private static let nearReach = 26
    /// For a word that is also one of everyday language.
    private static let closeReach = 20

    /// The first number behind a word, or the one right before it, that one of the word's schemes could have given.
    static func read(beside cue: Range<Int>, schemes: [Int], isClose: Bool, in text: ScanText) -> GovernmentNumber? {
        let candidates = schemes.compactMap { GovernmentSchemes.all[safe: $0] }
        var at = cue.upperBound
        let limit = min(text.count, cue.upperBound + (isClose ? closeReach : reach))
        while at < limit, !isEnd(at, cue.upperBound, in: text) {
            guard isStart(at, in: text) else {
                at += 1
                continue
            }
            for scheme in candidates where scheme.hasChecksum || at - cue.upperBound <= nearReach {
                if let number = number(from: at, scheme, in: text) { return number }
            }
            at += 1
        }
        return before(cue, candidates, in: text)
    }

    /// `304.211.838-02 (é meu CPF)`: only with a checksum.
    private static func before(
        _ cue: Range<Int>, _ schemes: [GovernmentSchemes.Scheme], in text: ScanText
    ) -> GovernmentNumber? {
        let near = max(0, cue.lowerBound - 18)..<cue.lowerBound
        guard near.contains(where: { text.isDigit(at: $0) }) else { return nil }
        for at in max(0, cue.lowerBound - 48)..<cue.lowerBound where isStart(at, in: text) {
            for scheme in schemes where scheme.hasChecksum {
                if let number = number(from: at, scheme, in: text), number.span.upperBound <= cue.lowerBound,
                    number.span.upperBound >= near.lowerBound
                {
                    return number
                }
            }
        }
        return nil
    }

    /// Whether a sentence ends, or a line that does more than head the number.
    private static func isEnd(_ at: Int, _ cue: Int, in text: ScanText) -> Bool {
        switch text[at] {
        case 0x0a, 0x0d: at > cue + 2
        case 0x21, 0x3f: true
        case 0x2e: at > cue + 4 && text[at + 1] <= 0x20
        default: false
        }
    }

    private static func isStart(_ at: Int, in text: ScanText) -> Bool {
        text.isAlphanumeric(at: at) && !text.isWordCharacter(before: at)
            && !(text.isDigit(at: at) && [0x2e, 0x2c, 0x2f, 0x2d].contains(text[at - 1]) && text.isDigit(at: at - 2))
            && text[at - 1] != 0x5f && text[at - 1] != 0x24
    }

    private static func number(from start: Int, _ scheme: GovernmentSchemes.Scheme, in text: ScanText)
        -> GovernmentNumber?
    {
        for pattern in scheme.patterns {
            guard let (end, value) = match(pattern, from: start, in: text), scheme.isValid(value),
                !Placeholder.isPlaceholder(String(decoding: value, as: UTF8.self))
            else { continue }
            return GovernmentNumber(span: start..<end, value: value, scheme: scheme)
        }
        return nil
    }

    /// The characters of a pattern, with single spaces, dots, dashes and slashes between.
    private static func match(_ pattern: String, from start: Int, in text: ScanText) -> (end: Int, value: [UInt8])? {
        var value: [UInt8] = []
        var at = start
        var wasSeparated = false
        var (hasSmall, hasGap) = (false, false)
        for wanted in pattern.utf8 {
            if at > start, wanted != 0x53, let next = separator(at, in: text) {
                at = next
                wasSeparated = true
                hasGap = hasGap || text[next - 1] == 0x20
            }
            let byte = text[at]
            let isDigit = byte &- 0x30 < 10
            let isLetter = (byte | 0x20) &- 0x61 < 26
            switch wanted {
            case 0x39: guard isDigit else { return nil }
            case 0x41: guard isLetter else { return nil }
            case 0x53: guard byte == 0x2b || byte == 0x2d || isLetter else { return nil }
            default: guard isDigit || isLetter else { return nil }
            }
            if isLetter, byte > 0x60 { hasSmall = true }
            value.append(isLetter ? byte & 0xdf : byte)
            at += 1
        }
        // Small letters are words, unless the whole is one run.
        guard !(hasSmall && hasGap), !text.isWordCharacter(at: at) else { return nil }
        if text[at] == 0x29, (start..<at).contains(where: { text[$0] == 0x28 }) { at += 1 }
        if [0x2d, 0x2f, 0x2e].contains(text[at]), text.isAlphanumeric(at: at + 1) { return nil }
        if text[at] == 0x20, wasSeparated, text.isDigit(at: at + 1) { return nil }
        return (at, value)
    }

    private static func separator(_ at: Int, in text: ScanText) -> Int? {
        switch text[at] {
        case 0x20, 0x2e, 0x2d, 0x2f:
            // `1047382 -9`, `12 / 34`
            if text[at] == 0x20, [0x2d, 0x2f].contains(text[at + 1]), text[at + 2] == 0x20 { return at + 3 }
            return text.isAlphanumeric(at: at + 1) ? at + 1 : nil
        case 0x28: return text.isAlphanumeric(at: at + 1) && text[at + 2] == 0x29 ? at + 1 : nil
        case 0xc2: return text[at + 1] == 0xa0 || text[at + 1] == 0xb7 ? at + 2 : nil
        case 0xe2: return text[at + 1] == 0x80 && (0x90...0x93).contains(text[at + 2]) ? at + 3 : nil
        default: return nil
        }
    }
}
