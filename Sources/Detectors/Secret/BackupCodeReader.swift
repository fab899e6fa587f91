/// Reads the codes behind words for backup codes: one or a list, on the same line or on those below.
struct BackupCodeReader {
    private let text: ScanText

    /// How far behind the words the first code may stand.
    private static let reach = 110
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
        else { return [] }
        let shape = form(last)
        return codes.filter { form($0) == shape }
    }

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

    // MARK: - Places

    private func firstCode(after cue: Int) -> Range<Int>? {
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
                    if let code = code(at: item(at), isFirst: true) { return code }
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

    /// Past commas, marks of lists, struck-out lines and small words.
    private func nextItem(after end: Int) -> Int {
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

    private static let small = CueWords([
        "and", "und", "y", "e", "et", "и", "ve", "dan", "và", "or", "oder", "i", "a", "или", "と", "和", "와", "과", "و",
    ])

    /// Past the number of an item of a list: `1.`, `2)`.
    private func item(_ start: Int) -> Int {
        let digits = text.digits(from: start, limit: 3)
        guard (1...2).contains(digits.count), [0x2e, 0x29, 0x3a].contains(text[digits.upperBound]) else { return start }
        return text.skipSpaces(from: digits.upperBound + 1, limit: 4)
    }

    // MARK: - Shapes

    /// Eight digits, in two groups too; or groups of letters and digits with hyphens; or both without.
    private func code(at start: Int, isFirst: Bool) -> Range<Int>? {
        let run = text.run(from: start, limit: 64) { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2d }
        guard run.count < 40, run.count >= 4, text[run.upperBound] != 0x5f,
            !text.isWordCharacter(at: run.upperBound) || text[run.upperBound] >= 0xe3, !isPartOfMore(run)
        else { return nil }
        if let groups = groups(run) { return groups }
        if run.allSatisfy({ text.isDigit(at: $0) }) { return number(run) }
        guard !SecretValue.isPlaceholder(run, in: text) else { return nil }
        var (digits, switches, last) = (0, 0, 0)
        var groups = [0]
        for at in run {
            if text[at] == 0x2d {
                groups.append(0)
                last = 0
                continue
            }
            groups[groups.count - 1] += 1
            let kind = text.isDigit(at: at) ? 1 : 2
            digits += kind == 1 ? 1 : 0
            switches += last > 0 && last != kind ? 1 : 0
            last = kind
        }
        // Steam's: `R12345`.
        if run.count == 6, digits == 5, text[run.lowerBound] == 0x52 { return run }
        guard digits > 0, run.count >= 8 else { return nil }
        if groups.count > 1 {
            // Telephone numbers and the like have groups of their own.
            let isEven = Set(groups).count == 1
            return groups.allSatisfy { (3...8).contains($0) } && (isEven || digits < run.count - groups.count + 1)
                ? run : nil
        }
        if isBase32(run), run.count >= 16 { return run }
        return run.count <= 12 && switches >= (isFirst ? 2 : 1) ? run : nil
    }

    /// `a81f 22c0 9d4e 71b3`: three and more groups of four, all but one with digits, letters among them.
    private func groups(_ first: Range<Int>) -> Range<Int>? {
        guard first.count == 4 else { return nil }
        var (group, count, plain, mixed) = (first, 0, 0, 0)
        var end = first.upperBound
        while count < 8, group.count == 4, !text.isWordCharacter(at: group.upperBound) {
            let digits = group.count { text.isDigit(at: $0) }
            plain += digits == 0 ? 1 : 0
            mixed += (1...3).contains(digits) ? 1 : 0
            count += 1
            end = group.upperBound
            guard text[end] == 0x20 else { break }
            group = text.token(from: end + 1, limit: 5)
        }
        return count >= 3 && plain <= 1 && mixed >= 2 ? first.lowerBound..<end : nil
    }

    private func number(_ run: Range<Int>) -> Range<Int>? {
        if (8...12).contains(run.count) { return SecretValue.isPlaceholder(run, in: text) ? nil : run }
        guard run.count == 4, text[run.upperBound] == 0x20 else { return nil }
        let next = text.digits(from: run.upperBound + 1, limit: 5)
        return next.count == 4 && !text.isAlphanumeric(at: next.upperBound) && text[next.upperBound] != 0x2d
            ? run.lowerBound..<next.upperBound : nil
    }

    /// `20260301`.
    private func isDay(_ run: Range<Int>) -> Bool {
        guard run.count == 8, text[run.lowerBound] == 0x32, text[run.lowerBound + 1] == 0x30 else { return false }
        return run.allSatisfy { text.isDigit(at: $0) } && text[run.lowerBound + 4] <= 0x31
    }

    /// A number or file with more behind a dot, a mail address, a link.
    private func isPartOfMore(_ run: Range<Int>) -> Bool {
        let after = text[run.upperBound]
        if after == 0x40 || after == 0x2f && text[run.upperBound + 1] == 0x2f { return true }
        return after == 0x2e && text.isAlphanumeric(at: run.upperBound + 1)
    }

    private func isBase32(_ run: Range<Int>) -> Bool {
        run.allSatisfy { FiveBits.rfc4648[text[$0]] != nil } || run.allSatisfy { FiveBits.lower[text[$0]] != nil }
    }

    /// 16 and more characters of base32 with digits among them; or four and more groups of four. And where to go on.
    private func key(at start: Int) -> (key: Range<Int>?, next: Int) {
        let run = text.token(from: start, limit: 130)
        if run.count >= 16 {
            let isKey = isBase32(run) && run.contains { text.isDigit(at: $0) } && APIKeyReader.isVaried(run, in: text)
            return (isKey ? run : nil, run.upperBound)
        }
        var end = run.upperBound
        var (groups, digits) = (0, 0)
        var next = run
        while groups < 16, next.count == 4, isBase32(next) {
            digits += next.count { text.isDigit(at: $0) }
            groups += 1
            end = next.upperBound
            guard text[end] == 0x20 || text[end] == 0x2d else { break }
            next = text.token(from: end + 1, limit: 5)
        }
        return (groups >= 4 && digits > 0 ? start..<end : nil, end)
    }
}
