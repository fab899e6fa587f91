/// Reads the codes behind words for backup codes: one or a list, on the same line or on those below.
struct BackupCodeReader {
    let text: ScanText

    /// How far behind the words the first code may stand.
    static let reach = 110
    private static let mostCodes = 16

    init(_ text: ScanText) {
        self.text = text
    }

    /// The codes behind words for them.
    func codes(after cue: Int) -> [Range<Int>] {
        var codes: [Range<Int>] = []
        guard var next = firstCode(after: cue) else { return [] }
        if BackupCodeReader.likenesses.last(in: text, within: max(cue, next.lowerBound - 12)..<next.lowerBound) != nil {
            return []
        }
        while codes.count < BackupCodeReader.mostCodes {
            codes.append(next)
            guard
                let code = code(at: nextItem(after: next.upperBound), isFirst: false)
                    ?? likeCode(after: next, form: form(next))
            else { break }
            next = code
        }
        // One number alone may be a day.
        if codes.count == 1, isDay(codes[0]) { return [] }
        return codes
    }

    /// The codes before words for them: `1234 5678, 8765 4321 were my backup codes`.
    func codes(before cue: Int) -> [Range<Int>] {
        let start = max(0, cue - BackupCodeReader.reach)
        var codes: [Range<Int>] = []
        var at = start
        while at < cue, codes.count < BackupCodeReader.mostCodes {
            // A line or question that ends there says nothing of what follows; a short sentence may: `Those were my ...`.
            if text[at] == 0x0a || text[at] == 0x3f { codes = [] }
            guard text.isAlphanumeric(at: at), !text.isWordCharacter(before: at), text[at - 1] != 0x5f else {
                at += 1
                continue
            }
            if let code = code(at: at, isFirst: true), code.upperBound < cue,
                ![0x40, 0x2f, 0x23].contains(text[at - 1])
            {
                codes.append(code)
                at = code.upperBound
            } else {
                at = text.token(from: at, limit: 64).upperBound
            }
        }
        guard let last = codes.last, cue - last.upperBound <= 48, !isDay(last),
            BackupCodeReader.equations.first(in: text, within: last.upperBound..<cue) != nil
                || isPointed(from: last.upperBound, to: cue)
                // `1234-5678 8765-4321, proton backup`
                || codes.count > 1 && text[last.upperBound] == 0x2c && cue - last.upperBound <= 12
        else { return [] }
        let shape = form(last)
        return codes.filter { form($0) == shape }
    }

    /// `1234-5678 — twitch backup codes`, `1234-5678 (recovery codes)`: a dash, an arrow or a bracket, and little more.
    private func isPointed(from end: Int, to cue: Int) -> Bool {
        guard cue - end <= 24 else { return false }
        let at = text.skipSpaces(from: end, limit: 2)
        switch text[at] {
        case 0x28, 0x3d, 0x5b: return true
        case 0x2d: return text[at - 1] == 0x20
        case 0x3c: return text[at + 1] == 0x2d
        case 0xe2: return text[at + 1] == 0x80 && (0x93...0x95).contains(text[at + 2]) || text[at + 1] == 0x86
        default: return false
        }
    }

    /// What is left of a list of codes whose words stand further before: two codes at least, alike, of letters and digits,
    /// or of digits where the words say codes.
    func rest(after cue: Int) -> [Range<Int>] {
        guard BackupCodeCues.factors.last(in: text, within: max(0, cue - BackupCodeReader.context)..<cue) != nil
        else { return [] }
        let found = codes(after: cue)
        guard found.count > 1, let first = found.first, found.allSatisfy({ form($0) == form(first) }) else { return [] }
        return found
    }

    /// The one code that is left, of an account or second factor that is named beside it.
    func last(after cue: Int) -> Range<Int>? {
        guard let code = codes(after: cue).first, code.contains(where: { !text.isDigit(at: $0) }),
            BackupCodeCues.factors.first(in: text, within: max(0, cue - 60)..<code.lowerBound) != nil
                || BackupCodeCues.logins.first(in: text, within: max(0, cue - 90)..<code.lowerBound) != nil
        else { return nil }
        return code
    }

    private static let context = 110

    /// The next code of the same form in the sentence, with other words between.
    private func likeCode(after code: Range<Int>, form shape: [Int]) -> Range<Int>? {
        var at = code.upperBound
        // Other numbers are as long as some codes: those must stand close.
        let end = min(text.count, code.upperBound + (shape[0] < 0 ? 12 : 64))
        while at < end {
            switch text[at] {
            case 0x0a, 0x21, 0x3f: return nil
            case 0x2e where text[at + 1] == 0x20: return nil
            default: break
            }
            guard text.isAlphanumeric(at: at), !text.isWordCharacter(before: at) || text[at - 1] >= 0x80,
                text[at - 1] != 0x5f
            else {
                at += 1
                continue
            }
            if let next = self.code(at: at, isFirst: false), form(next) == shape, !isDay(next) { return next }
            at = text.token(from: at, limit: 64).upperBound
        }
        return nil
    }

    /// How many letters and digits each group of a code has; negative where all are digits.
    private func form(_ code: Range<Int>) -> [Int] {
        var groups: [Int] = []
        var (count, hasLetter) = (0, false)
        for at in code {
            if text.isAlphanumeric(at: at) {
                count += 1
                hasLetter = hasLetter || !text.isDigit(at: at)
            } else {
                groups.append(count)
                count = 0
            }
        }
        groups.append(count)
        return hasLetter ? groups : groups.map { -$0 }
    }

    /// Between a code and the words behind it: what says that the one is the other.
    private static let equations = CueWords([
        "was", "were", "is", "are", "one of", "war", "waren", "ist", "sind", "était", "étaient", "est", "sont", "es",
        "era", "eran", "son", "é", "são", "eram", "è", "sono", "erano", "это", "мой", "мои", "были", "был", "benim",
        "itu", "adalah", "là", "是", "我的", "が", "は", "제", "내", "هي", "كانت",
    ])
    /// Right before a value that only shows what codes look like.
    private static let likenesses = CueWords([
        "like", "e.g", "such as", "example", "format", "wie", "z.b", "comme", "como", "tipo", "come", "типа", "вроде",
        "gibi", "seperti", "như", "例如", "比如", "のような", "예",
    ])

    /// The set-up key of an authenticator behind words for it: base32, in groups or not.
    func key(after cue: Int) -> Range<Int>? {
        var at = cue
        let end = min(text.count, cue + BackupCodeReader.reach)
        while at < end {
            guard text.isAlphanumeric(at: at) else {
                at += 1
                continue
            }
            let (key, next) = key(at: at)
            if let key { return key }
            at = next
        }
        return nil
    }

    /// The same before words for it: `JBSW… is the 2fa secret`.
    func key(before cue: Int) -> Range<Int>? {
        var end = cue
        let start = max(0, cue - 56)
        while end > start {
            if text[end - 1] == 0x0a || text[end - 1] == 0x3f { return nil }
            guard text.isAlphanumeric(at: end - 1) else {
                end -= 1
                continue
            }
            let run = text.run(before: end, limit: 130) { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
            if run.count >= 16, let key = key(at: run.lowerBound).key { return key }
            end = run.lowerBound
        }
        return nil
    }

    /// `otpauth://totp/…?secret=BASE32`.
    func secret(ofLink start: Int) -> Range<Int>? {
        let link = text.run(from: start, limit: 400) { $0 > 0x20 && $0 != 0x22 && $0 != 0x3c && $0 != 0x60 }
        var at = link.lowerBound
        while at < link.upperBound {
            if text.matches("secret=", at: at), text[at - 1] == 0x3f || text[at - 1] == 0x26 || text[at - 1] == 0x3b {
                let value = text.run(from: at + 7, limit: 130) {
                    FiveBits.rfc4648[$0] != nil || FiveBits.lower[$0] != nil
                }
                let isEnd = !text.isAlphanumeric(at: value.upperBound)
                return isEnd && value.count >= 16 && APIKeyReader.isVaried(value, in: text) ? value : nil
            }
            at += 1
        }
        return nil
    }
}

/// Where codes stand.
extension BackupCodeReader {
    func firstCode(after cue: Int) -> Range<Int>? {
        let end = min(text.count, cue + BackupCodeReader.reach)
        var at = cue
        var lines = 0
        while at < end {
            switch text[at] {
            case 0x0a:
                lines += 1
                if lines > 3 { return nil }
            // A sentence that ends says no more of codes.
            case 0x2e, 0x21, 0x3f:
                if text[at + 1] == 0x20 { return nil }
            case 0x24, 0x3c, 0x7b: return nil
            default:
                if text.isAlphanumeric(at: at), !text.isWordCharacter(before: at), text[at - 1] != 0x5f {
                    if let code = code(at: item(at), isFirst: true) {
                        return BackupCodeReader.numbered.last(in: text, within: max(cue, at - 10)..<at) == nil
                            ? code : nil
                    }
                    at =
                        text.run(from: at, limit: 64) { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2d }
                        .upperBound
                    continue
                }
            }
            at += 1
        }
        return nil
    }

    /// Right before a number that is something else's.
    private static let numbered = CueWords([
        "room", "desk", "ext", "extension", "call", "phone", "tel", "page", "ticket", "order", "section", "flight",
        "case", "version", "build", "article", "zimmer", "raum", "sala", "salle", "habitación", "aula", "комната",
        "oda",
    ])

    /// Past commas, marks of lists, struck-out lines and small words.
    func nextItem(after end: Int) -> Int {
        var at = end
        while at < end + 12 {
            switch text[at] {
            case 0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x3b, 0x2f, 0x7c, 0x7e, 0x2a, 0x60, 0x28, 0x29, 0x22, 0x27, 0x2d, 0x5b,
                0x5d, 0x2b, 0x26:
                at += 1
            case 0xe2 where text[at + 1] == 0x80: at += 3
            case 0xc2 where text[at + 1] == 0xb7: at += 2
            case 0xe3 where text[at + 1] == 0x80 && text[at + 2] <= 0x81: at += 3
            case 0xef where text[at + 1] == 0xbc: at += 3
            default:
                guard let word = BackupCodeReader.small.first(in: text, within: at..<min(text.count, at + 6)),
                    word.span.lowerBound == at, at > end
                else { return item(at) }
                at = word.span.upperBound
            }
        }
        return item(at)
    }

    static let small = CueWords([
        "and", "und", "y", "e", "et", "и", "ve", "dan", "và", "or", "oder", "i", "a", "или", "と", "和", "와", "과", "و",
    ])

    /// Past the number of an item of a list: `1.`, `2)`.
    func item(_ start: Int) -> Int {
        let digits = text.digits(from: start, limit: 3)
        guard (1...2).contains(digits.count), [0x2e, 0x29, 0x3a].contains(text[digits.upperBound]) else { return start }
        return text.skipSpaces(from: digits.upperBound + 1, limit: 4)
    }
}
